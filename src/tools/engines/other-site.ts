/** Another site, on an origin of its own, whose one page holds what is pasted into it. */
import { createServer } from 'node:http';
import { listen } from '../site/ports.ts';

export interface OtherSite {
	readonly origin: string;
	/** What stands in the body of its page. */
	body: string;
	close(): Promise<void>;
}

export async function otherSite(): Promise<OtherSite> {
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(
			`<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><title>Un autre site</title>${site.body}`
		);
	});
	const site: OtherSite = {
		// Its name differs from the built site's, which is `localhost`.
		origin: `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`,
		body: '',
		close: async () => {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		}
	};
	return site;
}
