/** A number that the reader asks about, or words that claim something of numbers. */
export interface Question {
	readonly number: HTMLElement;
	/** True where the answer takes the focus: it was touched or clicked, not merely reached. */
	readonly takesFocus: boolean;
}

/** Under what its card is kept: a figure's id, or a claim's after « claim: ». */
export function idOf({ dataset: { figure, claim } }: HTMLElement): string {
	return figure ?? `claim:${claim}`;
}

/** The number or the claim that an event is about, in the prose or alone in its link. */
export function numberAt(target: EventTarget | null): HTMLElement | null {
	if (!(target instanceof Element)) return null;
	const number = target.closest<HTMLElement>('data[data-figure], [data-claim]');
	return number ?? target.querySelector<HTMLElement>(':scope:is(a) > data[data-figure]');
}

/** What a click or a focus asks; nothing where the link, the keyboard or the browser has its own say. */
function questionOf(event: MouseEvent | FocusEvent): Question | undefined {
	const number = numberAt(event.target);
	if (!number || !(event.target instanceof Element)) return undefined;
	if (event.type === 'focusin') {
		return event.target.matches(':focus-visible') ? { number, takesFocus: false } : undefined;
	}
	const { ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
	if (ctrlKey || metaKey || shiftKey || altKey) return undefined;
	// A number in a link of the prose goes where the link goes.
	const other = event.target.closest('a, button, summary');
	return other && !other.matches(':has(> data)') ? undefined : { number, takesFocus: true };
}

/** How long a click of a mouse waits for a second one, which selects the number, in ms. */
const DOUBLE_CLICK_MS = 200;

/** Calls back for each question about a number in an element, until the signal; a double click selects it. */
export function onQuestion(
	element: HTMLElement,
	ask: (question: Question) => void,
	signal?: AbortSignal
): void {
	const options = signal ? { signal } : {};
	let timer: ReturnType<typeof setTimeout> | undefined;
	element.addEventListener(
		'click',
		(event) => {
			const question = questionOf(event);
			if (!question) return;
			event.preventDefault();
			clearTimeout(timer);
			// By keyboard, it counts no clicks; by touch, two of them zoom.
			if (event.pointerType !== 'mouse') ask(question);
			else if (event.detail <= 1) timer = setTimeout(() => ask(question), DOUBLE_CLICK_MS);
		},
		options
	);
	element.addEventListener(
		'dblclick',
		(event) => {
			const number = numberAt(event.target);
			if (number && questionOf(event)) getSelection()?.selectAllChildren(number);
		},
		options
	);
	// A claim is a button by its role alone: Enter and Space click it.
	element.addEventListener(
		'keydown',
		(event) => {
			const { target, key } = event;
			const isClaim = target instanceof HTMLElement && target.matches('[data-claim]');
			if (!isClaim || (key !== 'Enter' && key !== ' ')) return;
			event.preventDefault();
			target.click();
		},
		options
	);
	element.addEventListener(
		'focusin',
		(event) => {
			const question = questionOf(event);
			if (question) ask(question);
		},
		options
	);
}
