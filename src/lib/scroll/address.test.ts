import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
	fittingHash,
	meantAnchor,
	MIN_WRITE_INTERVAL_MS as EVERY,
	throttledWriter
} from './address';

const sectionOf = (id: string): string | undefined =>
	({ profil: 'profil', 'profil-bac': 'profil', mission: 'mission', é: 'mission' })[id];

test('there is no hash at the top', () => {
	expect(fittingHash('#profil', undefined, sectionOf)).toBe('');
	expect(fittingHash('', undefined, sectionOf)).toBe('');
});

test('the hash is that of the section being read', () => {
	expect(fittingHash('', 'profil', sectionOf)).toBe('#profil');
	expect(fittingHash('#mission', 'profil', sectionOf)).toBe('#profil');
	expect(fittingHash('#nowhere', 'profil', sectionOf)).toBe('#profil');
});

test('the hash of a step stays until its section is left', () => {
	expect(fittingHash('#profil-bac', 'profil', sectionOf)).toBe('#profil-bac');
	expect(fittingHash('#profil-bac', 'mission', sectionOf)).toBe('#mission');
});

test('a hash may be encoded, or broken', () => {
	expect(fittingHash('#%C3%A9', 'mission', sectionOf)).toBe('#%C3%A9');
	expect(fittingHash('#%', 'mission', sectionOf)).toBe('#mission');
});

test('an address that was mangled on its way leads where it meant', () => {
	const isAnchor = (id: string) => ['examens', 'examens-cent', 'a-distance'].includes(id);
	for (const [hash, meant] of [
		['#EXAMENS', 'examens'],
		['#examens.', 'examens'],
		['#examens)', 'examens'],
		['#«\u00a0examens\u00a0»', 'examens'],
		['#examens?utm_source=x', 'examens'],
		['#/examens', 'examens'],
		['#%20examens%20', 'examens'],
		['#Examens-Cent%C2%BB', 'examens-cent'],
		['#examens–cent', 'examens-cent'],
		['#examens_cent', 'examens-cent'],
		['#examens-une-etape-qui-n-est-plus', 'examens'],
		['#À-distance', 'a-distance'],
		['#examens%', 'examens'],
		['#Examens,', 'examens'],
		['#examens»', 'examens'],
		['#examens%29', 'examens'],
		['#examens%2529', 'examens'],
		['#examens&fbclid=1', 'examens'],
		['#examens#profil', 'examens'],
		['#!/examens', 'examens'],
		['#/partage/examens/', 'examens'],
		['#<examens>', 'examens'],
		['#*examens*', 'examens'],
		['#_examens_', 'examens'],
		['#examens…', 'examens'],
		['#examens\u200b', 'examens'],
		['#exa\u00admens', 'examens'],
		['#%C3%80-DISTANCE', 'a-distance'],
		['#%c3%80-distance%', 'a-distance'],
		['#A%CC%80-distance', 'a-distance'],
		['#a%E2%80%91distance', 'a-distance'],
		['#a%20distance', 'a-distance'],
		['#à+distance', 'a-distance'],
		['#EXAMENS-CENT).', 'examens-cent']
	] as const) {
		expect(meantAnchor(hash, isAnchor), hash).toBe(meant);
	}
	for (const hash of [
		'#',
		'#nulle-part',
		'#%',
		'#examensx',
		'#distance',
		'#:~:text=examen',
		'#12'
	]) {
		expect(meantAnchor(hash, isAnchor), hash).toBeUndefined();
	}
});

let hash = '';
let wanted = '';
let writes: { at: number; hash: string }[] = [];
const begin = (write = (next: string) => void (hash = next)) =>
	throttledWriter(
		() => (wanted === hash ? undefined : wanted),
		(next) => {
			writes.push({ at: performance.now(), hash: next });
			write(next);
		}
	);

beforeEach(() => {
	vi.useFakeTimers();
	hash = '';
	wanted = '';
	writes = [];
});
afterEach(() => {
	vi.useRealTimers();
});

test('a reader who flies over ten sections a second gets two writes a second', () => {
	const { look } = begin();
	for (let i = 0; i < 100; i += 1) {
		wanted = `#s${i}`;
		look();
		vi.advanceTimersByTime(100);
	}
	vi.advanceTimersByTime(EVERY);
	const gaps = writes.slice(1).map(({ at }, i) => at - (writes[i]?.at ?? 0));
	expect(Math.min(...gaps)).toBeGreaterThanOrEqual(EVERY);
	expect(writes.length).toBeGreaterThan(15);
	expect(hash).toBe('#s99');
});

test('nothing is written while the address fits', () => {
	const { look } = begin();
	look();
	vi.advanceTimersByTime(5 * EVERY);
	expect(writes).toEqual([]);
});

test('what is written is what fits then, not when the reader moved', () => {
	const { look } = begin();
	wanted = '#a';
	look();
	wanted = '#b';
	vi.advanceTimersByTime(EVERY);
	expect(writes.map((write) => write.hash)).toEqual(['#b']);
});

test('a browser that refuses does no harm, and is asked again', () => {
	let refuses = true;
	const { look } = begin((next) => {
		if (refuses) throw new DOMException('too many', 'SecurityError');
		hash = next;
	});
	wanted = '#a';
	look();
	vi.advanceTimersByTime(EVERY);
	expect(hash).toBe('');
	refuses = false;
	look();
	vi.advanceTimersByTime(EVERY);
	expect(hash).toBe('#a');
});

test('after the browser changed the address, the reader is given time to arrive', () => {
	const { look, hold } = begin();
	hash = '#profil-bac';
	wanted = '#mission';
	hold();
	look();
	vi.advanceTimersByTime(EVERY - 1);
	expect(writes).toEqual([]);
	wanted = '#profil-bac';
	vi.advanceTimersByTime(EVERY);
	expect(writes).toEqual([]);
});
