import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { absolute } from '$lib/share/actions';
import { citations } from './citation';
import { snippet } from './embed/snippet';
import { tokens } from './picture/resolve';

const work = {
	title: 'Qui apprend au Cnam\u202f?',
	address: 'https://exemple.fr/a_b/',
	about: 'D’après un rapport.',
	language: fr
};

test('a citation says no publisher and no year that nobody gave', () => {
	const { text, bibtex, ris } = citations(work);
	expect(text).toBe(
		'«\u00a0Qui apprend au Cnam\u202f?\u00a0» D’après un rapport. https://exemple.fr/a_b/'
	);
	expect(bibtex).not.toMatch(/author|date/);
	expect(bibtex, 'an address is verbatim').toContain('url = {https://exemple.fr/a_b/}');
	expect(ris).not.toMatch(/^(AU|PY)/m);
	expect(bibtex).toContain('langid = {french}');
	expect(ris).toContain('LA  - fr');
});

test('a citation has the publisher and the day where they are set', () => {
	const { text, bibtex, ris } = citations({
		...work,
		publisher: 'Une maison',
		published: '2026-11-23'
	});
	expect(text).toContain(', Une maison, 2026.');
	expect(bibtex).toContain('author = {{Une maison}}');
	expect(bibtex).toContain('date = {2026-11-23}');
	expect(ris).toContain('AU  - Une maison\nPY  - 2026\nDA  - 2026/11/23');
});

test('a snippet of an earlier edition frames that edition’s chart', () => {
	const code = snippet('/', { chart: 'porte', title: 'La porte', height: 650 }, '/2018-2019/');
	expect(code).toContain('src="/2018-2019/integrer/porte/"');
	expect(code).toContain('height="650"');
	expect(code).toContain('src="/integrer/hote.js"');
	expect(absolute(code, 'https://exemple.fr/cnam/')).toContain(
		'src="https://exemple.fr/cnam/2018-2019/integrer/porte/"'
	);
	expect(absolute('The story. /en/2018-2019/', 'https://exemple.fr/')).toBe(
		'The story. https://exemple.fr/en/2018-2019/'
	);
	expect(absolute('Le récit. /2018-2019/', 'https://exemple.fr/')).toBe(
		'Le récit. https://exemple.fr/2018-2019/'
	);
});

test('a snippet’s title can hold quotes without breaking out of its attribute', () => {
	const embedded = { chart: 'porte', title: 'Dire "oui" & <non>', height: 650 };
	expect(snippet('https://exemple.fr/', embedded)).toContain(
		'title="Dire &quot;oui&quot; &amp; &lt;non&gt;"'
	);
});

test('the colours that a browser puts around the page are those of its paper', () => {
	const html = readFileSync('src/app.html', 'utf8');
	const css = readFileSync('src/lib/styles/tokens.css', 'utf8');
	for (const scheme of ['light', 'dark'] as const) {
		const paper = tokens(css, scheme)['--paper'];
		expect(paper).toMatch(/^#[0-9a-f]{6}$/);
		expect(html).toMatch(
			new RegExp(`content="${paper}"\\s+media="\\(prefers-color-scheme: ${scheme}\\)"`)
		);
	}
});
