#!/usr/bin/env node
// src/cli.ts
/**
* The command's entry. A Node that is too old cannot parse the other files, so this one checks the
* version before it imports them, and uses only old syntax itself.
*/
/** The same as `engines` in package.json; a test holds them equal. */
const needed = "22.19";
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const [neededMajor = 0, neededMinor = 0] = needed.split(".").map(Number);
(major < neededMajor || major === neededMajor && minor < neededMinor ? runWithNewerNode() : runHere()).then((status) => {
	process.exitCode = status;
}).catch((error) => {
	console.error(`awesome-keeper: unexpected failure, please report it: ${String(error)}`);
	process.exitCode = 2;
});
async function runHere() {
	const { useCompileCache } = await import("./chunks/compile-cache.js");
	useCompileCache();
	const { runCommand } = await import("./chunks/main.js");
	return await runCommand(process.argv.slice(2));
}
/** Runs the command with the Node that `npm ci` brings into a clone; the published package has none. */
async function runWithNewerNode() {
	const { existsSync, realpathSync } = await import("node:fs");
	const { fileURLToPath } = await import("node:url");
	const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
	const node = ["node_modules/node/bin/node", "node_modules/node/bin/node.exe"].map(at).find((path) => existsSync(path));
	if (node !== void 0 && realpathSync(node) !== realpathSync(process.execPath)) {
		const status = await runWith(node, [at("dist/cli.js"), ...process.argv.slice(2)]);
		if (status !== void 0) return status;
	}
	const way = existsSync(at("package-lock.json")) ? "Run `npm ci` in the folder of awesome-keeper once: it brings a newer one." : "This works: npx -p node@24 -p awesome-keeper awesome-keeper";
	console.error(`awesome-keeper needs Node.js ${needed} or newer; this is ${process.versions.node}. ${way}`);
	return 2;
}
/** The exit status of a program; nothing where it cannot be started. */
async function runWith(program, words) {
	const { spawn } = await import("node:child_process");
	const forward = (signal) => {
		if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
	};
	process.on("SIGINT", forward).on("SIGTERM", forward);
	const child = spawn(program, words, { stdio: "inherit" });
	const numbers = {
		SIGINT: 2,
		SIGKILL: 9,
		SIGTERM: 15
	};
	return await new Promise((resolve) => {
		child.on("error", () => resolve(void 0));
		child.on("exit", (status, signal) => {
			resolve(status === null ? 128 + (numbers[String(signal)] || 1) : status);
		});
	});
}

export {  };