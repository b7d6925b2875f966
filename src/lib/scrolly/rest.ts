/** How long after the end of a scroll the reader is at rest, in ms. */
const REST = 100;

export interface Rest {
	/** To be called where a scroll ends: a wheel or a script may end many in a row. */
	wait: () => void;
	stop: () => void;
}

/** Does something once the reader is at rest: what would cost a frame at each turn of the wheel. */
export function atRest(then: () => void): Rest {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stop = () => clearTimeout(timer);
	return {
		wait: () => {
			stop();
			timer = setTimeout(then, REST);
		},
		stop
	};
}
