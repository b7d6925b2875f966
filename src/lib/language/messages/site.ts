/** What the build says of the site's own settings. */
export const messages = {
	address: (text: string): string =>
		`SITE_URL vaut « ${text} » ; il faut l’adresse publique entière, en https:// ou http://, sans espace, ni « ? », ni « # », par exemple SITE_URL=https://exemple.fr/cnam/.`
};
