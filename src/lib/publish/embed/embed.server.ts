/** What a framed chart says, and how high it stands with it. */

import type { Edition } from '$lib/scenes/current.server';
import { inlineText } from '$lib/story/markdown';
import type { StoryScene } from '$lib/story/types';
import { frameHeight } from './height';
import { sceneSource } from '../sources.server';

/** Its files that a frame offers. */
export const FRAME_FILES = ['PNG', 'CSV'] as const;

/** Height of a scene's frame, in CSS pixels, before any script. */
export function embedHeight(scene: StoryScene, edition: Edition): number {
	const { ui, pages } = edition.language;
	return frameHeight({
		title: inlineText(scene.title),
		subtitle: inlineText(scene.subtitle),
		source: `${sceneSource(scene.name, edition)} ${ui.share.read}`,
		foot: [
			`${ui.reuse.download} ${FRAME_FILES.join(' · ')}`,
			pages.footer.accessibility,
			pages.footer.legal
		]
	});
}
