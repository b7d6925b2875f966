import { reader } from './reader';

/**
 * Pictures of a section share one place from here on. The rule is set from scripts and not in a style
 * sheet of the page: where they fail, and in a page that is saved, each picture stands over its own steps.
 * What is drawn of a picture that goes has faded before the next one comes, so that nothing is printed over
 * anything; its ground stays until then, over the text. Where both draw one crowd, that of the one that
 * goes is seen until it is back in its block, then that of the other, which stands there. One in which
 * something has the focus comes to the front.
 */
const SHARE_PLACE = `
	[data-stage][data-live] figure {
		--row: 1;
		--rows: calc(1 + var(--shared) * (var(--scenes) - 1));
		--picture-pull: 0px;
	}
	[data-stage][data-live] figure:not([data-on]) {
		opacity: var(--off-picture);
		pointer-events: var(--off-pointer);
		transition: opacity 0s calc(1.5 * var(--quick));
	}
	[data-stage][data-live] figure:not([data-on]) :is(figcaption, .chart) {
		opacity: var(--off-picture);
		transition: opacity calc(0.5 * var(--quick));
	}
	[data-stage][data-live] figure[data-on] {
		z-index: 2;
		transition: opacity 0s calc(0.5 * var(--quick));
	}
	[data-stage][data-live] figure[data-on] :is(figcaption, .chart) {
		transition: opacity var(--quick) calc(0.5 * var(--quick));
	}
	[data-stage][data-live] figure[data-leaving],
	[data-stage][data-live] figure[data-leaving] .chart {
		opacity: 1;
		transition: none;
	}
	[data-stage][data-live] figure[data-taking] {
		background: none;
	}
	[data-stage][data-live] figure[data-taking] .chart {
		clip-path: inset(50%);
		transition: none;
	}
	[data-stage][data-live] figure:focus-within {
		z-index: 3;
		pointer-events: auto;
	}
	[data-stage][data-live] figure:focus-within,
	[data-stage][data-live] figure:focus-within :is(figcaption, .chart) {
		opacity: 1;
	}
`;

/** Shows, on each stage, the picture of the step reached: the first one before that. */
export function start(): void {
	const sheet = new CSSStyleSheet();
	const counts = [2, 3, 4, 5, 6, 7, 8].map(
		(count) => `[data-stage][data-live="${count}"] { --scenes: ${count} }`
	);
	sheet.replaceSync(`[data-stage][data-live] { --scenes: 1 } ${counts.join(' ')} ${SHARE_PLACE}`);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

	const { page, steps } = reader.marks;
	for (const stage of page.querySelectorAll<HTMLElement>('[data-stage]')) {
		const pictures = [...stage.querySelectorAll<HTMLElement>('figure[data-chart]')].map(
			(figure) => {
				const first = figure.closest('.scene')?.querySelector<HTMLElement>('[data-step]');
				return { figure, first: first ? steps.indexOf(first) : -1 };
			}
		);
		$effect.root(() => {
			const on = $derived(
				Math.max(
					0,
					pictures.findLastIndex(({ first }) => first <= reader.step)
				)
			);
			$effect(() => {
				pictures.forEach(({ figure }, index) => {
					figure.toggleAttribute('data-on', index === on);
				});
			});
		});
		stage.dataset['live'] = String(pictures.length);
	}
}
