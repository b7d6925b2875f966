/** Size of a card, in pixels: what messengers ask for. */
export const CARD = { width: 1200, height: 630 } as const;
