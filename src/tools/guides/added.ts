/** What `guides.ts` adds: a section of two scenes, one of them in a form of its own. */

export const SLUG = 'essai';

/** In the order of the README: what is written in the story. */
export const SECTION = `# Une section pour suivre le guide {#essai | Essai}

## Des parts en barres {#essai-barres}

Part des auditeurs, à l’inscription

### {#barres}

De ceux qui s’inscrivent, **{in-work}** ont un emploi.

### {#reste}

Et **{seeking}** en cherchent un.

## Les mêmes parts, en pastilles {#essai-pastilles}

Part des auditeurs, à l’inscription

### {#pastilles}

Une pastille par part, **{in-work}** et **{seeking}**.
`;

export const LABELS = `  essai-barres:
    work: en emploi
    seeking: en recherche
  essai-pastilles:
    work: en emploi
    seeking: en recherche
`;

const MARKS = `[
			mark(q('in-work'), { hue: 'people', since: 0, name: words('work') }),
			mark(q('seeking'), { hue: 'people', tone: 'soft', since: 0, name: words('seeking') })
		]`;

const scene = (name: string, form: string, more: string, steps: readonly string[]): string =>
	`import { mark } from '$lib/charts/mark';
import type { Scene } from '../scene';

export const ${name}: Scene = {
	form: '${form}',
	figures: ['in-work', 'seeking'],
	spec: (q, words) => ({
		marks: ${MARKS},${more}
		steps: [${steps.map((id) => `{ id: '${id}' }`).join(', ')}]
	})
};
`;

/** Scenes by name: their file in the section's folder, and their code. */
export const SCENES: Readonly<Record<string, { file: string; code: string }>> = {
	'essai-barres': {
		file: 'barres',
		code: scene('essaiBarres', 'bars', '\n\t\tmax: 100,', ['barres', 'reste'])
	},
	'essai-pastilles': {
		file: 'pastilles',
		code: scene('essaiPastilles', 'pastilles', '', ['pastilles'])
	}
};

/** A form: its folder's files, and the lines that name it. */
export const FORM = {
	name: 'pastilles',
	files: {
		'spec.ts': `import type { Mark, Steps } from '../types';

export interface PastillesSpec extends Steps {
	readonly marks: readonly Mark[];
}
`,
		'Pastilles.svelte': `<!-- @component A disc a mark, as large as its value. -->
<script lang="ts">
	import Plot from '../Plot.svelte';
	import { present, type ChartProps } from '../types';
	import type { PastillesSpec } from './spec';

	const { box, spec, shown, notReached, alt }: ChartProps<PastillesSpec> = $props();
</script>

<Plot {box} rows={spec.marks} {alt}>
	{#each spec.marks as mark, index (mark.id)}
		<circle
			class={['mark', mark.hue, mark.tone, { off: !present(mark.since, shown, notReached) }]}
			cx={(box.width * (index + 1)) / (spec.marks.length + 1)}
			cy={box.height / 2}
			r={Math.sqrt(mark.value) * 2}
		/>
	{/each}
</Plot>
`,
		'describe.ts': `import type { ChartWords } from '$lib/language/language';
import { describeLabel } from '../mark';
import type { PastillesSpec } from './spec';

/** What its labels say. */
export const describe = ({ marks }: PastillesSpec, words: ChartWords): string[] =>
	marks.map((mark) => describeLabel(mark, words));
`,
		'bounds.ts': `import { outOfBounds, type OutOfBounds } from '../bounds';
import type { PastillesSpec } from './spec';

/** A disc of a share fits in its box. */
export const beyond = ({ marks }: PastillesSpec): OutOfBounds[] => outOfBounds(marks, 0, 100);
`,
		'pastilles.test.ts': `import { expect, test } from 'vitest';
import { labelled } from '../charts.fixtures';
import { beyond } from './bounds';

test('a share over a hundred can’t be drawn', () => {
	const marks = [labelled('all', 100), labelled('more', 101)];
	expect(beyond({ marks, steps: [] })).toMatchObject([{ id: 'more' }]);
});
`
	},
	registries: {
		'specs.ts': [
			[
				'import type { SharesSpec }',
				"import type { PastillesSpec } from './pastilles/spec';\nimport type { SharesSpec }"
			],
			['\treadonly shares:', '\treadonly pastilles: PastillesSpec;\n\treadonly shares:']
		],
		'components.ts': [
			[
				'import Shares from',
				"import Pastilles from './pastilles/Pastilles.svelte';\nimport Shares from"
			],
			['\tshares: Shares,', '\tpastilles: Pastilles,\n\tshares: Shares,']
		],
		'index.ts': [
			[
				'import { beyond as beyondShares }',
				"import { beyond as beyondPastilles } from './pastilles/bounds';\nimport { describe as describePastilles } from './pastilles/describe';\nimport { beyond as beyondShares }"
			],
			[
				'\tshares: {',
				'\tpastilles: {\n\t\tcomponent: COMPONENTS.pastilles,\n\t\tdescribe: describePastilles,\n\t\tbeyond: beyondPastilles\n\t},\n\tshares: {'
			]
		]
	} as const
} as const;
