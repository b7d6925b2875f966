/** What is published: the package's version with its commit, and when that, and each edition, was made. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/run.js';

export interface Publication {
	readonly version: string;
	readonly date?: string;
	/** When the files of each edition were last changed. */
	readonly editions: Readonly<Record<string, string>>;
}

const CONTENT = join(root, 'src/content');

const instant = (ms: number) => new Date(ms).toISOString().replace(/\.\d+/, '');

/** The last commit, or the last one of a path: what `format` says of it. */
const lastCommit = (format: string, ...path: string[]) =>
	execFileSync('git', ['log', '-1', `--format=${format}`, '--', ...path], {
		cwd: root,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore']
	}).trim();

/** The same for each build of a commit. Where there is no repository, the package's version alone. */
export function publication(): Publication {
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const editions = Object.fromEntries(
		readdirSync(CONTENT)
			.filter((name) => existsSync(join(CONTENT, name, 'figures.csv')))
			.map((name) => [name, changed(join(CONTENT, name))])
	);
	try {
		const [commit = '', seconds] = lastCommit('%h %ct').split(' ');
		return { version: `${version}+${commit}`, date: instant(Number(seconds) * 1000), editions };
	} catch {
		return { version, editions };
	}
}

/** When a folder's files were last committed; where they never were, when they were last saved. */
function changed(folder: string): string {
	try {
		const seconds = Number(lastCommit('%ct', folder));
		if (seconds > 0) return instant(seconds * 1000);
	} catch {
		// There is no repository.
	}
	const saved = readdirSync(folder).map((file) => statSync(join(folder, file)).mtimeMs);
	return instant(Math.max(...saved));
}
