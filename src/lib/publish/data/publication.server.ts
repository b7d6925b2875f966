import { settings } from '$settings';

/** The version of the site that publishes the data, and its date: that of publication, else the commit's. */
export function publication(): { version: string; created?: string } {
	const { version, date } = __PUBLICATION__;
	const created = settings.published ? `${settings.published}T00:00:00Z` : date;
	return { version, ...(created ? { created } : {}) };
}
