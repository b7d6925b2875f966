/** A browser with one page, as the checks need it; each engine is driven in its own way. */
export interface Browser {
	/** Name and version, as it tells them. */
	readonly version: string;
	goto(url: string): Promise<void>;
	reload(): Promise<void>;
	back(): Promise<void>;
	forward(): Promise<void>;
	/** Runs a function that needs nothing from outside itself. */
	evaluate<Value, Argument>(
		run: (argument: Argument) => Value | Promise<Value>,
		argument: Argument
	): Promise<Value>;
	/** Presses the pointer, as a reader does, on the first such element of the page, or of a frame in it. */
	press(target: string, frame?: string): Promise<void>;
	/** Goes on in the tab that a press has opened. */
	toNewTab(): Promise<void>;
	/** Closes that tab, and goes on in the first. */
	closeTab(): Promise<void>;
	/** The content of a file that a press has it save. */
	saved(name: string): Promise<Buffer>;
	close(): Promise<void>;
}

export type Open = (options: { scripts: boolean }) => Promise<Browser>;

export interface Check {
	/** Whether the page's scripts run; they do by default. */
	readonly scripts?: boolean;
	/** Whether they are lost on their way. */
	readonly lostScripts?: boolean;
	/** Throws, if something is wrong. */
	check(browser: Browser, url: string): Promise<void>;
}
