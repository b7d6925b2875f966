import { expect, test } from 'vitest';
import { arrange, type Row, type Wanted } from './arrange';

interface Named extends Row {
	readonly id: string;
}
const row = (id: string, value: number, more: Partial<Row> = {}): Named => ({
	id,
	text: `${id} ${more.label ?? ''}`,
	value,
	label: id,
	kind: 'imprimé',
	period: '2019-2020',
	population: 'ensemble des auditeurs',
	place: 'partie 1, § 2',
	...more
});
const rows = [
	row('learners', 52000, { text: 'learners près de 52\u202f000' }),
	row('mean-age', 32.6, { label: 'âge moyen' }),
	row('vapp-age', 41, { period: '2020', kind: 'calculé' })
];
const all = { search: '', kind: '', period: '', order: undefined };
const french = new Intl.Collator('fr');
const sorted = (wanted: Wanted) => arrange(rows, wanted, french);
const ids = (found: readonly Named[]) => found.map(({ id }) => id);

test('the table keeps the order of the report until it is asked for another', () => {
	expect(ids(sorted(all))).toEqual(['learners', 'mean-age', 'vapp-age']);
});

test('numbers are put in order by their value, words as French has them', () => {
	const order = { column: 'value', down: false } as const;
	expect(ids(sorted({ ...all, order }))).toEqual(['mean-age', 'vapp-age', 'learners']);
	expect(ids(sorted({ ...all, order: { column: 'label', down: true } }))).toEqual([
		'vapp-age',
		'learners',
		'mean-age'
	]);
});

test('a search sets accents, capitals and narrow spaces aside, and wants every word', () => {
	expect(ids(sorted({ ...all, search: 'AGE' }))).toEqual(['mean-age', 'vapp-age']);
	expect(ids(sorted({ ...all, search: 'pres de 52 000' }))).toEqual(['learners']);
	expect(ids(sorted({ ...all, search: 'age learners' }))).toEqual([]);
});

test('a period and a kind narrow the rows together', () => {
	expect(ids(sorted({ ...all, period: '2020', kind: 'calculé' }))).toEqual(['vapp-age']);
	expect(ids(sorted({ ...all, period: '2020', kind: 'imprimé' }))).toEqual([]);
});
