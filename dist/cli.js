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
if (major < neededMajor || major === neededMajor && minor < neededMinor) {
	console.error(`awesome-keeper needs Node.js ${needed} or newer; this is ${process.versions.node} (https://nodejs.org)`);
	process.exitCode = 2;
} else import("./chunks/main.js").then(({ runCommand }) => runCommand(process.argv.slice(2))).then((status) => {
	process.exitCode = status;
}).catch((error) => {
	console.error(`awesome-keeper: unexpected failure, please report it: ${String(error)}`);
	process.exitCode = 2;
});

export {  };