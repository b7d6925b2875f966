import { describe, expect, test } from 'vitest';
import { MINUS, NBSP, NNBSP } from '../signs';
import { typeset } from './typography';

test.each([
	[`It's the report's "word"`, 'It’s the report’s “word”'],
	[`("near", he said: "far")`, '(“near”, he said: “far”)'],
	[`'So' it says, in the '90s; learners' work`, '‘So’ it says, in the ’90s; learners’ work'],
	[`"'Near' is said"`, '“‘Near’ is said”'],
	['one - two -- three — four—five', 'one – two – three – four – five'],
	['2019-2020, on-site', '2019-2020, on-site'],
	[`9 ${MINUS} 4`, `9 ${MINUS} 4`],
	['wait...', 'wait…'],
	['two\n\tlines', 'two lines'],
	['65 % ; 84 % : all ? yes !', '65%; 84%: all? yes!'],
	[`65${NBSP}%${NNBSP};`, '65%;'],
	[`52,000${NBSP}learners`, `52,000${NBSP}learners`],
	['see https://example.org/a--b?c=\'d\' or "e"', "see https://example.org/a--b?c='d' or “e”"]
])('%s becomes %s', (text, set) => {
	expect(typeset(text)).toBe(set);
});

describe('the report’s words', () => {
	test('keep French typography between guillemets, and nothing else does', () => {
		expect(typeset("« l'essor : oui ? » : what's that ?")).toBe(
			`«${NBSP}l’essor${NBSP}: oui${NNBSP}?${NBSP}»: what’s that?`
		);
		expect(typeset("« moins » ; it's less ; « plus »")).toBe(
			`«${NBSP}moins${NBSP}»; it’s less; «${NBSP}plus${NBSP}»`
		);
	});

	test('keep it where the guillemets opened in what stands before', () => {
		expect(typeset(" pour cent ; l'an » ; it's", `as «${NBSP}65`)).toBe(
			` pour cent${NNBSP}; l’an${NBSP}»; it’s`
		);
	});
});

describe('what stands before in the paragraph', () => {
	test('says whether a mark opens or closes', () => {
		expect(typeset('" is said', 'a “65%')).toBe('” is said');
		expect(typeset('"now"', 'a ')).toBe('“now”');
		expect(typeset("'s own", 'the report')).toBe('’s own');
	});

	test('is left as it is', () => {
		expect(typeset('? yes', 'is it ')).toBe('? yes');
		expect(typeset('.. so', 'wait.')).toBe('.. so');
		expect(typeset(' : so', '65')).toBe(': so');
		expect(typeset('', 'a')).toBe('');
	});
});
