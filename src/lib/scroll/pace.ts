/**
 * The longest that a picture moves from one step to the next, in ms. A reader who passes the next step
 * before that sees each picture at once: a movement that is cut off shows nothing, and costs frames.
 */
export const MOTION = 700;
