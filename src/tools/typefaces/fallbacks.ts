/**
 * The faces that stand in for a font until it arrives: system fonts scaled to its mean width over
 * French text, with its ascent and descent, so that lines keep their height and nearly all their
 * breaks. Not by capsize: it knows neither DejaVu, Linux's usual one, nor a scale for digits alone.
 */
import { readTables, table } from './sfnt.ts';
import { readGlyphs } from './thin-spaces.ts';

/** Share of each sign in running French, per hundred letters, accents folded. */
const FREQUENCIES = Object.entries({
	...{ ' ': 19.5, a: 8.1, b: 0.9, c: 3.3, d: 3.7, e: 17.1, f: 1.1, g: 0.9, h: 0.7, i: 7.6 },
	...{ j: 0.6, k: 0.1, l: 5.5, m: 3, n: 7.1, o: 5.3, p: 3, q: 1.4, r: 6.6, s: 7.9, t: 7.2 },
	...{ u: 6.4, v: 1.8, w: 0.1, x: 0.4, y: 0.3, z: 0.3, ',': 1.5, '.': 1.2 }
});

interface SystemFont {
	readonly local: readonly string[];
	/** Advance widths in thousandths of an em, in the order of `FREQUENCIES`. */
	readonly widths: string;
	readonly digit: number;
	readonly dash: number;
}

/**
 * Widths read from the fonts (Liberation Sans has those of Arial and Helvetica). Of several faces of
 * one family, the last one present is used: the commonest stand last.
 */
const SYSTEM: Record<'serif' | 'sans', readonly SystemFont[]> = {
	serif: [
		{
			local: ['Times New Roman', 'Liberation Serif'],
			digit: 500,
			dash: 333,
			widths:
				'250 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 250 250'
		},
		{
			local: ['DejaVu Serif'],
			digit: 636,
			dash: 338,
			widths:
				'318 596 640 560 640 592 370 640 644 320 310 606 320 948 644 602 640 640 478 513 402 644 565 856 564 565 527 318 318'
		},
		{
			local: ['Noto Serif', 'NotoSerif', 'NotoSerif-Regular'],
			digit: 559,
			dash: 310,
			widths:
				'260 563 614 492 614 535 369 538 635 320 300 585 310 945 645 577 614 614 471 451 352 635 579 862 578 565 511 250 250'
		},
		{
			local: ['Georgia'],
			digit: 614,
			dash: 374,
			widths:
				'241 504 560 454 574 484 325 509 582 293 291 535 286 880 591 539 571 560 410 432 346 576 497 738 503 493 443 270 270'
		}
	],
	sans: [
		{
			local: ['DejaVu Sans'],
			digit: 636,
			dash: 361,
			widths:
				'318 613 635 550 635 615 352 635 634 278 278 579 278 974 634 612 635 635 411 521 392 634 592 818 592 592 525 318 318'
		},
		{
			local: ['Roboto', 'Roboto-Regular'],
			digit: 562,
			dash: 276,
			widths:
				'248 544 562 523 564 530 348 562 551 243 239 507 243 877 552 570 562 568 339 516 327 551 484 751 496 473 496 197 264'
		},
		{
			local: ['Arial', 'Helvetica', 'Liberation Sans'],
			digit: 556,
			dash: 333,
			widths:
				'278 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 278 278'
		}
	]
};

/** Mean advance width over French text, in the unit of the widths given. */
function meanWidth(width: (sign: string, index: number) => number): number {
	const weights = FREQUENCIES.reduce((sum, [, weight]) => sum + weight, 0);
	return (
		FREQUENCIES.reduce((sum, [sign, weight], index) => sum + weight * width(sign, index), 0) /
		weights
	);
}

export interface Metrics {
	/** Vertical metrics, mean width over French text and width of the sample of digits, in ems. */
	readonly ascent: number;
	readonly descent: number;
	readonly lineGap: number;
	readonly mean: number;
	readonly digits: number;
}

/** Measures a TrueType font without axes, and in it a sample of digits. */
export function measure(font: Buffer, sample: string): Metrics {
	const tables = readTables(font);
	const glyphs = readGlyphs(table(tables, 'cmap'));
	const [hhea, hmtx] = [table(tables, 'hhea'), table(tables, 'hmtx')];
	const unitsPerEm = table(tables, 'head').readUInt16BE(18);
	// Glyphs after the last width have it too.
	const last = hhea.readUInt16BE(34) - 1;
	const width = (sign: string) => {
		const glyph = glyphs.get(sign.charCodeAt(0));
		if (glyph === undefined) throw new Error(`the font has no « ${sign} »`);
		return hmtx.readUInt16BE(4 * Math.min(glyph, last)) / unitsPerEm;
	};
	return {
		ascent: hhea.readInt16BE(4) / unitsPerEm,
		descent: -hhea.readInt16BE(6) / unitsPerEm,
		lineGap: hhea.readInt16BE(8) / unitsPerEm,
		mean: meanWidth(width),
		digits: [...sample].reduce((sum, sign) => sum + width(sign), 0)
	};
}

const percent = (ratio: number) => `${(100 * ratio).toFixed(2)}%`;

function face(family: string, local: readonly string[], metrics: Metrics, scale: number): string[] {
	return [
		`font-family: '${family} Fallback'`,
		`src: ${local.map((name) => `local('${name}')`).join(', ')}`,
		`size-adjust: ${percent(scale)}`,
		`ascent-override: ${percent(metrics.ascent / scale)}`,
		`descent-override: ${percent(metrics.descent / scale)}`,
		`line-gap-override: ${percent(metrics.lineGap / scale)}`
	];
}

/**
 * Style sheet of the faces that stand in for `family`. Digits differ from the system's more than
 * letters do, and a year moves what follows it: with a `sample` they have a scale of their own.
 */
export function fallbackFaces(
	family: string,
	kind: 'serif' | 'sans',
	metrics: Metrics,
	sample: string
): string {
	const range = `unicode-range: ${sample.includes('-') ? 'U+2D, ' : ''}U+30-39`;
	return SYSTEM[kind]
		.flatMap(({ local, widths, digit, dash }) => {
			const row = widths.split(' ').map(Number);
			const mean = meanWidth((_, index) => row[index] ?? NaN) / 1000;
			const digits = [...sample].reduce((sum, sign) => sum + (sign === '-' ? dash : digit), 0);
			return [
				face(family, local, metrics, metrics.mean / mean),
				...(sample
					? [[...face(family, local, metrics, (1000 * metrics.digits) / digits), range]]
					: [])
			];
		})
		.map((lines) => `@font-face { ${lines.join('; ')}; }`)
		.join('\n\n');
}
