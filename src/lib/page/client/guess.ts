import { mount } from 'svelte';
import type { GateSpec } from '$lib/charts/gate/spec';
import type { ClientWords } from '$lib/language/client';
import type { ChartState } from './chart-state.svelte';
import Compared from './Compared.svelte';
import Guess from './Guess.svelte';

/**
 * Asks for a guess where the room behind the door is empty yet, and compares it under the answer's text.
 * Nothing moves for it, then or later; where it fails the story goes on.
 */
export function askGuess(
	figure: HTMLElement,
	answer: HTMLElement,
	{ absent }: GateSpec,
	state: ChartState,
	{ guess: words }: ClientWords
): void {
	try {
		mount(Guess, { target: figure, props: { words, chart: state, answer: answer.id } });
		mount(Compared, { target: answer, props: { words, chart: state, answer: absent.value } });
	} catch (error) {
		console.error('no guess is asked for', error);
	}
}
