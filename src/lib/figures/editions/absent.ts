/**
 * What an edition's report doesn't have, from its `absent.csv`: figures, and checks of wordings, that
 * others have. What is worked out from them, and checked of them, is left out with them.
 */

import { messages } from '$lib/language/messages/editions';
import { RECIPES, type Recipe } from '../calculations/recipes';
import { readText } from '../encoding';
import { EditionError } from '../errors';
import { nearest } from '../find-in';
import { CHECKS, type Check } from '../ledger/checks';
import { readTable, type Report } from '../table';

/** What is worked out and checked of an edition. */
export interface Asked {
	readonly recipes: readonly Recipe[];
	readonly checks: readonly Check[];
}

const COLUMNS = ['id', 'why'] as const;
const ALL: Asked = { recipes: RECIPES, checks: CHECKS };

/**
 * @param figures ids of the edition's figures
 * @throws EditionError naming each row that names nothing, or what the edition has, or gives no reason
 */
export function readAbsent(
	csv: string,
	file: string,
	figures: readonly string[],
	{ recipes, checks } = ALL
): ReadonlySet<string> {
	const { text, problems } = readText(csv, file);
	if (problems.length > 0) throw new EditionError(problems);
	const report: Report = (problem) => problems.push({ ...problem, file });
	const known = new Set([...recipes, ...checks].flatMap(({ id, operands }) => [id, ...operands]));
	const absent = new Set<string>();
	for (const { cells, lineOf } of readTable(text, COLUMNS, report)) {
		const { id = '' } = cells;
		const at = { line: lineOf('id'), column: 'id', found: id };
		if (absent.has(id)) report({ ...at, ...messages.absentTwice });
		else if (figures.includes(id)) report({ ...at, ...messages.absentPresent });
		else if (!known.has(id)) report({ ...at, ...messages.absentNothing(nearest(id, [...known])) });
		absent.add(id);
		if (!cells.why) {
			report({ line: lineOf('why'), column: 'why', found: '', ...messages.absentWhy });
		}
	}
	if (problems.length > 0) throw new EditionError(problems);
	return absent;
}

/** Calculations and checks that need nothing absent. */
export function without(absent: ReadonlySet<string>, { recipes, checks } = ALL): Asked {
	const gone = new Set(absent);
	const lacks = ({ id, operands }: { id: string; operands: readonly string[] }) =>
		absent.has(id) || operands.some((each) => gone.has(each));
	return {
		// Each comes after those that it is worked out from.
		recipes: recipes.filter((recipe) => {
			if (lacks(recipe)) gone.add(recipe.id);
			return !gone.has(recipe.id);
		}),
		checks: checks.filter((check) => !lacks(check))
	};
}
