/**
 * A claim's condition, as `claims.csv` writes it: `courses-site >= 5 * courses-distance`,
 * `in-work in 63.4..66.7`, `vapp-women > 50 and ves-women > 50`. Spaces part a minus from the hyphens
 * of ids.
 */

/** A number, a quantity's id, or two of these and a sign between them. */
export type Expression =
	| { readonly type: 'number'; readonly value: number }
	| { readonly type: 'id'; readonly id: string }
	| { readonly type: 'group'; readonly inner: Expression }
	| {
			readonly type: 'operation';
			readonly sign: Operator;
			readonly left: Expression;
			readonly right: Expression;
	  };

export type Operator = '+' | '-' | '*' | '/';
/** `=` compares what is printed; the others hold over whole ranges. */
export type Relation = '<' | '<=' | '>' | '>=' | '=';

export type Comparison =
	| {
			readonly type: 'relation';
			readonly sign: Relation;
			readonly left: Expression;
			readonly right: Expression;
	  }
	| {
			readonly type: 'within';
			readonly value: Expression;
			readonly low: Expression;
			readonly high: Expression;
	  };

/** Comparisons that all must hold. */
export type Condition = readonly Comparison[];

const TOKEN = /\s*([a-z][a-z0-9]*(?:-[a-z0-9]+)*|\d+(?:\.\d+)?|<=|>=|\.\.|[-<>=+*/()])/uy;
const ID = /^[a-z]/u;
const NUMBER = /^\d/u;
/** Words that are no ids. */
const WORDS: readonly string[] = ['and', 'in'];
const RELATIONS: readonly string[] = ['<', '<=', '>', '>=', '='] satisfies Relation[];
const SUMS: readonly string[] = ['+', '-'] satisfies Operator[];
const PRODUCTS: readonly string[] = ['*', '/'] satisfies Operator[];
/** How far parentheses may stand in one another: more is a slip of the hand. */
const DEEPEST = 8;

/** Undefined where it isn't written as conditions are. */
export function readCondition(text: string): Condition | undefined {
	const tokens = tokensOf(text);
	return tokens && new Reader(tokens).condition();
}

/** Ids that a condition names, each once, in its order. */
export function idsOf(condition: Condition): string[] {
	return [...new Set(condition.flatMap(sidesOf).flatMap(idsWithin))];
}

/** What a comparison compares, in its order. */
export function sidesOf(comparison: Comparison): Expression[] {
	return comparison.type === 'relation'
		? [comparison.left, comparison.right]
		: [comparison.value, comparison.low, comparison.high];
}

function idsWithin(side: Expression): string[] {
	switch (side.type) {
		case 'number':
			return [];
		case 'id':
			return [side.id];
		case 'group':
			return idsWithin(side.inner);
		case 'operation':
			return [...idsWithin(side.left), ...idsWithin(side.right)];
	}
}

function tokensOf(text: string): string[] | undefined {
	const tokens: string[] = [];
	const written = text.trim();
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < written.length) {
		const token = TOKEN.exec(written)?.[1];
		if (token === undefined) return undefined;
		tokens.push(token);
	}
	return tokens;
}

/** Reads tokens from left to right; each method is undefined where it finds something else. */
class Reader {
	#at = 0;
	#depth = 0;
	readonly #tokens: readonly string[];

	constructor(tokens: readonly string[]) {
		this.#tokens = tokens;
	}

	condition(): Condition | undefined {
		const found: Comparison[] = [];
		do {
			const comparison = this.#comparison();
			if (comparison === undefined) return undefined;
			found.push(comparison);
		} while (this.#take(['and']));
		return this.#at === this.#tokens.length ? found : undefined;
	}

	#comparison(): Comparison | undefined {
		const left = this.#expression(SUMS);
		if (left === undefined) return undefined;
		if (this.#take(['in'])) {
			const low = this.#expression(SUMS);
			const high = this.#take(['..']) ? this.#expression(SUMS) : undefined;
			return low && high && { type: 'within', value: left, low, high };
		}
		const sign = this.#take(RELATIONS) as Relation | undefined;
		const right = sign && this.#expression(SUMS);
		return right && { type: 'relation', sign, left, right };
	}

	/** Products joined by + and −, or what is joined by × and ÷. */
	#expression(signs: readonly string[]): Expression | undefined {
		const part = () => (signs === SUMS ? this.#expression(PRODUCTS) : this.#atom());
		let left = part();
		for (let sign = left && this.#take(signs); sign; sign = left && this.#take(signs)) {
			const right = part();
			left = left && right && { type: 'operation', sign: sign as Operator, left, right };
		}
		return left;
	}

	#atom(): Expression | undefined {
		const token = this.#tokens[this.#at] ?? '';
		if (NUMBER.test(token)) {
			this.#at += 1;
			return { type: 'number', value: Number(token) };
		}
		if (ID.test(token) && !WORDS.includes(token)) {
			this.#at += 1;
			return { type: 'id', id: token };
		}
		if (!this.#take(['(']) || this.#depth === DEEPEST) return undefined;
		this.#depth += 1;
		const inner = this.#expression(SUMS);
		this.#depth -= 1;
		return inner && this.#take([')']) ? { type: 'group', inner } : undefined;
	}

	#take(wanted: readonly string[]): string | undefined {
		const token = this.#tokens[this.#at];
		if (token === undefined || !wanted.includes(token)) return undefined;
		this.#at += 1;
		return token;
	}
}
