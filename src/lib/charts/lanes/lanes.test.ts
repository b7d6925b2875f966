import { describe, expect, test } from 'vitest';
import { TALL_BOXES } from '../box';
import { labelled } from '../charts.fixtures';
import { beyond } from './bounds';
import { estimate } from '../units/layout/frame';
import { layoutLanes } from './layout';
import { placeBars } from './share-bars';
import type { LanesSpec } from './spec';

const spec = (across: number, absent: readonly number[], under = false): LanesSpec => ({
	across,
	door: 'porte de la salle d’examen',
	lanes: absent.map((count, index) => ({
		id: `lane-${index}`,
		name: `voie ${index}`,
		since: 0,
		absent: labelled(`absent-${index}`, count, { name: 'absents' }),
		present: labelled(`present-${index}`, 100 - count, { name: 'viennent' })
	})),
	...(under
		? {
				under: {
					since: 0,
					name: 'Réussite',
					end: '100 %',
					marks: [
						labelled('before', 80, { number: '80 %' }),
						labelled('now', 89, { number: '89 %' }),
						labelled('unknown', 0, { number: 'non donnée', tone: 'hollow' })
					]
				}
			}
		: {}),
	steps: [{ id: 'one' }]
});

const cases = [
	spec(6, [18, 22, 30]),
	spec(10, [44, 30], true),
	spec(6, [0, 50, 100]),
	spec(10, [1, 99], true)
].flatMap((lanes) =>
	TALL_BOXES.map((box) => ({
		lanes,
		box,
		of: lanes.lanes.map(({ absent }) => absent.value).join(', ')
	}))
);

describe.each(cases)('lanes with $of absent, in the $box.name box', ({ lanes, box }) => {
	const layout = layoutLanes(lanes, box);
	const { size, wall } = layout;

	test('those who stay stand up from the wall, the others hang down from it, all in the box', () => {
		for (const { lane, absent, present } of layout.lanes) {
			expect(absent).toHaveLength(lane.absent.value);
			expect(present).toHaveLength(lane.present.value);
			for (const { x, y } of [...absent, ...present]) {
				expect(x).toBeGreaterThanOrEqual(0);
				expect(y).toBeGreaterThanOrEqual(0);
				expect(x + size).toBeLessThanOrEqual(box.width + 0.1);
				expect(y + size).toBeLessThanOrEqual(layout.under?.top ?? box.height);
			}
			for (const { y } of absent) expect(y + size).toBeLessThan(wall);
			for (const { y } of present) expect(y).toBeGreaterThan(wall);
		}
	});

	test('no disc touches another, and no label is under discs or out of the box', () => {
		const all = layout.lanes.flatMap(({ absent, present }) => [...absent, ...present]);
		for (const [index, one] of all.entries()) {
			for (const other of all.slice(index + 1)) {
				if (Math.hypot(one.x - other.x, one.y - other.y) < size) throw new Error('discs touch');
			}
		}
		for (const { lane, left, absent, present, nameY, numberY, presentY } of layout.lanes) {
			for (const mark of [lane.absent, lane.present]) {
				const wide =
					estimate(mark.number, box.numberSize, 'number') +
					estimate(` ${mark.name}`, box.textSize, 'text');
				expect(left + wide).toBeLessThanOrEqual(box.width + 0.5);
			}
			expect(numberY - box.numberSize * 0.72).toBeGreaterThanOrEqual(-0.5);
			expect(numberY).toBeLessThanOrEqual(nameY);
			for (const { y } of absent) expect(nameY).toBeLessThan(y);
			for (const { y } of present)
				expect(presentY - box.numberSize * 0.7).toBeGreaterThan(y + size - 1);
			expect(presentY).toBeLessThanOrEqual(layout.under?.top ?? box.height);
		}
	});

	test('equal counts are equally high, so that heights compare', () => {
		for (const { lane, absent } of layout.lanes) {
			const rows = new Set(absent.map(({ y }) => y)).size;
			expect(rows).toBe(Math.ceil(lane.absent.value / lanes.across));
		}
	});

	test('shares under them are drawn on one scale, from nothing to a hundred', () => {
		if (!lanes.under || !layout.under) return;
		const { left, right, rows } = placeBars(lanes.under, layout.under, box);
		for (const { mark, width, top } of rows) {
			const share = mark.tone === 'hollow' ? 100 : mark.value;
			expect(width / (right - left)).toBeCloseTo(share / 100, 2);
			expect(top).toBeLessThan(box.height);
		}
	});
});

test('what is no whole number of a hundred is refused', () => {
	expect(beyond(spec(6, [18, 22]))).toEqual([]);
	expect(beyond(spec(6, [18.5, 101])).map(({ id }) => id)).toEqual([
		'absent-0',
		'present-0',
		'absent-1',
		'present-1'
	]);
});
