import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

interface Suite {
	readonly title: string;
	readonly suites?: readonly Suite[];
	readonly specs?: readonly {
		readonly title: string;
		readonly file: string;
		readonly tags: readonly string[];
		readonly tests: readonly { readonly projectName: string }[];
	}[];
}

interface Listed {
	/** Project, file and titles: one run of a test. */
	readonly run: string;
	readonly project: string;
	readonly tags: readonly string[];
}

function runsIn({ title, suites = [], specs = [] }: Suite, above: readonly string[]): Listed[] {
	const titles = [...above, title];
	return [
		...suites.flatMap((suite) => runsIn(suite, titles)),
		...specs.flatMap(({ title: name, tags, tests }) =>
			tests.map(({ projectName: project }) => ({
				run: [project, ...titles, name].join(' › '),
				project,
				tags
			}))
		)
	];
}

/** What Playwright would run, as it says itself. */
async function list(tests: string): Promise<Listed[]> {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['node_modules/@playwright/test/cli.js', 'test', '--list', '--reporter=json'],
		{ env: { ...process.env, TESTS: tests }, maxBuffer: 2 ** 26 }
	);
	const { suites } = JSON.parse(stdout) as { suites: Suite[] };
	return suites.flatMap((suite) => runsIn(suite, []));
}

test.describe('what each command runs', { tag: ['@own-size', '@long'] }, () => {
	// One list a command, by a process of its own: once for all that follow.
	test.describe.configure({ mode: 'serial' });

	let quick: Listed[];
	let long: Listed[];
	let all: Listed[];
	test.beforeAll(async () => {
		test.setTimeout(180_000);
		[quick, long, all] = (await Promise.all(['quick', 'long', 'all'].map(list))) as [
			Listed[],
			Listed[],
			Listed[]
		];
	});

	const names = (listed: readonly Listed[]) => listed.map(({ run }) => run).sort();

	const PROJECTS = ['phone', 'desktop', 'phone-english', 'desktop-english'];

	test('each test runs in each project, but those with sizes of their own: at a phone’s alone', () => {
		const meant = all.filter(
			({ project, tags }) => project.startsWith('phone') || !tags.includes('own-size')
		);
		expect(new Set(all.map(({ project }) => project))).toEqual(new Set(PROJECTS));
		expect(names([...quick, ...long])).toEqual(names(meant));
	});

	test('in English run those that read no French words; npm test runs a sample of them', () => {
		const english = all.filter(({ project }) => project.endsWith('-english'));
		expect(english.filter(({ tags }) => tags.includes('french'))).toEqual([]);
		const sample = quick.filter(({ project }) => project.endsWith('-english'));
		const files = new Set(sample.map(({ run }) => /[\w-]+\.e2e\.ts/u.exec(run)?.[0]));
		expect(files.size).toBeGreaterThan(4);
		expect(sample.filter(({ tags }) => !tags.includes('english') || tags.includes('long'))).toEqual(
			[]
		);
	});

	test('npm test leaves out what is long, and runs at a desktop’s size what is tagged so', () => {
		expect(
			quick.filter(({ project, tags }) => project === 'phone' && tags.includes('long'))
		).toEqual([]);
		const desktop = quick.filter(({ project }) => project === 'desktop');
		expect(desktop.length).toBeGreaterThan(0);
		expect(desktop.filter(({ tags }) => !tags.includes('desktop'))).toEqual([]);
	});

	test('no tag is misspelt, and none is part of a title', () => {
		const tags = new Set(all.flatMap((each) => each.tags));
		expect([...tags].sort()).toEqual(['desktop', 'english', 'french', 'long', 'own-size']);
		expect(all.filter(({ run }) => /@(desktop|english|french|long|own-size)/.test(run))).toEqual(
			[]
		);
	});
});
