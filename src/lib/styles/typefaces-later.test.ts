import { expect, test } from 'vitest';
import { typefacesLater } from './typefaces-later';

const LINK = '<link href="a.woff2" rel="preload" as="font" type="font/woff2" crossorigin>';
const OTHER = '<link rel="icon" href="icone.svg">';
const page = (head: string, body: string) => `<head>${head}</head><body>${body}</body>`;
const STORY =
	'<section id="ouverture"><h1>Qui ?</h1></section>|<section id="mission">87 %</section>';

test('the story asks for its typefaces behind its opening', () => {
	expect(typefacesLater(page(`${OTHER}\n\t\t${LINK}\n${LINK}`, STORY))).toBe(
		page(`${OTHER}\n\t\t`, STORY.replace('|', `${LINK}\n${LINK}|`))
	);
});

test('any other page asks for them at its end', () => {
	expect(typefacesLater(page(LINK, '<section id="x">Texte</section>'))).toBe(
		page('', `<section id="x">Texte</section>${LINK}`)
	);
});

test('a page that asks for none, or that preloads something else, stays as it is', () => {
	const plain = page(`${OTHER}<link rel="preload" as="image" href="carte.png">`, STORY);
	expect(typefacesLater(plain)).toBe(plain);
});
