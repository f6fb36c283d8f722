import { n as answer, r as parseList, t as outlineOf } from "./chunks/outline.js";
import { parentPort } from "node:worker_threads";

// src/session/worker.ts
/** Entry of the worker: parses and lints lists in a thread of its own, which can be stopped. */
const lists = /* @__PURE__ */ new Map();
parentPort?.on("message", (request) => {
	if (request.kind === "forget") {
		lists.delete(request.list);
		return;
	}
	let response;
	try {
		response = { value: respond(request) };
	} catch (error) {
		response = { failure: error instanceof Error ? error.message : String(error) };
	}
	parentPort?.postMessage(response);
});
function respond(request) {
	if (request.kind === "parse") {
		const parsed = parseList(request.source);
		lists.set(request.list, parsed);
		return outlineOf(parsed.file, parsed.base?.data.list);
	}
	const parsed = lists.get(request.list);
	return parsed && answer(parsed, request);
}

export {  };