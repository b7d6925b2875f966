declare module 'subset-font' {
	interface Options {
		targetFormat?: 'truetype' | 'woff2';
		keepFeatures?: readonly string[];
		noHinting?: boolean;
		dropTables?: readonly string[];
		keepAllGlyphs?: boolean;
		preserveNameIds?: readonly number[];
		variationAxes?: Readonly<Record<string, number | { min: number; max: number }>>;
	}
	/** The font with these characters alone; all of them with `keepAllGlyphs`, without a text. */
	export default function subsetFont(
		font: Buffer,
		text: string | null,
		options: Options
	): Promise<Buffer>;
}
