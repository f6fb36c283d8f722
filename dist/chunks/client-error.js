// src/links/http/variables.ts
const VARIABLE = /\$(?:\{(\w+)\}|(\w+))/g;
/** The names of the variables that a header's value uses. */
function variablesOf(value) {
	return Array.from(value.matchAll(VARIABLE), ([, braced, bare]) => braced ?? bare ?? "");
}
/** Puts in the values of variables; nothing for those that are not set. */
function withVariables(headers, variables) {
	const valueFor = (name) => Object.hasOwn(variables, name) ? variables[name] ?? "" : "";
	const expand = (value) => value.replace(VARIABLE, (_, braced, bare) => valueFor(braced ?? bare));
	const mapValues = (record, map) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
	return mapValues(headers, (values) => mapValues(values, expand));
}

// src/links/http/ports.ts
/** Ports of other services than the web's: https://fetch.spec.whatwg.org/#port-blocking. */
const badPorts = new Set("0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080".split(" "));
function isBadPort(url) {
	return badPorts.has(url.port);
}

// src/links/http/client-error.ts
/** A configured header, or a proxy of the environment, that cannot be used. */
var LinkClientError = class extends Error {
	name = "LinkClientError";
	code = "ERR_LINK_CLIENT";
};

export { withVariables as i, isBadPort as n, variablesOf as r, LinkClientError as t };