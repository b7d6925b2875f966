import { findIn } from '$lib/figures/find-in';
import type { Scene } from './scene';
import { distance } from './a-distance/distance';
import { mooc } from './a-distance/mooc';
import { feuilles } from './diplomes/feuilles';
import { reseau } from './etranger/reseau';
import { porte } from './examens/porte';
import { progression } from './examens/progression';
import { activite } from './mission/activite';
import { cours } from './offre/cours';
import { inscriptions } from './offre/inscriptions';
import { foule } from './ouverture/foule';
import { modes } from './ouverture/modes';
import { question } from './ouverture/question';
import { alternance } from './profil/alternance';
import { emploi } from './profil/emploi';
import { candidats } from './validation/candidats';
import { voies } from './validation/voies';
import { bilan } from './verification/bilan';

/** Every scene, by the name that `story.fr.md` gives it. */
export const SCENES: Readonly<Record<string, Scene>> = {
	question,
	modes,
	foule,
	activite,
	inscriptions,
	cours,
	reseau,
	alternance,
	emploi,
	distance,
	mooc,
	voies,
	candidats,
	porte,
	progression,
	feuilles,
	bilan
};

/**
 * The scene of a name.
 * @throws {RangeError} with the names there are.
 */
export function sceneOf(name: string): Scene {
	return findIn(SCENES, name, 'scene');
}
