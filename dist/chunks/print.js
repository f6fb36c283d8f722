import { i as visible } from "./printable.js";

// src/app/cli/print.ts
/** Prints a line for the user beside the report. */
function printError(message) {
	process.stderr.write(`awesome-keeper: ${visible(message)}\n`);
}

export { printError as t };