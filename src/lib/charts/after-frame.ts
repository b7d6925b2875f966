/** Does something once the next frame is painted, in a task of its own. */
export function afterFrame(then: () => void): void {
	requestAnimationFrame(() => setTimeout(then));
}
