import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const build = fileURLToPath(new URL('../../../build/', import.meta.url));

for (const folder of ['', 'donnees', 'partage/profil', 'integrer/emploi']) {
	test(`each component drawn in /${folder} has its styles there`, () => {
		const html = readFileSync(join(build, folder, 'index.html'), 'utf8');
		const css = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style]) => style).join('\n');
		expect(css).not.toBe('');
		const worn = new Set(
			[...html.matchAll(/class="([^"]+)"/g)].flatMap(
				([, names = '']) => names.match(/\b(?:svelte-\w+|s[\da-z]{1,2})(?= |$)/g) ?? []
			)
		);
		expect(worn.size).toBeGreaterThan(0);
		expect([...worn].filter((name) => !css.includes(`.${name}`))).toEqual([]);
	});
}
