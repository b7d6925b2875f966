import type { Graph } from 'schema-dts';
import type { PageMeta } from './meta';

/** What a page's head says. Absent in the browser, where nothing is written. */
export interface HeadProps {
	readonly meta: PageMeta | undefined;
	/** Structured data for search engines: JSON that no reader sees. */
	readonly graph?: Graph | undefined;
}
