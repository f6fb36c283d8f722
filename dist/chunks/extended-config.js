import { n as extendConfig, t as referenceReader } from "./referenced-text.js";
import { n as parseReference } from "./reference.js";
import { l as openGitHub, r as StoppedError } from "./client.js";
import { t as Repository } from "./repository.js";
import { s as readOrigin } from "./git.js";
import { t as nameOf } from "./own-repository2.js";
import { t as printError } from "./print.js";

// src/app/cli/extended-config.ts
/** What a configuration of the command extends, read through GitHub’s API. */
/** In milliseconds, for all files together. */
const TIME_LIMIT = 3e4;
/**
* A configuration with what it extends. One that was found may extend those of the owner of its
* repository; one that `--config` names may extend another owner's: the user trusts it.
* @param root of the repository that it was found in; absent for `--config`
* @throws {ConfigError}
*/
async function extendSource({ path, text, config: own }, root, { offline }) {
	const { owner } = (root === void 0 ? parseReference(own.extends ?? "") : nameOf(await readOrigin(root))) ?? {};
	const whose = owner === void 0 ? "the remote origin names no owner on GitHub" : `use one of ${owner}`;
	const { config, notes } = await extendConfig(text, path, {
		owners: owner === void 0 ? [] : [owner],
		otherwise: `${whose}, or trust this file with --config ${path}`,
		read: offline ? () => Promise.resolve(OFFLINE) : readerOnline()
	});
	for (const note of notes) printError(note);
	return {
		path,
		text,
		config
	};
}
const TOO_LATE = {
	kind: "missing",
	why: "GitHub did not answer in time"
};
const OFFLINE = {
	kind: "missing",
	why: "the command runs offline; run it without --offline, or with --config /dev/null"
};
function readerOnline() {
	const github = openGitHub(process.env.GITHUB_TOKEN, AbortSignal.timeout(TIME_LIMIT));
	const read = referenceReader((name) => new Repository(github, name));
	return (reference) => read(reference).catch((error) => {
		if (error instanceof StoppedError) return TOO_LATE;
		throw error;
	});
}

export { extendSource };