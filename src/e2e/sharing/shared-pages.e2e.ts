import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import {
	builtFiles,
	bytes,
	folders,
	head,
	pngSize,
	read,
	structured
} from '../built-site.fixtures';
import { NAME, SECTIONS } from '../story.fixtures';

/** Path of a file of the site, from an address that may be absolute. */
const fileOf = (address: string): string =>
	new URL(address, 'http://localhost').pathname.slice(1).replace(/(^|\/)$/, '$1index.html');

/** The page's own address, whole or not. */
const addressOf = (html: string): unknown => structured(html)['@graph'][0]?.['url'];

test.describe('as a crawler sees it', () => {
	test('there is a page for each section', () => {
		const story = [...read('index.html').matchAll(/<section id="([\w-]+)"/g)].map((m) => m[1]);
		expect(story).toEqual(SECTIONS);
		expect(folders('partage')).toEqual([...SECTIONS].sort());
	});

	for (const slug of SECTIONS) {
		test(`${slug} has its own title, words, address and card`, () => {
			const html = read(`partage/${slug}/index.html`);
			const { title, tags } = head(html);
			expect(title).toMatch(/ – Qui apprend au Cnam\u202f\?$/);
			expect(tags['description']?.length).toBeGreaterThan(40);
			expect(tags['description'], 'understood alone').toMatch(/Cnam|rapport|VAE/);
			expect(tags['description'], 'understood alone').not.toMatch(
				/^([\d«]|Ces? |Le Cnam y|Presque)/
			);
			const at = addressOf(html);
			expect(at, 'where it stays').toBe(`/${NAME}/partage/${slug}/`);
			expect(tags).toMatchObject({
				'og:title': title,
				'og:description': tags['description'],
				'og:type': 'article',
				'og:locale': 'fr_FR',
				'og:image:width': '1200',
				'og:image:height': '630',
				'og:image:type': 'image/png',
				'twitter:card': 'summary_large_image',
				'twitter:title': title,
				'twitter:description': tags['description'],
				'twitter:image': tags['og:image'],
				'twitter:image:alt': tags['og:image:alt']
			});
			expect(tags['og:image:alt']?.length).toBeGreaterThan(40);
			const card = bytes(fileOf(tags['og:image'] ?? ''));
			expect(pngSize(card)).toEqual({ width: 1200, height: 630 });
			expect(card.length).toBeLessThan(300_000);
			expect(html).toContain(`alt="${tags['og:image:alt']}"`);
			expect(html).toContain(`href="../../#${slug}"`);
			expect(html, 'no runtime but the way on').not.toMatch(/_app\/immutable\/(entry|chunks)/);
		});
	}

	test('no two pages share a title, a description or a card', () => {
		// At its own address, the edition at the root has the same pages again.
		const pages = builtFiles().filter(
			(file) => file.endsWith('.html') && file !== '404.html' && !file.includes(`${NAME}/`)
		);
		const heads = pages.map((page) => head(read(page)));
		for (const name of ['description', 'og:image', 'og:image:alt'] as const) {
			expect(new Set(heads.map(({ tags }) => tags[name])).size, name).toBe(pages.length);
		}
		expect(new Set(heads.map(({ title }) => title)).size).toBe(pages.length);
		const cards = heads.map(({ tags }) => bytes(fileOf(tags['og:image'] ?? '')));
		for (const card of cards) {
			expect(pngSize(card)).toEqual({ width: 1200, height: 630 });
			expect(card.length).toBeLessThan(300_000);
		}
		const hashes = cards.map((card) => createHash('sha256').update(card).digest('hex'));
		expect(new Set(hashes).size).toBe(pages.length);
	});

	test('the description of each section says whose learners, or whose report, it speaks of', () => {
		const said = SECTIONS.map((slug) => head(read(`partage/${slug}/index.html`)).tags);
		for (const { description } of said) expect(description).toContain('Cnam');
	});

	test('the story, its parts and the figures are described in the words of schema.org', () => {
		const kinds = (page: string) => {
			const { '@context': context, '@graph': graph } = structured(read(page));
			expect(context).toBe('https://schema.org');
			return graph;
		};
		const story = kinds('index.html');
		expect(story.map((thing) => thing['@type'])).toEqual(['Article', 'Dataset']);
		expect(story[0]?.['hasPart']).toHaveLength(SECTIONS.length);
		const [dataset, trail] = kinds('donnees/index.html');
		expect(dataset?.['@type']).toBe('Dataset');
		const files = dataset?.['distribution'] as { contentUrl: string }[];
		expect(files).toHaveLength(4);
		for (const { contentUrl } of files) expect(builtFiles()).toContain(fileOf(contentUrl));
		expect(dataset, 'no licence is made up').not.toHaveProperty('license');
		expect(trail?.['@type']).toBe('BreadcrumbList');
		for (const slug of SECTIONS) {
			expect(kinds(`partage/${slug}/index.html`).map((thing) => thing['@type'])).toEqual([
				'Article',
				'BreadcrumbList'
			]);
		}
	});

	test('an address that the site does not know is promised nowhere', () => {
		test.skip(Boolean(process.env['SITE_URL']), 'test:hosting reads a site that knows its own');
		const pages = builtFiles().filter((file) => file.endsWith('.html'));
		for (const page of pages) {
			expect(head(read(page)).canonical, page).toBe('');
			expect(head(read(page)).tags, page).not.toHaveProperty('og:url');
		}
		expect(builtFiles().filter((file) => /^(sitemap\.xml|editions\.atom)$/.test(file))).toEqual([]);
		expect(read('robots.txt')).toBe('User-agent: *\nAllow: /\n');
	});

	test('the newest edition is whole at its own address too, which stays', () => {
		const files = builtFiles();
		const own = files.filter((file) => file.startsWith(`${NAME}/`));
		const inEdition = /^(index\.html|recit\.md|graphiques\.json|(partage|integrer|donnees)\/)/;
		const root = files.filter((file) => inEdition.test(file) && !/\/\w+\.js$/.test(file));
		expect(root.length).toBeGreaterThan(50);
		for (const file of root) expect(own).toContain(`${NAME}/${file}`);
		const story = (html: string) => /<main[^]*<\/main>/.exec(html)?.[0].replace(/<[^>]*>/g, '');
		expect(story(read(`${NAME}/index.html`))).toBe(story(read('index.html')));
		for (const page of ['index.html', `${NAME}/index.html`]) {
			expect(addressOf(read(page)), 'one address for search engines').toBe('/');
		}
	});

	test('icons and manifest are there, and say their true size', () => {
		const { icons } = JSON.parse(read('manifest.webmanifest')) as {
			icons: { src: string; sizes: string; purpose?: string }[];
		};
		for (const { src, sizes } of icons.filter((icon) => icon.src.endsWith('.png'))) {
			const { width, height } = pngSize(bytes(src));
			expect(`${width}x${height}`).toBe(sizes);
		}
		expect(icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
		expect(pngSize(bytes('icone-180.png'))).toEqual({ width: 180, height: 180 });
		expect(read('icone.svg')).toContain('<svg');
	});
});

test.describe('as a browser sees it', () => {
	test('a shared address lands on its section, and takes one place in the history', async ({
		page
	}) => {
		await page.goto('about:blank');
		for (const [index, slug] of ['examens', 'profil'].entries()) {
			await page.goto(`partage/${slug}/`);
			await page.waitForURL(new RegExp(`/#${slug}$`));
			await expect
				.poll(() => page.locator(`#${slug}`).evaluate((e) => e.getBoundingClientRect().top))
				.toBeGreaterThanOrEqual(0);
			const top = await page.locator(`#${slug}`).evaluate((e) => e.getBoundingClientRect().top);
			expect(top).toBeLessThanOrEqual(140);
			expect(await page.evaluate(() => history.length)).toBe(2 + index);
		}
	});

	test('nothing of the shared page is painted on the way', async ({ page }) => {
		await page.route('**/partage/aller.js', async (route) => {
			// Late, as on a slow network: what is painted meanwhile would be seen.
			await new Promise((done) => setTimeout(done, 400));
			await route.continue();
		});
		const painted: unknown[] = [];
		await page.exposeFunction('painted', (path: unknown) => painted.push(path));
		await page.addInitScript(() => {
			new PerformanceObserver(() => {
				(window as unknown as { painted: (path: string) => void }).painted(location.pathname);
			}).observe({ type: 'paint', buffered: true });
		});
		await page.goto('partage/examens/');
		await page.waitForURL(/\/#examens$/);
		await page.locator('#examens h2').waitFor();
		expect(painted.filter((path) => String(path).includes('partage'))).toEqual([]);
	});

	test('without scripts the shared page is read where it stands', async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
		const page = await context.newPage();
		await page.goto('partage/profil/');
		const { title } = head(read('partage/profil/index.html'));
		const [finding = ''] = title.split(' – ');
		expect(finding).not.toBe('');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(finding);
		const image = page.getByRole('img');
		await expect(image).toBeVisible();
		expect(await image.evaluate((e: HTMLImageElement) => e.naturalWidth)).toBe(1200);
		await page.getByRole('link', { name: 'Lire cette partie' }).click();
		await expect(page).toHaveURL(/\/#profil$/);
		await context.close();
	});
});
