/** A browser with one page, as the contract needs it; each engine is driven in its own way. */
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
