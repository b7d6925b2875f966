/** `npm run build`. Stopped half-way, it leaves nothing of what it had begun. */
import { build, forgetNext } from './build.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => void forgetNext().finally(() => process.exit(1)));
}
process.exitCode = (await build()) ? 0 : 1;
