declare global {
	namespace App {}
	/** What is built, and when it was committed: see vite.config.ts. */
	const __PUBLICATION__: {
		readonly version: string;
		readonly date?: string;
		readonly editions: Readonly<Record<string, string>>;
	};
}

export {};
