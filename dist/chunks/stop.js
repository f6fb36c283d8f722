// src/app/shared/stop.ts
/** What a stopped run still does ends after this time, in milliseconds. GitHub's runner waits 7.5 s. */
const TIME_TO_END = 5e3;
/**
* Listens for SIGINT and SIGTERM: the first one asks the run to end, and ends the process where that
* takes too long; the second one ends it at once.
*/
function listenForStop() {
	const controller = new AbortController();
	let status;
	const onSignal = (name) => {
		if (status !== void 0) process.exit(status);
		status = name === "SIGINT" ? 130 : 143;
		setTimeout(() => process.exit(status), TIME_TO_END).unref();
		controller.abort();
	};
	process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
	return {
		signal: controller.signal,
		status: () => status,
		release: () => void process.off("SIGINT", onSignal).off("SIGTERM", onSignal)
	};
}

export { listenForStop as t };