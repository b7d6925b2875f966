import { editions, ledger, quantities } from '$lib/figures/edition.server';
import { WORDING_RULE_FR } from '$lib/figures/ledger/wording';
import { chartQuantities } from '$lib/story/chart-quantities.server';
import { loadStory } from '$lib/story/load.server';
import { minutes } from '$lib/story/reading-time';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const edition = editions().at(-1) ?? '';
	const story = loadStory(edition);
	return {
		story,
		minutes: minutes(story),
		ledger: ledger(edition),
		wordingRule: WORDING_RULE_FR,
		quantities: chartQuantities(story, quantities(edition))
	};
};
