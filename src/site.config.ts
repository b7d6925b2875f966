/**
 * What only those who publish the site can say. All of it is optional: what is unset is said to be
 * unset, on the page and by the build, never made up. The public address is not here: it is the
 * `SITE_URL` of the build.
 */
export interface SiteSettings {
	/** Who publishes the site, and how to write to them. */
	readonly publisher?: {
		readonly name: string;
		readonly address?: string;
		readonly email?: string;
	};
	/** Who answers for what is published: « directeur ou directrice de la publication ». */
	readonly director?: string;
	/** Who hosts the site: name, address, telephone, as the law asks. */
	readonly host?: string;
	/** Licence under which the report's figures may be used again. */
	readonly figuresLicence?: { readonly name: string; readonly url: string };
	/** Day of publication, `2026-11-23`. */
	readonly published?: string;
	/** Where to report a fault, of accessibility or of security: an e-mail address, or an https address. */
	readonly contact?: string;
	/** The edition at `/`, such as `2019-2020`; the newest there is, if absent. */
	readonly edition?: string;
}

export const settings: SiteSettings = {};
