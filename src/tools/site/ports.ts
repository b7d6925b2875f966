/** Ports of this machine: one that is free, or the first free from one on. */
import { connect, createServer, type Server } from 'node:net';

/** How many ports are tried after the one asked for. */
const NEXT_PORTS = 50;

/** A port that nothing listened on a moment ago, for a program that can't choose one. */
export async function freePort(): Promise<number> {
	const server = createServer();
	const port = await listen(server, 0, '127.0.0.1');
	await new Promise((done) => server.close(done));
	return port;
}

/**
 * Has a server listen on the first port that is free, from `first` on; 0 lets the system choose.
 *
 * @returns the port listened on
 * @throws if none of them is free, or the port may not be used
 */
export async function listen(server: Server, first: number, host: string): Promise<number> {
	for (let port = first; ; port += 1) {
		const last = port - first >= NEXT_PORTS || port >= 65_535;
		if (port > 0 && !last && (await isTaken(port))) continue;
		try {
			await new Promise<void>((done, fail) => {
				server.once('error', fail);
				server.listen(port, host, () => {
					server.off('error', fail);
					done();
				});
			});
			const address = server.address();
			return typeof address === 'object' && address ? address.port : port;
		} catch (error) {
			const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
			if (!busy || last) throw error;
		}
	}
}

/** Whether `localhost` answers already, under either of its addresses: a browser would go there. */
async function isTaken(port: number): Promise<boolean> {
	const answers = ['127.0.0.1', '::1'].map(
		(host) =>
			new Promise<boolean>((done) => {
				const socket = connect({ port, host });
				const end = (taken: boolean) => {
					socket.destroy();
					done(taken);
				};
				socket.setTimeout(1000, () => end(false));
				socket.once('connect', () => end(true));
				socket.once('error', () => end(false));
			})
	);
	return (await Promise.all(answers)).includes(true);
}
