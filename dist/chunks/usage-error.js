// src/app/shared/usage-error.ts
/** A file, revision, input or option that does not exist or is not allowed. */
var UsageError = class extends Error {
	code = "ERR_USAGE";
};

export { UsageError as t };