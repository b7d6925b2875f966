/**
 * `npm run dev` for authors: what they save, words, figures, scenes or components, is in the browser a
 * moment later. A fault stands over the page, with file, line, column and remedy, and goes when mended;
 * under it the page stays as it was.
 */
import { join, relative, sep } from 'node:path';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import type { EditionError } from '../../lib/figures/errors.ts';
import { draft } from '../../lib/language/messages/editions.ts';
import { SCRIPTS } from '../../lib/page/client/entries.ts';

/** Lines of a message that are shown: an edition that has just been made has hundreds. */
const SHOWN = 8;

type Fault = ErrorPayload['err'];

/** How long files that are saved together are waited for, in ms. */
const TOGETHER_MS = 40;

/** What is loaded to find faults: every edition, with all that its page says and draws. */
const CONTENT = '/src/lib/page/story/content.server.ts';

export function authoring(): Plugin {
	let fault: Fault | undefined;
	let checked: Promise<void> | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const changed = new Set<string>();
	/** How often something was saved, and up to which of them the page was served last. */
	let saved = 0;
	let served = 0;

	/** Looks for faults in what changed, and in every edition. */
	async function check(server: ViteDevServer): Promise<void> {
		const { ssr } = server.environments;
		const files = [...changed];
		changed.clear();
		try {
			for (const file of files.filter((name) => /\.(svelte|[jt]s)$/.test(name))) {
				const modules = ssr.moduleGraph.getModulesByFile(file) ?? [];
				for (const one of modules) {
					ssr.moduleGraph.invalidateModule(one);
					await ssr.transformRequest(one.url);
				}
			}
			ssr.moduleGraph.invalidateAll();
			const { storyContents } = await server.ssrLoadModule(CONTENT);
			storyContents();
			fault = undefined;
		} catch (error) {
			fault = asFault(error, server.config.root);
		}
	}

	async function showAnew(server: ViteDevServer): Promise<void> {
		saved += 1;
		checked = check(server);
		await checked;
		server.ws.send(fault ? { type: 'error', err: fault } : { type: 'full-reload' });
	}

	return {
		name: 'authoring',
		apply: 'serve',
		// Looked through as the server starts: found later, a package would have the page load twice.
		config: () => ({ optimizeDeps: { entries: Object.values(SCRIPTS) } }),
		hotUpdate({ file, server }) {
			if (!file.startsWith(`${server.config.root}/src/`)) return;
			changed.add(file);
			clearTimeout(timer);
			timer = setTimeout(() => void showAnew(server), TOGETHER_MS);
			// The page is built whole, and scripts hydrate nothing: it is loaded again instead.
			return [];
		},
		configureServer(server) {
			server.ws.on('connection', () => {
				if (fault) server.ws.send({ type: 'error', err: fault });
				// Saved while the page was on its way: it could not be told.
				else if (served < saved) server.ws.send({ type: 'full-reload' });
			});
			server.middlewares.use((request, response, next) => {
				if (!request.headers.accept?.includes('text/html')) return next();
				checked ??= check(server);
				const upTo = saved;
				void checked.then(() => {
					served = upTo;
					if (!fault) return next();
					response.setHeader('content-type', 'text/html; charset=utf-8');
					response.end(
						'<!doctype html><html lang="fr"><script type="module" src="/@vite/client"></script>'
					);
				});
			});
		}
	};
}

/** An error as Vite's overlay shows it: where, what, and what to do. */
function asFault(error: unknown, root: string): Fault {
	const {
		message,
		stack = '',
		problems,
		loc,
		id,
		frame
	} = error as Error &
		Pick<Fault, 'loc' | 'id' | 'frame'> & { problems?: EditionError['problems'] };
	const [first] = problems ?? [];
	const lines = message.split('\n');
	const told = first ? lines.slice(0, SHOWN) : lines;
	if (told.length < lines.length) told.push(draft.others(lines.length - told.length));
	const at = first ? { file: join(root, first.file), line: first.line, column: 1 } : loc;
	return {
		plugin: first ? 'édition' : 'code',
		message: told.join('\n'),
		// A fault in an edition is for whoever writes it: the message, without our machinery.
		stack: first ? '' : stack.replaceAll(root + sep, ''),
		...(at && { loc: at, id: at.file ?? '' }),
		...(!at && id && { id: relative(root, id) }),
		...(frame && { frame })
	};
}
