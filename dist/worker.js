import { n as answer, r as parseList, t as outlineOf } from "./chunks/outline.js";
import { parentPort } from "node:worker_threads";

// src/session/worker.ts
/** Entry of the worker: parses and lints lists in a thread of its own, which can be stopped. */
const lists = /* @__PURE__ */ new Map();
parentPort?.on("message", (request) => {
	if (request.kind === "forget") lists.delete(request.list);
	else parentPort?.postMessage(respond(request));
});
function respond(request) {
	try {
		const parsed = request.kind === "parse" ? parseList(request.source) : lists.get(request.list);
		if (!parsed) return {};
		if (request.kind !== "parse") return { value: answer(parsed, request) };
		lists.set(request.list, parsed);
		return { value: outlineOf(parsed.file, parsed.base?.data.list) };
	} catch (error) {
		return { failure: error instanceof Error ? error.message : String(error) };
	}
}

export {  };