/** The site's icon: a few squares of the crowd, the last one dashed. */

const SIDE = 180;
const COUNT = 3;

export interface IconInks {
	readonly paper: string;
	readonly people: string;
}

/**
 * @param margin around the squares, as a share of the side: a maskable icon is cut round
 * @param round whether the paper's corners are rounded
 */
export function icon({ paper, people }: IconInks, margin: number, round: boolean): string {
	const left = SIDE * margin;
	const pitch = (SIDE - 2 * left) / COUNT;
	const size = pitch * 0.82;
	const line = size * 0.14;
	const squares = Array.from({ length: COUNT * COUNT }, (_, index) => {
		const last = index === COUNT * COUNT - 1;
		const inset = last ? line / 2 : 0;
		const at = (step: number) => round2(left + step * pitch + (pitch - size) / 2 + inset);
		const side = round2(size - 2 * inset);
		const paint = last
			? `fill="none" stroke="${people}" stroke-width="${round2(line)}" stroke-dasharray="${round2(side / 5)} ${round2(side / 7)}"`
			: `fill="${people}"`;
		return `<rect x="${at(index % COUNT)}" y="${at(Math.floor(index / COUNT))}" width="${side}" height="${side}" ${paint}/>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><rect width="${SIDE}" height="${SIDE}" rx="${round ? SIDE * 0.18 : 0}" fill="${paper}"/>${squares.join('')}</svg>\n`;
}

const round2 = (value: number): number => Math.round(value * 100) / 100;
