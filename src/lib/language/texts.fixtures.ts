/** Words written in code: strings and templates of scripts, text and attributes of components. */

import { parse } from 'svelte/compiler';
import ts from 'typescript';

/** Attributes that readers see or hear. */
const SPOKEN = ['title', 'alt', 'aria-label', 'placeholder'];
export interface Text {
	readonly line: number;
	readonly text: string;
	/** Written in the markup, to be read or heard: a lone word too is one. */
	readonly spoken?: boolean;
}

/** Strings and templates of a script, the pieces of a template apart. */
function textsOfScript(code: string): Text[] {
	const file = ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest);
	const found: Text[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isStringLiteralLike(node) || ts.isTemplateMiddleOrTemplateTail(node)) add(node);
		if (ts.isTemplateHead(node)) add(node);
		ts.forEachChild(node, visit);
	};
	const add = (node: ts.LiteralLikeNode): void => {
		const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
		found.push({ line: line + 1, text: node.text });
	};
	visit(file);
	return found;
}

const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;

/** Text, attributes, and strings of expressions in a component; its styles and comments are left out. */
function textsOfComponent(code: string): Text[] {
	const { fragment, instance, module } = parse(code, { modern: true });
	const lineAt = (place: unknown) => code.slice(0, Number(place)).split('\n').length;
	const found: Text[] = [];
	const visit = (node: unknown, attribute?: string): void => {
		if (Array.isArray(node)) return node.forEach((each) => visit(each, attribute));
		if (!isNode(node)) return;
		const { type, start, data, value, name } = node;
		const add = (text: unknown, spoken = false) => {
			if (typeof text === 'string') found.push({ line: lineAt(start), text, spoken });
		};
		if (type === 'Text') add(data, attribute === undefined || SPOKEN.includes(attribute));
		if (type === 'Literal') add(value);
		if (type === 'TemplateElement' && isNode(value)) add(value['cooked']);
		const within = type === 'Attribute' ? String(name) : attribute;
		for (const [key, child] of Object.entries(node)) {
			if (!['loc', 'leadingComments', 'trailingComments'].includes(key)) visit(child, within);
		}
	};
	visit([fragment, instance?.content, module?.content]);
	return found;
}

/** By the file's name. */
export const textsOf = (name: string, code: string): Text[] =>
	name.endsWith('.svelte') ? textsOfComponent(code) : textsOfScript(code);
