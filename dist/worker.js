import { t as ListEngine } from "./chunks/lint-session.js";
import { parentPort } from "node:worker_threads";

// src/session/worker.ts
/** Inspects lists in a thread of its own, where that can be stopped. */
const inspections = /* @__PURE__ */ new Map();
parentPort?.on("message", (request) => {
	if ("forget" in request) {
		inspections.delete(request.list);
		return;
	}
	try {
		parentPort?.postMessage({ answer: answerTo(request) });
	} catch (error) {
		const failure = error instanceof Error ? error.message : String(error);
		parentPort?.postMessage({ failure });
	}
});
function answerTo(request) {
	if ("read" in request) {
		const inspection = new ListEngine(request.read);
		inspections.set(request.list, inspection);
		return inspection.outline;
	}
	const inspection = inspections.get(request.list);
	return "survey" in request ? inspection?.analyze() : inspection?.lint(request.judge);
}

export {  };