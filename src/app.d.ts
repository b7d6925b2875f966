declare global {
	namespace App {
		interface PageData {
			/** The page in its other languages, with what offers it there. */
			readonly translations: readonly {
				readonly code: string;
				readonly name: string;
				readonly path: string;
				readonly offer: string;
				readonly dismiss: string;
			}[];
		}
	}
	/** What is built, and when it was committed: see vite.config.ts. */
	const __PUBLICATION__: {
		readonly version: string;
		readonly date?: string;
		readonly editions: Readonly<Record<string, string>>;
	};
}

export {};
