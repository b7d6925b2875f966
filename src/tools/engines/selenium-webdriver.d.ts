/** selenium-webdriver has no types of its own: what is used of it here. */
declare module 'selenium-webdriver' {
	export class Capabilities {
		constructor(capabilities: Record<string, unknown>);
		get(name: string): unknown;
	}

	interface Session {
		get(url: string): Promise<void>;
		navigate(): { refresh(): Promise<void> };
		executeScript<Value>(script: string): Promise<Value>;
		getCapabilities(): Promise<Capabilities>;
		quit(): Promise<void>;
	}

	export class Builder {
		usingServer(url: string): this;
		withCapabilities(capabilities: Capabilities): this;
		build(): Promise<Session>;
	}
}
