/** What the build says of the site's own settings. */
export const messages = {
	address: (text: string): string =>
		`SITE_URL vaut « ${text} » ; il faut une adresse complète, par exemple https://exemple.fr/cnam/.`
};
