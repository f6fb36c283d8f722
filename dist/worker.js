import { t as Inspection } from "./chunks/inspection.js";
import { parentPort } from "node:worker_threads";

// src/shell/worker.ts
/** Inspects one list in a thread of its own, where it can be stopped. */
let inspection;
parentPort?.on("message", (request) => {
	try {
		if ("read" in request) {
			inspection = new Inspection(request.read);
			parentPort?.postMessage({ answer: inspection.outline });
		} else parentPort?.postMessage({ answer: inspection?.judge(request.judge) });
	} catch (error) {
		parentPort?.postMessage({ failure: error instanceof Error ? error.message : String(error) });
	}
});

export {  };