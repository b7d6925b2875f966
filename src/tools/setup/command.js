/**
 * What each script of package.json goes through: checks Node, installs the packages that are missing,
 * then runs, in this same process, a TypeScript file of the tools or a program of a package. Plain
 * syntax, so that an old Node gets as far as its one line.
 *
 *   node src/tools/setup/command.js src/tools/site/build.ts
 *   node src/tools/setup/command.js vite dev
 */
import './node-version.js';

async function main() {
	var name = process.argv[2] || '';
	var install = await import('./install.js');
	await install.installPackages();
	var fs = await import('node:fs');
	var tools = await import('./run.js');
	// Types of the routes, which lint, types and unit tests read: a new clone has none.
	if (!fs.existsSync(tools.root + '.svelte-kit/tsconfig.json')) {
		await tools.run([...tools.packageCommand('svelte-kit'), 'sync']);
	}
	var isFile = /\.[jt]s$/.test(name);
	var file = isFile ? tools.root + name : String(tools.packageCommand(name)[1]);
	process.argv.splice(1, 2, file);
	if (isFile) {
		var runner = await import('jiti');
		await runner.createJiti(import.meta.url).import(file);
	} else {
		await import(String(new URL('file://' + file)));
	}
}

main().catch(function (error) {
	console.error(error);
	process.exitCode = 1;
});
