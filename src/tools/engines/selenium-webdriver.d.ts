/** selenium-webdriver has no types of its own: what is used of it here. */
declare module 'selenium-webdriver' {
	export class Capabilities {
		constructor(capabilities: Record<string, unknown>);
		get(name: string): unknown;
	}

	interface Locator {
		readonly using: string;
	}

	export const By: { css(selector: string): Locator };

	interface Found {
		click(): Promise<void>;
	}

	interface Session {
		get(url: string): Promise<void>;
		navigate(): { refresh(): Promise<void> };
		executeScript<Value>(script: string, ...given: readonly (Found | number)[]): Promise<Value>;
		findElement(locator: Locator): Promise<Found> & Found;
		switchTo(): {
			frame(frame: Found): Promise<void>;
			defaultContent(): Promise<void>;
			window(handle: string): Promise<void>;
		};
		getAllWindowHandles(): Promise<string[]>;
		/** Closes the window that it is in. */
		close(): Promise<void>;
		getCapabilities(): Promise<Capabilities>;
		quit(): Promise<void>;
	}

	export class Builder {
		usingServer(url: string): this;
		withCapabilities(capabilities: Capabilities): this;
		build(): Promise<Session>;
	}
}
