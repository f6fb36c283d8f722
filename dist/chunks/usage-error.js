// src/app/shared/usage-error.ts
/** A file, revision, input or option that the one who called cannot have meant. */
var UsageError = class extends Error {
	code = "ERR_USAGE";
};

export { UsageError as t };