import { mix, type Ink } from './inks';

/** Units that change from one ink to another together. */
export interface Bucket {
	readonly from: Ink;
	readonly to: Ink;
	readonly units: Uint16Array;
}

/** Every unit in the ink of its paint, at rest. */
export function settle(paint: Uint8Array, inks: readonly Ink[]): Bucket[] {
	return inks.flatMap((ink, index) => {
		const units: number[] = [];
		paint.forEach((worn, unit) => {
			if (worn === index) units.push(unit);
		});
		return units.length ? [{ from: ink, to: ink, units: Uint16Array.from(units) }] : [];
	});
}

/** Splits the buckets by the paint their units are to wear; each starts from the ink it has now. */
export function change(
	buckets: readonly Bucket[],
	blend: number,
	paint: Uint8Array,
	inks: readonly Ink[]
): Bucket[] {
	return buckets.flatMap((bucket) => {
		const now = mix(bucket.from, bucket.to, blend);
		const byPaint = new Map<number, number[]>();
		for (const unit of bucket.units) {
			const worn = paint[unit] ?? 0;
			const list = byPaint.get(worn);
			if (list) list.push(unit);
			else byPaint.set(worn, [unit]);
		}
		return [...byPaint].map(([worn, units]) => ({
			from: now,
			to: inks[worn] ?? now,
			units: Uint16Array.from(units)
		}));
	});
}
