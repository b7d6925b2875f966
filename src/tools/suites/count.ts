/** Counts of what a suite of our own has checked, told as the other suites tell theirs. */
export const counts = { passed: 0, failed: 0 };

/** Counts one check; what is wrong is printed. */
export function check(what: string, found: unknown, expected: unknown): void {
	const good = expected instanceof RegExp ? expected.test(String(found)) : found === expected;
	if (good) counts.passed += 1;
	else fail(`${what} : trouvé ${String(found)}, attendu ${String(expected)}`);
}

export function fail(what: string): void {
	counts.failed += 1;
	console.log(`✗ ${what}`);
}

/** Runs a suite to its end, whatever happens in it: the last line is `N passed, N failed`. */
export async function counted(suite: () => Promise<void>): Promise<void> {
	try {
		await suite();
	} catch (error) {
		fail(error instanceof Error ? error.message : String(error));
	}
	console.log(`${counts.passed} passed, ${counts.failed} failed`);
	process.exitCode = counts.failed === 0 ? 0 : 1;
}
