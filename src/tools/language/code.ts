/** Code of English in the pseudo-language: its words, as TypeScript and Svelte know them, nothing else. */
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { HALF, pseudo } from './pseudo.ts';

interface Change {
	readonly from: number;
	readonly to: number;
	readonly by: string;
}

/** What is written for a sign that an editor can’t show. */
const ESCAPES = ['\\\\u[0-9a-f]{4}', '\\\\.'];
const ENTITIES = ['&#?\\w+;'];
/** After a word that a template takes, `${word}s`. */
const PLURAL = '(?<=^\\})s(?!\\p{L})';
/** Properties that programs read. */
const CODES = ['code', 'ogLocale'];
/** The language, as BibTeX names it. */
const BIBTEX = 'english';
/** Calls whose words are a pattern, or a locale. */
const CALLS = ['RegExp', 'formatIn'];

const changed = (code: string, changes: readonly Change[]): string =>
	[...changes]
		.sort((one, other) => other.from - one.from)
		.reduce((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), code);

/** Whether a string of a script is words for readers. */
function isWords(node: ts.Node): boolean {
	const { parent } = node;
	if (ts.isStringLiteral(node) && node.text === BIBTEX) return false;
	if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return false;
	if (ts.isLiteralTypeNode(parent) || ts.isElementAccessExpression(parent)) return false;
	if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
	if (ts.isBinaryExpression(parent) && parent.operatorToken.kind !== ts.SyntaxKind.PlusToken) {
		const { kind } = parent.operatorToken;
		if (kind !== ts.SyntaxKind.QuestionQuestionToken) return false;
	}
	for (let each = parent; !ts.isSourceFile(each); each = each.parent) {
		if (ts.isPropertyAssignment(each) && CODES.includes(each.name.getText())) return false;
		if (
			(ts.isCallExpression(each) || ts.isNewExpression(each)) &&
			CALLS.includes(each.expression.getText())
		) {
			return false;
		}
	}
	return true;
}

/**
 * A script: its strings and templates.
 *
 * @param tight words that may be no longer
 */
export function pseudoScript(code: string, tight: readonly string[] = []): string {
	const file = ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest, true);
	const changes: Change[] = [];
	const visit = (node: ts.Node): void => {
		const piece = ts.isTemplateMiddleOrTemplateTail(node);
		if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || piece) && isWords(node)) {
			const raw = node.getText();
			const kept = [...ESCAPES, ...(piece ? [PLURAL] : [])];
			const by = pseudo(raw, kept, tight.includes(node.text) ? 0 : HALF);
			changes.push({ from: node.getStart(), to: node.getEnd(), by });
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return changed(code, changes);
}

/** Attributes that readers see or hear, and what `Given` says is missing. */
const SPOKEN = ['title', 'alt', 'aria-label', 'what'];

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** A component: its text, but for what it marks as French. */
export function pseudoComponent(code: string): string {
	const changes: Change[] = [];
	const visit = (node: unknown): void => {
		if (Array.isArray(node)) return node.forEach(visit);
		if (!isNode(node)) return;
		const { type, start, end, attributes, value, fragment, nodes } = node;
		if (type === 'Text') {
			const [from, to] = [Number(start), Number(end)];
			changes.push({ from, to, by: pseudo(code.slice(from, to), ENTITIES) });
		}
		const named = (Array.isArray(attributes) ? attributes : []) as readonly Node[];
		if (named.some(({ start, end }) => code.slice(Number(start), Number(end)) === 'lang="fr"'))
			return;
		for (const attribute of named) {
			if (SPOKEN.includes(String(attribute['name']))) visit(attribute['value']);
		}
		for (const key of ['consequent', 'alternate', 'body']) visit(node[key]);
		visit(fragment);
		visit(nodes);
		if (type === 'Attribute') visit(value);
	};
	visit(parse(code, { modern: true }).fragment);
	return changed(code, changes);
}
