/** How a framed chart tells the page around it how high it stands: what both sides agree on. */

/** Type of the message by which a frame says its height. */
export const MESSAGE = 'qui-apprend-au-cnam:hauteur';
/** Type of the message by which the page around asks for it: it may come after the frame has said it. */
export const QUESTION = `${MESSAGE}?`;
/** A frame says its height within these bounds, in CSS pixels; what is outside them is refused. */
export const MIN_HEIGHT = 120;
export const MAX_HEIGHT = 2400;

export interface HeightMessage {
	readonly type: typeof MESSAGE;
	readonly height: number;
}

/** The height that a message asks for, where it is one of ours and asks for what a chart may have. */
export function heightIn(data: unknown): number | undefined {
	const { type, height } = Object(data) as Partial<HeightMessage>;
	if (type !== MESSAGE || !Number.isInteger(height)) return undefined;
	return height !== undefined && height >= MIN_HEIGHT && height <= MAX_HEIGHT ? height : undefined;
}

/** Whether a message asks for the frame's height. */
export const isQuestion = (data: unknown): boolean =>
	(Object(data) as { type?: unknown }).type === QUESTION;
