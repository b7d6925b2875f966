/**
 * A style sheet as rules, as far as a drawing needs it: tags, classes and descendants. At-rules are
 * passed over: a picture has one size, one scheme, and doesn't move.
 */

export interface Rule {
	/** From the outermost ancestor to the element: what each must be. */
	readonly path: readonly Simple[];
	readonly declarations: readonly (readonly [property: string, value: string])[];
}

interface Simple {
	/** `*` for any. */
	readonly tag: string;
	readonly classes: readonly string[];
}

/** Rules in the order in which they override each other: by specificity, then as written. */
export function parseCss(css: string): Rule[] {
	const rules = [...withoutAtRules(css).matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(
		([, selectors = '', body = '']) => {
			const declarations = readDeclarations(body);
			return selectors
				.split(',')
				.map((selector) => readSelector(selector.trim()))
				.filter((path) => path !== undefined)
				.map((path) => ({ path, declarations }));
		}
	);
	return rules.sort((a, b) => specificity(a) - specificity(b));
}

/** The style sheet inside a Svelte component, its scope left out. */
export function componentCss(source: string): string {
	return /<style[^>]*>([\s\S]*?)<\/style>/.exec(source)?.[1] ?? '';
}

/** Whether a rule speaks of an element, given the classes and tags from the outside in. */
export function matches(rule: Rule, lineage: readonly Simple[]): boolean {
	const [self, ...ancestors] = [...rule.path].reverse();
	const element = lineage.at(-1);
	if (!self || !element || !fits(self, element)) return false;
	let from = lineage.length - 2;
	for (const wanted of ancestors) {
		while (from >= 0 && !fits(wanted, lineage[from])) from -= 1;
		if (from < 0) return false;
		from -= 1;
	}
	return true;
}

function fits(wanted: Simple, found: Simple | undefined): boolean {
	if (!found || (wanted.tag !== '*' && wanted.tag !== found.tag)) return false;
	return wanted.classes.every((name) => found.classes.includes(name));
}

function withoutAtRules(css: string): string {
	const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
	return plain.replace(/@[\w-]+[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '');
}

function readDeclarations(body: string): [string, string][] {
	return body
		.split(';')
		.map((line) => /^\s*([\w-]+)\s*:([\s\S]+)$/.exec(line))
		.filter((found) => found !== null)
		.map(([, property = '', value = '']) => [property, value.trim().replace(/\s+/g, ' ')]);
}

/** Nothing where the selector asks for a state or a relation that a picture hasn't. */
function readSelector(selector: string): Simple[] | undefined {
	const plain = selector.replace(/:global\(([^)]*)\)/g, '$1');
	if (/[:>+~[\]#&]/.test(plain.replace(/^:root$/, 'root'))) return undefined;
	return plain
		.replace(/^:root$/, 'root')
		.split(/\s+/)
		.map((part) => {
			const [tag = '', ...classes] = part.split('.');
			return { tag: tag || '*', classes };
		});
}

function specificity({ path }: Rule): number {
	return path.reduce(
		(sum, { tag, classes }) => sum + 100 * classes.length + (tag === '*' ? 0 : 1),
		0
	);
}
