import { o as __toESM } from "./rolldown-runtime.js";
import { $ as safeParse, B as nonEmpty, C as check, E as fallback, F as maxLength, H as nullish, K as optional, P as looseObject, Q as safeInteger, S as boolean, U as number, W as object, X as record, Y as pipe, Z as regex, at as union, b as withoutCredentials, h as identify, it as transform, nt as string, ot as unknown$1, p as PROJECT_URL, r as MAX_URL_LENGTH, x as array, y as decodeUri, z as minValue } from "./result.js";
import { s as isoDay } from "./github.js";
import { t as require_undici } from "./undici.js";
import { i as withVariables, n as isBadPort, t as LinkClientError } from "./client-error.js";
import { a as require_ipaddr, t as parseJson } from "./json.js";
import { setImmediate, setTimeout as setTimeout$1 } from "node:timers/promises";
import { isIP } from "node:net";
import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createZstdDecompress } from "node:zlib";
import { TLSSocket, createSecureContext, getCACertificates } from "node:tls";
import { Resolver, lookup } from "node:dns/promises";

// src/links/http/body.ts
var import_undici = require_undici();
/**
* Reads a body up to its limits and drops the rest. `cut`: it was longer, broke off, or could not be
* decompressed. Never rejects: the status, which counts, is known before the body.
* @param encoding the `content-encoding` header.
*/
async function readBody(body, encoding, limits) {
	body.on("error", ignore);
	const decoders = decodersFor(encoding);
	if (!decoders) {
		body.destroy();
		return {
			bytes: Buffer.alloc(0),
			cut: true
		};
	}
	let source = body;
	for (const decoder of decoders) source = pipeline(source, decoder, ignore);
	const chunks = [];
	let size = 0;
	let cut = false;
	const timer = setTimeout(() => {
		cut = true;
		source.destroy();
	}, limits.milliseconds);
	try {
		for await (const chunk of source) {
			chunks.push(chunk);
			size += chunk.length;
			cut = size > limits.bytes;
			if (cut) break;
		}
	} catch {
		cut = true;
	} finally {
		clearTimeout(timer);
		body.destroy();
	}
	if (!cut) await setImmediate();
	return {
		bytes: Buffer.concat(chunks).subarray(0, limits.bytes),
		cut
	};
}
const makers = /* @__PURE__ */ new Map([
	["gzip", createGunzip],
	["x-gzip", createGunzip],
	["br", createBrotliDecompress],
	["zstd", createZstdDecompress]
]);
/** For `accept-encoding`; without `deflate`, which servers implement in different ways. */
const acceptedEncodings = "gzip, br, zstd";
/** Outermost first; `undefined` for unknown encodings, or more of them than any honest answer has. */
function decodersFor(encoding) {
	const made = (encoding.toLowerCase().match(/[^\s,]+/g) ?? []).filter((it) => it !== "identity").reverse().map((name) => makers.get(name));
	if (made.length > 2 || made.includes(void 0)) return;
	return made.flatMap((make) => make?.() ?? []);
}
function ignore() {}

// src/links/http/failures.ts
/** Thrown where the cause is known; becomes the answer's failure. */
var AskError = class extends Error {
	name = "AskError";
	code;
	/** @param detail plain words, without credentials. */
	constructor(code, detail, options) {
		super(detail, options);
		this.code = code;
	}
};
/** The codes of undici, Node, OpenSSL and the parser, in words for a maintainer. */
const meanings = {
	ENOTFOUND: ["ERR_NAME", "the name does not exist"],
	EAI_AGAIN: ["ERR_NAME_SERVER", "the name server did not answer"],
	ECONNREFUSED: ["ERR_CONNECT", "connection refused"],
	EHOSTUNREACH: ["ERR_CONNECT", "no route to the host"],
	EHOSTDOWN: ["ERR_CONNECT", "no route to the host"],
	ENETUNREACH: ["ERR_CONNECT", "no route to the network"],
	ENETDOWN: ["ERR_CONNECT", "the network is down"],
	EADDRNOTAVAIL: ["ERR_CONNECT", "no route to the network"],
	EACCES: ["ERR_CONNECT", "this machine does not allow the connection"],
	EPERM: ["ERR_CONNECT", "this machine does not allow the connection"],
	EMFILE: ["ERR_CONNECT", "this machine has too many open files"],
	ENFILE: ["ERR_CONNECT", "this machine has too many open files"],
	ENOBUFS: ["ERR_CONNECT", "this machine has no memory left for connections"],
	UND_ERR_PRX_CONN: ["ERR_CONNECT", "the proxy closed the connection"],
	UND_ERR_ABORTED: ["ERR_CONNECT", "the proxy refused to connect"],
	UND_ERR_PRX_TLS: ["ERR_CONNECT", "the proxy’s certificate is not trusted"],
	ECONNRESET: ["ERR_RESET", "connection reset"],
	ECONNABORTED: ["ERR_RESET", "connection reset"],
	EPIPE: ["ERR_RESET", "connection closed before an answer"],
	UND_ERR_SOCKET: ["ERR_RESET", "connection closed before an answer"],
	UND_ERR_INFO: ["ERR_RESET", "connection closed before an answer"],
	UND_ERR_CLOSED: ["ERR_RESET", "stopped before an answer"],
	UND_ERR_DESTROYED: ["ERR_RESET", "stopped before an answer"],
	ETIMEDOUT: ["ERR_TIMEOUT", "no connection in time"],
	UND_ERR_CONNECT_TIMEOUT: ["ERR_TIMEOUT", "no connection in time"],
	UND_ERR_HEADERS_TIMEOUT: ["ERR_TIMEOUT", "no answer in time"],
	UND_ERR_BODY_TIMEOUT: ["ERR_TIMEOUT", "the answer broke off"],
	CERT_HAS_EXPIRED: ["ERR_CERTIFICATE_EXPIRED", expired],
	CERT_NOT_YET_VALID: ["ERR_CERTIFICATE_EXPIRED", notYetValid],
	ERR_TLS_CERT_ALTNAME_INVALID: ["ERR_CERTIFICATE_NAME", otherName],
	HOSTNAME_MISMATCH: ["ERR_CERTIFICATE_NAME", "certificate is for another host"],
	DEPTH_ZERO_SELF_SIGNED_CERT: ["ERR_CERTIFICATE_UNTRUSTED", "self-signed certificate"],
	SELF_SIGNED_CERT_IN_CHAIN: ["ERR_CERTIFICATE_UNTRUSTED", "certificate of an unknown authority"],
	UNABLE_TO_GET_ISSUER_CERT: ["ERR_CERTIFICATE_UNTRUSTED", "certificate of an unknown authority"],
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ["ERR_CERTIFICATE_UNTRUSTED", "certificate of an unknown authority"],
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: ["ERR_CERTIFICATE_UNTRUSTED", "certificate chain is incomplete or of an unknown authority"],
	CERT_REVOKED: ["ERR_CERTIFICATE_UNTRUSTED", "certificate was revoked"],
	UND_ERR_HEADERS_OVERFLOW: ["ERR_HTTP", "the headers of the answer are too large"],
	HPE_HEADER_OVERFLOW: ["ERR_HTTP", "the headers of the answer are too large"],
	UND_ERR_INVALID_ARG: ["ERR_BAD_URL", "cannot be requested"],
	ERR_INVALID_URL: ["ERR_BAD_URL", "not a URL"]
};
/** Families of codes too large to list, tried in order. */
const families = [
	[
		/^(?:EPROTO$|ERR_SSL_|ERR_TLS_|ERR_OSSL_)/,
		"ERR_TLS",
		tls
	],
	[
		/^(?:HPE_|UND_ERR_)/,
		"ERR_HTTP",
		"the answer is not valid HTTP"
	],
	[
		/^(?:ERR_HTTP2_|NGHTTP2_)/,
		"ERR_HTTP",
		"the answer is not valid HTTP/2"
	],
	[
		/^EAI_/,
		"ERR_NAME_SERVER",
		"the name server failed"
	],
	[
		/^(?:CERT_|CRL_|INVALID_|PATH_L|UNABLE_)/,
		"ERR_CERTIFICATE_UNTRUSTED",
		"certificate is not trusted"
	]
];
/** The cause of what a request threw. Never throws, and never shows a URL. */
function toFailure(thrown) {
	const error = innermost(thrown);
	if (error instanceof AskError) return {
		code: error.code,
		detail: error.message
	};
	const code = error.code ?? (error.name === "HTTPParserError" ? "HPE_" : "");
	const [, ...family] = families.find(([pattern]) => pattern.test(code)) ?? [];
	const [failure = "ERR_CONNECT", words = unknown] = meanings[code] ?? family;
	return {
		code: failure,
		detail: typeof words === "function" ? words(error) : words
	};
}
/**
* The most specific error. Several addresses tried at once fail with an AggregateError, where an
* address that cannot be reached from this machine matters less than one that answered.
*/
function innermost(thrown) {
	if (thrown instanceof AggregateError && thrown.errors.length > 0) {
		const errors = thrown.errors.map(innermost);
		return errors.find(({ code }) => !/UNREACH|NOTAVAIL/.test(code ?? "")) ?? errors[0];
	}
	if (!(thrown instanceof Error)) return new Error(String(thrown));
	const { code } = thrown;
	return thrown instanceof AskError || typeof code === "string" && code in meanings || !(thrown.cause instanceof Error) ? thrown : innermost(thrown.cause);
}
function expired({ validity: { to } = {} }) {
	if (!to) return "certificate expired";
	if (to.getTime() >= Date.now()) return "a certificate of the chain has expired";
	return `certificate expired on ${isoDay(to)}`;
}
function notYetValid({ validity: { from } = {} }) {
	if (!from) return "certificate is not valid yet";
	if (from.getTime() <= Date.now()) return "a certificate of the chain is not valid yet";
	return `certificate is not valid before ${isoDay(from)}`;
}
function otherName({ cert }) {
	const names = (cert?.subjectaltname ?? "").split(", ").map((name) => name.replace(/^(?:DNS|IP Address):/, "")).filter((name) => /^[\w.*:-]{1,100}$/.test(name));
	const [first] = names;
	if (!first) return "certificate is for another host";
	return `certificate is for ${first}${names.length > 1 ? ` and ${names.length - 1} more` : ""}`;
}
function tls({ code = "", reason = "" }) {
	if (code === "ERR_SSL_WRONG_VERSION_NUMBER") return "the port does not speak TLS";
	const words = reason || code.replace(/^ERR_(?:SSL|TLS|OSSL)_/, "").replaceAll("_", " ");
	return words && code !== "EPROTO" ? `TLS failed: ${words.toLowerCase()}` : "TLS failed";
}
function unknown({ code = "" }) {
	return /^\w{1,60}$/.test(code) ? `no connection (${code})` : "no connection";
}

// src/links/http/deadline.ts
/**
* The end of a request that is not done in time, or is stopped. Must be cleared.
* @param timeout milliseconds that are left
* @param limit those that were given, for people
* @param signals each of them ends the request earlier
*/
function createDeadline(timeout, signals, limit = timeout) {
	const controller = new AbortController();
	const { promise: ended, reject } = Promise.withResolvers();
	ended.catch(() => void 0);
	function end(detail) {
		const reason = new AskError("ERR_TIMEOUT", detail);
		controller.abort(reason);
		reject(reason);
	}
	const timer = setTimeout(end, timeout, `no answer within ${limit / 1e3} s`);
	const target = { stop: () => end("stopped before an answer") };
	const stop = listenerFor(target);
	for (const signal of signals) {
		if (signal.aborted) stop();
		signal.addEventListener("abort", stop, { once: true });
	}
	return {
		signal: controller.signal,
		/**
		* Rejects at the deadline. undici listens to a request's signal only once there is a
		* connection, so a request that still waits for one would not end.
		*/
		race: (promise) => Promise.race([promise, ended]),
		clear() {
			clearTimeout(timer);
			for (const signal of signals) signal.removeEventListener("abort", stop);
			target.stop = void 0;
		}
	};
}
/**
* Node keeps whatever ever listened to a signal until its next full garbage collection. Created
* apart from the request, this listener holds none of its memory once `stop` is cleared.
*/
function listenerFor(target) {
	return () => target.stop?.();
}

// src/links/http/headers.ts
/**
* A user's headers go only over https or within a private network, and not where another site
* redirects to their host: it could choose what is requested in the user's name.
* @throws TypeError where a header's name or value cannot be sent
*/
function createHeaders(options) {
	const plain = {
		"user-agent": options.userAgent,
		accept: "text/html,application/xhtml+xml,*/*;q=0.8",
		"accept-language": "en",
		"accept-encoding": acceptedEncodings
	};
	const [site, own] = [normalize(options.siteHeaders), normalize(options.headers)];
	const isSafe = async (url, earlier) => url.protocol === "https:" || earlier.every(({ protocol }) => protocol === "http:") && await options.isPrivate(url.hostname);
	return async (url, earlier) => {
		const sites = site.filter(([pattern]) => matchesHost(pattern, url));
		const owned = own.filter(([pattern]) => [url, ...earlier].every((each) => matchesHost(pattern, each)));
		const sent = owned.length > 0 && await isSafe(url, earlier) ? owned : [];
		return Object.assign({}, plain, ...[...sites, ...sent].map(([, headers]) => headers));
	};
}
/** Names in lower case. The messages of `Headers` would show values, which may be secret. */
function normalize(perHost) {
	return Object.entries(perHost).map(([pattern, headers]) => {
		const checked = new Headers();
		for (const [name, value] of Object.entries(headers)) try {
			checked.set(name, value);
		} catch {
			throw new TypeError(`the header ${name} for ${pattern} has a value that cannot be sent`);
		}
		return [pattern, Object.fromEntries(checked)];
	});
}
/** `*.example.com` is any host below `example.com`; a pattern without a port fits any port. */
function matchesHost(pattern, url) {
	const wanted = pattern.toLowerCase();
	const host = /:\d+$/.test(wanted) ? url.host : url.hostname;
	return wanted.startsWith("*.") ? host.endsWith(wanted.slice(1)) : host === wanted;
}
/** An answer's headers, one value a name. Cookies are left out: they are the site's secrets. */
function flattenHeaders(headers) {
	const flat = {};
	for (const [name, value] of Object.entries(headers)) {
		if (value === void 0 || name === "set-cookie") continue;
		flat[name] = typeof value === "string" ? value : joinValues(name, value);
	}
	return flat;
}
/** Repeated addresses of a redirect count once; no address contains the line break between others. */
function joinValues(name, values) {
	return name === "location" ? [...new Set(values)].join("\n") : values.join(", ");
}

// src/links/network/dns.ts
/**
* The names of one run: each is resolved once, however many links and connections need it.
* @param timeout milliseconds for each name
*/
function createNames(resolve, timeout) {
	/** Known names, names known not to exist, and open lookups. Failures of the name server are not kept. */
	const cache = /* @__PURE__ */ new Map();
	const pending = /* @__PURE__ */ new Set();
	const stops = /* @__PURE__ */ new Set();
	async function ask(hostname) {
		const { promise: stopped, reject: stop } = Promise.withResolvers();
		const late = `the name server did not answer within ${timeout / 1e3} s`;
		const timer = setTimeout(stop, timeout, new AskError("ERR_NAME_SERVER", late));
		stops.add(stop);
		try {
			const addresses = await Promise.race([resolve(hostname), stopped]);
			if (addresses.length === 0) throw new AskError("ERR_NAME", "the name has no address");
			return addresses.toSorted((a, b) => a.family - b.family);
		} catch (error) {
			throw toNameError(error);
		} finally {
			clearTimeout(timer);
			stops.delete(stop);
		}
	}
	return {
		/**
		* IPv4 first. With `fresh` the name is resolved again, instead of using the cache.
		* @throws AskError `ERR_NAME` (it does not exist, or has no address), `ERR_NAME_SERVER`
		*/
		lookup(hostname, fresh = false) {
			const known = cache.get(hostname);
			if (known && (!fresh || pending.has(hostname))) return known;
			const asked = ask(hostname);
			cache.set(hostname, asked);
			pending.add(hostname);
			asked.catch((error) => {
				if (error.code === "ERR_NAME_SERVER") cache.delete(hostname);
			}).finally(() => pending.delete(hostname));
			return asked;
		},
		close() {
			for (const stop of stops) stop(new AskError("ERR_NAME_SERVER", "stopped before an answer"));
		}
	};
}
/** The codes of getaddrinfo and c-ares for a name that does not exist, has no address, or is invalid. */
const ABSENT = [
	"ENOTFOUND",
	"ENODATA",
	"EBADNAME",
	"EAI_NONAME",
	"EAI_NODATA"
];
/** Whether a name has no address, rather than that the name server failed. */
function isAbsent(error) {
	return ABSENT.includes(error.code ?? "");
}
function toNameError(error) {
	if (error instanceof AskError) return error;
	return isAbsent(error) ? new AskError("ERR_NAME", "the name does not exist", { cause: error }) : new AskError("ERR_NAME_SERVER", "the name server failed", { cause: error });
}

// src/links/network/public-addresses.ts
var import_ipaddr = /* @__PURE__ */ __toESM(require_ipaddr(), 1);
/** A public address, but of Azure's internal service, which every runner of GitHub can reach. */
const AZURE = "168.63.129.16";
/** IPv6 prefixes that embed an IPv4 address: in the four bytes at `at`, inverted for Teredo. */
const embeddings = [
	{
		range: import_ipaddr.default.IPv6.parseCIDR("::ffff:0:0/96"),
		at: 12
	},
	{
		range: import_ipaddr.default.IPv6.parseCIDR("64:ff9b::/96"),
		at: 12
	},
	{
		range: import_ipaddr.default.IPv6.parseCIDR("2002::/16"),
		at: 2
	},
	{
		range: import_ipaddr.default.IPv6.parseCIDR("2001::/32"),
		at: 12,
		inverted: true
	}
];
/** What IPv6 has given out so far: https://www.iana.org/assignments/ipv6-address-space */
const GLOBAL_UNICAST = import_ipaddr.default.IPv6.parseCIDR("2000::/3");
/**
* The list's text is untrusted, and this machine may be in a private network: only public addresses
* are allowed, and those of `allow` (CIDR ranges). @throws where one of them is no CIDR range
*/
function createAddressCheck(allow) {
	const ranges = allow.map((range) => import_ipaddr.default.parseCIDR(range));
	/** Each request checks its host's addresses twice, and most hosts get many requests. */
	const cache = /* @__PURE__ */ new Map();
	function check(address) {
		if (!import_ipaddr.default.isValid(address) || /^::\d+\./.test(address)) return false;
		const parsed = import_ipaddr.default.parse(address);
		const target = parsed instanceof import_ipaddr.default.IPv6 ? embedded(parsed) ?? parsed : parsed;
		return isPublic$1(target) && !isTunnel(parsed) || ranges.some((range) => contains(range, target, parsed));
	}
	return (address) => {
		const isAllowed = cache.get(address) ?? check(address);
		cache.set(address, isAllowed);
		return isAllowed;
	};
}
function isPublic$1(address) {
	if (address.range() !== "unicast") return false;
	return address instanceof import_ipaddr.default.IPv6 ? address.match(GLOBAL_UNICAST) : address.toString() !== AZURE;
}
/**
* ISATAP (RFC 5214) leads to an IPv4 address inside a site, whatever the prefix: it ends in
* `0:5efe:a.b.c.d`, or in `200:5efe:` where that address is called global.
*/
function isTunnel(address) {
	if (!(address instanceof import_ipaddr.default.IPv6)) return false;
	const [, , , , first = 0, second] = address.parts;
	return (first & 64767) === 0 && second === 24318;
}
function contains([range, bits], ...addresses) {
	return addresses.some((address) => address.kind() === range.kind() && address.match([range, bits]));
}
function embedded(address) {
	const found = embeddings.find(({ range }) => address.match(range));
	if (!found) return void 0;
	const bytes = address.toByteArray().slice(found.at, found.at + 4);
	return new import_ipaddr.default.IPv4(found.inverted ? bytes.map((byte) => byte ^ 255) : bytes);
}

// src/links/network/guard.ts
const isPublic = createAddressCheck([]);
/**
* Keeps requests out of private networks. Every connection is made to an address that was checked
* here: `lookup` checks what names resolve to, `connector` the IP literals, which need no lookup.
*/
function createGuard(isAllowed, names) {
	const refuse = () => new AskError("ERR_PRIVATE_ADDRESS", "the address is private");
	async function allowedAddresses(hostname, fresh) {
		const allowed = (await names.lookup(hostname, fresh)).filter(({ address }) => isAllowed(address));
		if (allowed.length === 0) throw refuse();
		return allowed;
	}
	return {
		/**
		* Checks a URL's host before anything is sent. If a proxy makes the connection, this is the
		* only check, and the proxy may choose any address of the name: all of them must pass.
		* @throws AskError `ERR_PRIVATE_ADDRESS`, `ERR_NAME`, `ERR_NAME_SERVER`.
		*/
		async check(hostname, fresh = false, byProxy = false) {
			const literal = literalOf(hostname);
			if (isIP(literal) !== 0) {
				if (!isAllowed(literal)) throw refuse();
				return;
			}
			const allowed = await allowedAddresses(hostname, fresh);
			if (!byProxy || allowed.length === (await names.lookup(hostname)).length) return;
			throw new AskError("ERR_PRIVATE_ADDRESS", "one of its addresses is private");
		},
		/** Whether a URL's host is in a private network: all addresses that may be connected to are. */
		async isPrivate(hostname) {
			const literal = literalOf(hostname);
			if (isIP(literal) !== 0) return isAllowed(literal) && !isPublic(literal);
			const addresses = await allowedAddresses(hostname).catch(() => []);
			return addresses.length > 0 && !addresses.some(({ address }) => isPublic(address));
		},
		/** For `net.connect`: gives only allowed addresses. */
		lookup: ((hostname, options, callback) => {
			allowedAddresses(hostname).then((addresses) => {
				if (options.all) callback(null, [...addresses]);
				else callback(null, addresses[0].address, addresses[0].family);
			}, (error) => callback(error, []));
		}),
		connector: (inner) => {
			return (options, callback) => {
				if (isIP(options.hostname) !== 0 && !isAllowed(options.hostname)) callback(refuse(), null);
				else inner(options, callback);
			};
		}
	};
}
/** A URL's hostname without the brackets of IPv6. */
function literalOf(hostname) {
	return hostname.replace(/^\[(.*)\]$/, "$1");
}

// src/links/scheduling/clock.ts
/** Real time: milliseconds since 1970 that never go back, even if the machine's clock is set. */
const systemClock = {
	now: () => performance.timeOrigin + performance.now(),
	wait: async (milliseconds, signal) => {
		await setTimeout$1(milliseconds, void 0, signal ? { signal } : {});
	}
};

// src/links/scheduling/fifo.ts
/** First in, first out, or sorted by `insert`. Constant time, unlike an array's `shift`. */
var Fifo = class {
	#items = [];
	#start = 0;
	get length() {
		return this.#items.length - this.#start;
	}
	get first() {
		return this.#items[this.#start];
	}
	push(item) {
		this.#items.push(item);
	}
	/** Keeps the smallest rank first. Fast where new items belong near the end. */
	insert(item, rankOf) {
		let index = this.#items.length;
		while (index > this.#start && rankOf(this.#items[index - 1]) > rankOf(item)) index--;
		this.#items.splice(index, 0, item);
	}
	shift() {
		const item = this.first;
		if (this.length > 0) this.#start++;
		if (this.#start * 2 >= this.#items.length) {
			this.#items = this.#items.slice(this.#start);
			this.#start = 0;
		}
		return item;
	}
};

// src/links/scheduling/queue.ts
const MAX_TIMER = 2 ** 31 - 1;
/** A pause lasts up to this share longer. */
const PAUSE_JITTER = .1;
/** Rejects tasks that were not started before the queue was stopped. */
var QueueStoppedError = class extends Error {
	name = "QueueStoppedError";
	code = "ERR_QUEUE_STOPPED";
};
/**
* Limits how many tasks run at once, in all and on each host, and keeps an interval between two
* starts on a host. Hosts take turns; tasks of a busy, resting or slow host delay no others.
*
* A host is among the *ready*, which take turns, or among the *resting*, soonest first, for which
* there is one timer; or in neither, if it has no tasks or as many running as allowed. So the cost of
* a start does not grow with the number of tasks that wait. (p-queue's tasks would occupy the common
* queue before their interval is over.) A task must not `run` another and await it.
*/
var Queue = class {
	#options;
	#hosts = /* @__PURE__ */ new Map();
	#ready = new Fifo();
	#resting = new Fifo();
	#waiting = 0;
	#running = 0;
	#timer;
	#stopped;
	constructor(options) {
		this.#options = options;
		const { signal } = options;
		if (signal?.aborted) this.stop(signal.reason);
		else signal?.addEventListener("abort", this.#onAbort);
	}
	/** Runs a task as soon as the limits allow. @throws {QueueStoppedError} if it is stopped before */
	run(name, task) {
		if (this.#stopped) return Promise.reject(this.#stopped);
		const host = this.#hostOf(name);
		return new Promise((resolve, reject) => {
			host.waiting.push({
				task,
				resolve,
				reject
			});
			this.#waiting++;
			this.#schedule(host);
			this.#advance();
		});
	}
	/**
	* Starts nothing on a host for so many milliseconds, and up to a tenth more, so that clients that
	* got the same time do not all return at once. To be called within a task: its end starts the next.
	*/
	pause(name, milliseconds) {
		if (!(milliseconds > 0)) return;
		const host = this.#hostOf(name);
		const length = milliseconds * (1 + PAUSE_JITTER * this.#options.random());
		host.restsUntil = Math.max(host.restsUntil, Math.ceil(this.#options.clock.now() + length));
	}
	/** From now on these hosts together start at most one task in so many milliseconds. */
	slow(names, interval) {
		const pace = {
			interval,
			until: this.#options.clock.now() + interval
		};
		for (const name of names) this.#hostOf(name).pace = pace;
	}
	/** Rejects all waiting and future tasks, and frees the signal; running tasks go on. */
	stop(reason) {
		if (this.#stopped) return;
		const error = new QueueStoppedError("the queue was stopped", { cause: reason });
		this.#stopped = error;
		this.#options.signal?.removeEventListener("abort", this.#onAbort);
		this.#ready = new Fifo();
		this.#resting = new Fifo();
		this.#waiting = 0;
		this.#setTimer();
		for (const { waiting } of this.#hosts.values()) while (waiting.length > 0) waiting.shift()?.reject(error);
	}
	/** The names of the hosts that will take longest. Goes through all hosts: not for frequent calls. */
	busiest(count = 3) {
		return Array.from(this.#hosts.values()).filter(({ waiting, running }) => waiting.length + running > 0).map((host) => ({
			name: host.name,
			timeLeft: this.#timeLeftOf(host)
		})).sort((a, b) => b.timeLeft - a.timeLeft).slice(0, count).map(({ name }) => name);
	}
	/** An estimate from the pace so far, in milliseconds. */
	#timeLeftOf(host) {
		const { waiting, done, took, pace } = host;
		const { clock, hostRequestInterval, hostConcurrency } = this.#options;
		const mean = done === 0 ? 0 : took / done;
		const rest = waiting.length === 0 ? 0 : Math.max(0, restEnd(host) - clock.now());
		const step = Math.max(pace?.interval ?? hostRequestInterval, mean / hostConcurrency);
		return Math.round(rest + waiting.length * step + mean);
	}
	#onAbort = () => this.stop(this.#options.signal?.reason);
	#hostOf(name) {
		let host = this.#hosts.get(name);
		if (!host) {
			host = {
				name,
				waiting: new Fifo(),
				running: 0,
				done: 0,
				took: 0,
				restsUntil: Number.NEGATIVE_INFINITY,
				due: 0,
				isScheduled: false
			};
			this.#hosts.set(name, host);
		}
		return host;
	}
	/** Puts a host that may start a task, now or later, among the ready or the resting. */
	#schedule(host) {
		if (host.isScheduled || host.waiting.length === 0) return;
		if (host.running >= this.#options.hostConcurrency) return;
		host.isScheduled = true;
		const due = restEnd(host);
		if (due > this.#options.clock.now()) {
			host.due = due;
			this.#resting.insert(host, ({ due }) => due);
		} else this.#ready.push(host);
	}
	#advance() {
		const now = this.#options.clock.now();
		for (let host = this.#resting.first; host && host.due <= now; host = this.#resting.first) {
			this.#ready.push(host);
			this.#resting.shift();
		}
		while (this.#running < this.#options.concurrency) {
			const host = this.#ready.shift();
			if (!host) break;
			host.isScheduled = false;
			if (restEnd(host) > this.#options.clock.now()) this.#schedule(host);
			else this.#start(host);
		}
		this.#setTimer();
	}
	#start(host) {
		const next = host.waiting.shift();
		if (!next) return;
		const started = this.#options.clock.now();
		this.#waiting--;
		this.#running++;
		host.running++;
		host.restsUntil = started + this.#options.hostRequestInterval;
		if (host.pace) host.pace.until = started + host.pace.interval;
		this.#schedule(host);
		const end = () => {
			this.#running--;
			host.running--;
			host.done++;
			host.took += this.#options.clock.now() - started;
			this.#schedule(host);
			this.#advance();
		};
		new Promise((resolve) => resolve(next.task())).then(next.resolve, next.reject).then(end, end);
	}
	/** Keeps one timer, for the host that is due first, while the limit allows it to start. */
	#setTimer() {
		const due = this.#resting.first?.due;
		const timer = this.#timer;
		if (timer && (this.#waiting === 0 || due !== void 0 && due < timer.at)) {
			this.#timer = void 0;
			timer.cancel.abort();
		}
		if (this.#timer || due === void 0 || this.#running >= this.#options.concurrency) return;
		const cancel = new AbortController();
		const started = {
			at: due,
			cancel
		};
		this.#timer = started;
		const length = Math.min(Math.max(0, Math.ceil(due - this.#options.clock.now())), MAX_TIMER);
		const onTime = () => {
			if (this.#timer !== started) return;
			this.#timer = void 0;
			this.#advance();
		};
		this.#options.clock.wait(length, cancel.signal).then(onTime, () => void 0);
	}
};
/** When a host may start its next task. */
function restEnd({ restsUntil, pace }) {
	return Math.max(restsUntil, pace?.until ?? Number.NEGATIVE_INFINITY);
}

// src/links/network/system-dns.ts
/**
* Resolves names as this machine does. Node has four threads for the system's own lookup, and a few
* names whose servers do not answer would block all others. So name servers are queried directly, and
* the system is asked about names they do not know (hosts files), or if they cannot be reached.
*/
function createSystemNames({ servers, lookup = systemLookup, timeout = 1500 } = {}) {
	const resolver = new Resolver({
		timeout,
		tries: 2
	});
	if (servers) resolver.setServers(servers);
	const queue = new Queue({
		concurrency: MAX_LOOKUPS,
		hostConcurrency: MAX_LOOKUPS,
		hostRequestInterval: 0,
		clock: systemClock,
		random: Math.random
	});
	const systemResolve = (hostname) => queue.run("", async () => await lookup(hostname));
	let direct = "untried";
	function query(hostname) {
		const four = resolver.resolve4(hostname);
		const six = resolver.resolve6(hostname);
		six.catch(() => void 0);
		return four.then(async (found) => [...of(found, 4), ...of(await soon(six), 6)], async (error) => {
			const found = await six.catch(() => []);
			if (found.length === 0) throw error;
			return of(found, 6);
		});
	}
	return {
		async resolve(hostname) {
			if (direct === "useless" || !hostname.includes(".")) return systemResolve(hostname);
			try {
				const addresses = await query(hostname);
				direct = "works";
				return addresses;
			} catch (error) {
				const unknown = isAbsent(error);
				if (unknown) direct = "works";
				else if (direct === "works") throw error;
				const addresses = await systemResolve(hostname);
				if (!unknown && direct === "untried") direct = "useless";
				return addresses;
			}
		},
		close: () => resolver.cancel()
	};
}
/** One of libuv's four threads stays free for files and decompression. */
const MAX_LOOKUPS = 3;
/** Milliseconds that an IPv6 address may come after the IPv4 one: RFC 8305, section 3. */
const RESOLUTION_DELAY = 50;
const systemLookup = (hostname) => lookup(hostname, { all: true });
function of(addresses, family) {
	return addresses.map((address) => ({
		address,
		family
	}));
}
async function soon(answer) {
	const none = setTimeout$1(RESOLUTION_DELAY, [], { ref: false });
	return await Promise.race([answer.catch(() => []), none]);
}

// src/links/http/connector.ts
/** Milliseconds for each address of a host but the last; Node's 250 is less than some round trips. */
const ATTEMPT_TIMEOUT = 3e3;
/** Connects to public addresses only, and adds the dates of a bad certificate to its error. */
function createConnector({ guard, timeout, allowH2, secureContext }) {
	const build = (0, import_undici.buildConnector)({
		allowH2,
		timeout,
		lookup: guard.lookup,
		autoSelectFamily: true,
		autoSelectFamilyAttemptTimeout: ATTEMPT_TIMEOUT,
		...secureContext && { secureContext }
	});
	const connecting = /* @__PURE__ */ new Set();
	const connect = (options, callback) => {
		let validity;
		const { hostname } = options;
		const named = hostname.endsWith(".") && { servername: hostname.slice(0, -1) };
		const socket = build({
			...options,
			...named
		}, (...[error, connected]) => {
			connecting.delete(socket);
			if (error) callback(Object.assign(error, validity && { validity }), null);
			else callback(null, connected);
		});
		connecting.add(socket);
		if (!(socket instanceof TLSSocket)) return;
		socket.prependOnceListener("secure", () => {
			const { valid_from: from, valid_to: to } = socket.getPeerCertificate();
			if (from && to) validity = {
				from: new Date(from),
				to: new Date(to)
			};
		});
	};
	return {
		connect: guard.connector(connect),
		/** Stops connections that are still being made; the dispatcher closes the others. */
		close() {
			for (const socket of connecting) socket.destroy();
		}
	};
}
/** Trusts `authorities` (PEM) besides those the system trusts. */
function trusting(authorities) {
	return createSecureContext({ ca: [...getCACertificates("default"), ...authorities] });
}

// src/links/http/proxies.ts
/**
* The proxies of `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` (lower case takes precedence). The
* proxy itself may be in a private network: the machine's owner chose it.
* @throws TypeError where a proxy is no URL.
*/
function createProxies(environment, options) {
	const read = (name) => environment[name] ?? environment[name.toUpperCase()] ?? "";
	const http = read("http_proxy");
	const addresses = {
		"http:": http,
		"https:": read("https_proxy") || http
	};
	const exceptions = read("no_proxy").toLowerCase().match(/[^,\s]+/g) ?? [];
	const agents = /* @__PURE__ */ new Map();
	for (const address of new Set(Object.values(addresses).filter(Boolean))) {
		const uri = /^\w+:\/\//.test(address) ? address : `http://${address}`;
		if (!URL.canParse(uri)) throw new TypeError("a proxy of the environment is not a URL");
		agents.set(address, new import_undici.ProxyAgent({
			...options,
			uri
		}));
	}
	return {
		for(url) {
			const agent = agents.get(addresses[url.protocol] ?? "");
			return agent && !exceptions.some((exception) => covers(exception, url)) ? agent : void 0;
		},
		async close() {
			await Promise.all(Array.from(agents.values(), (agent) => agent.destroy()));
		}
	};
}
/** `*`, `example.com` and `.example.com` (with what is below), `*.example.com`; with a port or not. */
function covers(exception, url) {
	const [, name = "", port] = /^(.*?)(?::(\d+))?$/.exec(unbracketed(exception)) ?? [];
	const ownPort = url.port || (url.protocol === "https:" ? "443" : "80");
	if (port && port !== ownPort) return false;
	const host = url.hostname.replace(/^\[|\]$|\.$/g, "");
	const wanted = name.replace(/^\*?\./, "").replace(/^\[|\]$/g, "");
	return name === "*" || !name.startsWith("*.") && host === wanted || host.endsWith(`.${wanted}`);
}
/** A bare IPv6 address has colons, but no port. */
function unbracketed(exception) {
	return /^[^[].*:.*:/.test(exception) ? `[${exception}]` : exception;
}

// src/links/http/transport.ts
/**
* What clients of the web and of APIs share: names, the guard, proxies, certificates.
* @param proxyLimits for connections to proxies
* @throws TypeError where a proxy cannot be used, Error where `allow` has no CIDR ranges
*/
function createTransport({ timeout = 2e4, allow = [], environment = {}, resolve, ca }, proxyLimits = {}) {
	const system = createSystemNames();
	const names = createNames(resolve ?? system.resolve, Math.min(8e3, timeout * .8));
	const guard = createGuard(createAddressCheck(allow), names);
	const connectTimeout = Math.min(1e4, timeout);
	const secureContext = ca && trusting(ca);
	/** Milliseconds; for undici's dispatchers. */
	const limits = {
		headersTimeout: timeout,
		bodyTimeout: timeout
	};
	const proxies = createProxies(environment, {
		...limits,
		...proxyLimits,
		allowH2: false,
		connectTimeout,
		requestTls: {
			allowH2: false,
			...secureContext && { secureContext }
		}
	});
	const closing = new AbortController();
	const closers = [];
	return {
		guard,
		proxies,
		limits,
		closed: closing.signal,
		connector(allowH2) {
			const made = createConnector({
				guard,
				timeout: connectTimeout,
				allowH2,
				secureContext
			});
			closers.push(made.close);
			return made.connect;
		},
		async close() {
			closing.abort();
			names.close();
			system.close();
			for (const close of closers) close();
			await proxies.close();
		}
	};
}

// src/links/providers/request.ts
const MAX_BODY_SIZE = 8388608;
/** The client for APIs, behind the same guard as the web. @throws as `createTransport` */
function createRequester(options) {
	const { userAgent, timeout = 2e4 } = options;
	const transport = createTransport(options);
	const { guard, proxies, limits } = transport;
	const agent = new import_undici.Agent({
		...limits,
		connect: transport.connector(false)
	});
	async function exchange(request, signal) {
		const { method = "GET", body, bytes = MAX_BODY_SIZE, fresh = false } = request;
		const url = toPlainUrl(request.url);
		const proxy = proxies.for(url);
		await guard.check(url.hostname, fresh, proxy !== void 0);
		signal.throwIfAborted();
		const response = await (proxy ?? agent).request({
			origin: url.origin,
			path: url.pathname + url.search,
			method,
			body: body ?? null,
			signal,
			headers: {
				"user-agent": userAgent,
				"accept-encoding": acceptedEncodings,
				...request.headers
			}
		});
		const headers = flattenHeaders(response.headers);
		const encoding = headers["content-encoding"] ?? "";
		const read = await readBody(response.body, encoding, {
			bytes,
			milliseconds: timeout
		});
		const text = new TextDecoder().decode(read.bytes);
		return {
			status: response.statusCode,
			headers,
			text,
			cut: read.cut
		};
	}
	return {
		async request(request, signal) {
			const deadline = createDeadline(timeout, [signal, transport.closed]);
			try {
				return await deadline.race(exchange(request, deadline.signal));
			} catch (error) {
				return { failure: toFailure(error) };
			} finally {
				deadline.clear();
			}
		},
		async close() {
			await Promise.all([transport.close(), agent.destroy()]);
		}
	};
}
/**
* The URL, if its path stays as it is written: `..`, a backslash or a line break in it would ask
* another part of the API than the one that was meant. @throws AskError `ERR_BAD_URL`
*/
function toPlainUrl(written) {
	const url = URL.parse(written);
	const [path] = url ? written.slice(url.origin.length).split(/[?#]/, 1) : [];
	if (!(url && written.startsWith(url.origin) && (path === "" || path === url.pathname))) throw new AskError("ERR_BAD_URL", "not an address in its usual form");
	return url;
}

// src/links/quirks.ts
const quirks = [
	{
		host: "linkedin.com",
		statuses: {
			404: "blocked",
			999: "blocked"
		},
		source: "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes#Unofficial_codes"
	},
	{
		host: "x.com",
		blocked: "X shows robots the same page for every address",
		source: "https://docs.x.com/fundamentals/developer-portal"
	},
	{
		host: "twitter.com",
		blocked: "X shows robots the same page for every address",
		source: "https://docs.x.com/fundamentals/developer-portal"
	},
	{
		host: "facebook.com",
		blocked: "Facebook shows robots a login for every address",
		source: "https://www.facebook.com/robots.txt"
	},
	{
		host: "instagram.com",
		blocked: "Instagram shows robots a login for every address",
		source: "https://www.instagram.com/robots.txt"
	},
	{
		host: "crates.io",
		path: /^\/crates\//,
		blocked: "crates.io shows robots the same page for every name",
		source: "https://github.com/rust-lang/crates.io/issues/788"
	},
	{
		host: "crates.io",
		headers: { accept: "text/html" },
		source: "https://github.com/rust-lang/crates.io/issues/788"
	},
	{
		host: "youtube.com",
		path: /^\/(?:watch|shorts\/|live\/|embed\/)/,
		service: "youtube",
		requestUrl: embeddedVideo,
		statuses: {
			400: "dead",
			401: "blocked",
			403: "blocked",
			404: "dead"
		},
		source: "https://oembed.com/#section7"
	},
	{
		host: "youtu.be",
		path: /^\/[\w-]{6,}$/,
		service: "youtube",
		requestUrl: embeddedVideo,
		statuses: {
			400: "dead",
			401: "blocked",
			403: "blocked",
			404: "dead"
		},
		source: "https://oembed.com/#section7"
	},
	{
		host: "doi.org",
		resolver: "the DOI exists; its publisher refuses robots",
		source: "https://www.doi.org/the-identifier/resources/handbook"
	}
];
function embeddedVideo(url) {
	return `https://www.youtube.com/oembed?format=json&url=${encodeURIComponent(url.href)}`;
}
function quirkOf(address) {
	if (!URL.canParse(address)) return;
	const { hostname, pathname } = new URL(address);
	return quirks.find(({ host, path }) => (hostname === host || hostname.endsWith(`.${host}`)) && (!path || path.test(pathname)));
}
/** The headers without which some sites do not answer, by host. */
function quirkHeaders() {
	return Object.fromEntries(quirks.flatMap(({ host, headers }) => headers ? [[host, headers], [`*.${host}`, headers]] : []));
}

// src/links/http/connections.ts
/**
* Reused connections to many hosts, instead of undici's Agent: for 20,000 links on 2,000 hosts the
* Agent (8.x, `npm run bench links`) took 272 to 349 MB where this takes 246, and 20 % more CPU time.
*
* The caller limits the requests to a host: a new connection is opened whenever all are busy.
*/
var Connections = class extends import_undici.Dispatcher {
	#options;
	#origins = /* @__PURE__ */ new Map();
	#destroyed = false;
	constructor(options) {
		super();
		this.#options = options;
	}
	get origins() {
		return this.#origins.size;
	}
	/** @throws ClientDestroyedError after `destroy`. */
	dispatch(options, handler) {
		if (this.#destroyed) throw new import_undici.errors.ClientDestroyedError();
		const address = String(options.origin);
		let origin = this.#origins.get(address);
		if (!origin) {
			origin = new Origin(address, this.#options, () => this.#origins.delete(address));
			this.#origins.set(address, origin);
		}
		origin.dispatch({
			options,
			handler
		});
		return true;
	}
	async destroy() {
		this.#destroyed = true;
		await Promise.all(Array.from(this.#origins.values(), (origin) => origin.destroy()));
	}
};
var Origin = class {
	#address;
	#options;
	#onEmpty;
	#connections = [];
	/** Requests that wait for the first connection, which takes them all if it speaks HTTP/2. */
	#waiting;
	/** @param onEmpty called when the last connection is closed */
	constructor(address, options, onEmpty) {
		this.#address = address;
		this.#options = options;
		this.#onEmpty = onEmpty;
	}
	dispatch(request) {
		if (this.#waiting) {
			this.#waiting.push(request);
			return;
		}
		const connection = this.#connections.find(({ isShared, isBusy }) => isShared || !isBusy) ?? this.#open();
		const { client } = connection;
		if (client.dispatch(request.options, request.handler)) return;
		connection.isBusy = client.stats.size > 0;
		this.#forgetIfUnused(connection);
	}
	async destroy() {
		const ends = this.#connections.map(({ client }) => client.destroy());
		const [first] = this.#connections;
		for (const { options, handler } of this.#waiting ?? []) first?.client.dispatch(options, handler);
		this.#waiting = void 0;
		await Promise.all(ends);
	}
	#open() {
		const connect = (options, callback) => this.#options.connect(options, (...result) => {
			connection.isShared = result[1]?.alpnProtocol === "h2";
			callback(...result);
		});
		const client = new import_undici.Client(this.#address, {
			...this.#options,
			connect
		});
		const connection = {
			client,
			isShared: false,
			isBusy: false
		};
		const offersHttp2 = this.#options.allowH2 !== false && this.#address.startsWith("https:");
		if (this.#connections.length === 0 && offersHttp2) {
			this.#waiting = [];
			client.once("connect", () => this.#endWaiting());
		}
		client.on("drain", () => {
			connection.isBusy = false;
		});
		const onEnd = () => this.#forgetIfUnused(connection);
		client.on("disconnect", onEnd);
		client.on("connectionError", onEnd);
		this.#connections.push(connection);
		return connection;
	}
	#endWaiting() {
		const requests = this.#waiting ?? [];
		this.#waiting = void 0;
		for (const request of requests) this.dispatch(request);
	}
	#forgetIfUnused(connection) {
		const { connected, size } = connection.client.stats;
		const index = this.#connections.indexOf(connection);
		if (connected || size > 0 || index < 0) return;
		this.#connections.splice(index, 1);
		this.#endWaiting();
		if (this.#connections.length === 0) this.#onEmpty();
	}
};

// src/links/http/cookies.ts
/** The limits of browsers: cookies, and characters of each. */
const MAX_COOKIES = 50;
const MAX_LENGTH = 4096;
/**
* The cookies of one request and its redirects. A jar starts empty, so nothing of the user's can
* leak through it, and the list of public suffixes is not needed.
*/
function createCookieJar() {
	const cookies = /* @__PURE__ */ new Map();
	return {
		/** The `cookie` header for a request; empty if there is none to send. */
		headerFor(url) {
			return Array.from(cookies.values()).filter((cookie) => belongs(cookie, url)).sort((a, b) => b.path.length - a.path.length).map(({ name, value }) => name ? `${name}=${value}` : value).join("; ");
		},
		/** Takes the `set-cookie` headers of an answer. */
		store(url, headers) {
			for (const header of headers) {
				const read = readCookie(header, url);
				if (!read) continue;
				const { cookie, expired } = read;
				const key = `${cookie.domain} ${cookie.path} ${cookie.name}`;
				if (expired) cookies.delete(key);
				else if (cookies.has(key) || cookies.size < MAX_COOKIES) cookies.set(key, cookie);
			}
		}
	};
}
function belongs({ domain, hostOnly, path, secure }, url) {
	if (secure && url.protocol !== "https:") return false;
	if (hostOnly ? url.hostname !== domain : !isWithin(url.hostname, domain)) return false;
	const { pathname } = url;
	if (!pathname.startsWith(path)) return false;
	return pathname.length === path.length || path.endsWith("/") || pathname[path.length] === "/";
}
function isWithin(hostname, domain) {
	return hostname === domain || hostname.endsWith(`.${domain}`);
}
/** What a `set-cookie` header sets; `undefined` where the site may not set it. */
function readCookie(header, url) {
	const parsed = header.length > MAX_LENGTH ? null : (0, import_undici.parseCookie)(header);
	if (!parsed || parsed.name === "" && parsed.value === "") return;
	const { name, value, domain = "", path, secure = false } = parsed;
	const isOwn = domain === "" || domain === url.hostname;
	if (!isOwn && !(domain.includes(".") && isWithin(url.hostname, domain))) return;
	const isAddress = /^[\d.]+$|^\[/.test(url.hostname);
	if (isAddress && !isOwn) return;
	if (secure && url.protocol !== "https:") return;
	const cookie = {
		name,
		value,
		secure,
		domain: domain || url.hostname,
		hostOnly: domain === "" || isAddress,
		path: path ?? (url.pathname.replace(/\/[^/]*$/, "") || "/")
	};
	const { maxAge, expires = Number.POSITIVE_INFINITY } = parsed;
	return {
		cookie,
		expired: maxAge === void 0 ? Number(expires) <= Date.now() : maxAge <= 0
	};
}

// src/links/http/redirects.ts
/** The other 3xx statuses have no target. */
const redirects = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
function isRedirect(status) {
	return redirects.has(status);
}
/**
* The target of a redirect. Without a fragment of its own it keeps that of `from`, as in browsers.
*
* @param location the header, its bytes as Latin-1 characters.
* @throws AskError `ERR_REDIRECT` where it has no valid target.
*/
function redirectTarget(location, from) {
	if (location === void 0) throw new AskError("ERR_REDIRECT", "a redirect without Location");
	if (location.length > 8192) throw tooLong();
	if (location.includes("\n")) throw new AskError("ERR_REDIRECT", "redirects to several addresses");
	const target = URL.parse(asUtf8(location), from.href);
	if (!target) throw new AskError("ERR_REDIRECT", "a redirect to something that is no URL");
	if (target.href.length > 8192) throw tooLong();
	if (!/^https?:$/.test(target.protocol)) {
		const scheme = target.protocol.slice(0, 40);
		throw new AskError("ERR_REDIRECT", `a redirect out of the web, to ${scheme}`);
	}
	if (!target.hash) target.hash = from.hash;
	return target;
}
function tooLong() {
	return new AskError("ERR_REDIRECT", `a redirect to more than ${MAX_URL_LENGTH} characters`);
}
/** Many sites send an unescaped URL in UTF-8, some in Latin-1. */
function asUtf8(location) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(location, "latin1"));
	} catch {
		return location;
	}
}

// src/links/http/fetch.ts
/** Browsers follow 20 redirects, but no honest link needs ten. */
const MAX_REDIRECTS = 10;
/** Requests a URL and follows its redirects one by one, so that the guard checks each of them. */
function createFetch({ send, headersFor, timeout, closed }) {
	return async (address, method, signal, { fresh = false, stepwise = false } = {}) => {
		const answer = {
			method,
			hops: [],
			headers: {}
		};
		let chain;
		/** Waiting for a turn between two steps costs none of it. */
		let left = timeout;
		async function go() {
			const started = performance.now();
			const deadline = createDeadline(left, [signal, closed], timeout);
			const request = (part) => deadline.race(send({
				...part,
				method,
				fresh,
				signal: deadline.signal
			}));
			try {
				chain ??= new RedirectChain(headersFor, toUrl(address));
				let isRedirected = await takeHop(chain, answer, request);
				while (isRedirected && !stepwise) isRedirected = await takeHop(chain, answer, request);
				if (isRedirected) return {
					...answer,
					next: {
						url: shown(chain.url),
						follow: go
					}
				};
			} catch (error) {
				answer.failure = toFailure(error);
			} finally {
				deadline.clear();
				left -= performance.now() - started;
			}
			return answer;
		}
		return await go();
	};
}
/** Adds one hop to `answer`. Rejects where no answer came. @returns whether it is a redirect */
async function takeHop(chain, answer, send) {
	const { url } = chain;
	answer.headers = {};
	const reply = await send({
		url: new URL(shown(url)),
		headers: await chain.nextHeaders()
	});
	const hop = {
		url: shown(url),
		status: reply.status
	};
	answer.hops.push(hop);
	answer.headers = reply.headers;
	chain.jar.store(url, reply.setCookies);
	if (!isRedirect(reply.status)) {
		const { text, cut } = await reply.read();
		if (text !== void 0) answer.body = text;
		if (cut) answer.cut = true;
		return false;
	}
	await reply.drop();
	const target = redirectTarget(reply.headers.location, url);
	hop.location = shown(target);
	if (answer.hops.length > MAX_REDIRECTS) throw new AskError("ERR_REDIRECT_LOOP", `more than ${MAX_REDIRECTS} redirects`);
	chain.url = withGoodPort(target);
	return true;
}
/** What one hop hands to the next: URL, cookies, credentials. */
var RedirectChain = class {
	url;
	jar = createCookieJar();
	/** The URLs before. */
	#earlier = [];
	#headersFor;
	/** Origin → `authorization`, from the credentials that URLs had. */
	#credentials = /* @__PURE__ */ new Map();
	/** URL and cookies of each request: the same again would get the same answer. */
	#seen = /* @__PURE__ */ new Set();
	constructor(headersFor, first) {
		this.#headersFor = headersFor;
		this.url = first;
	}
	/** The headers of the next request. @throws AskError where redirects go in circles. */
	async nextHeaders() {
		const { url } = this;
		const cookies = this.jar.headerFor(url);
		const key = `${url.origin}${url.pathname}${url.search} ${cookies}`;
		if (this.#seen.has(key)) throw new AskError("ERR_REDIRECT_LOOP", "redirects in circles");
		this.#seen.add(key);
		if (url.username || url.password) this.#credentials.set(url.origin, basic(url));
		const authorization = this.#credentials.get(url.origin);
		const headers = await this.#headersFor(url, this.#earlier);
		this.#earlier.push(url);
		if (authorization) headers.authorization ??= authorization;
		const cookie = [headers.cookie, cookies].filter(Boolean).join("; ");
		return cookie ? {
			...headers,
			cookie
		} : headers;
	}
};
function toUrl(address) {
	const url = URL.parse(address);
	if (!url) throw new AskError("ERR_BAD_URL", "not a URL");
	if (!/^https?:$/.test(url.protocol)) throw new AskError("ERR_BAD_URL", "not an http(s) URL");
	return withGoodPort(url);
}
function withGoodPort(url) {
	if (isBadPort(url)) throw new AskError("ERR_BAD_PORT", `port ${url.port} is not for web pages`);
	return url;
}
function basic({ username, password }) {
	return `Basic ${Buffer.from(`${decodeUri(username)}:${decodeUri(password)}`).toString("base64")}`;
}
/** Without credentials, as answers show it. */
function shown(url) {
	return withoutCredentials(url.href);
}

// src/links/http/head.ts
/**
* Sends a HEAD request as `dispatcher.request` does, but without a stream for a body that never
* comes: with thousands of links, these streams took a quarter of all memory.
*/
async function askHead(dispatcher, { signal, ...options }) {
	const handler = new HeadHandler(signal);
	dispatcher.dispatch(options, handler);
	return await handler.answer.promise;
}
var HeadHandler = class {
	answer = Promise.withResolvers();
	#signal;
	#controller;
	#over = false;
	/** Called at the end. */
	#onEnd;
	constructor(signal) {
		this.#signal = signal;
	}
	#abort = () => this.#controller?.abort(this.#signal.reason);
	onRequestStart(controller) {
		this.#controller = controller;
		if (this.#signal.aborted) this.#abort();
		else this.#signal.addEventListener("abort", this.#abort, { once: true });
	}
	onResponseStart(_, status, headers) {
		if (status < 200) return;
		const end = async (milliseconds) => await this.#end(milliseconds);
		this.answer.resolve({
			status,
			headers,
			end
		});
	}
	onResponseData() {}
	onResponseEnd() {
		this.#finish();
	}
	onResponseError(_, error) {
		this.answer.reject(error);
		this.#finish();
	}
	async #end(milliseconds) {
		if (!this.#over) {
			const timer = setTimeout(() => this.#controller?.abort(/* @__PURE__ */ new Error("no end")), milliseconds);
			await new Promise((resolve) => {
				this.#onEnd = resolve;
			});
			clearTimeout(timer);
		}
		await setImmediate();
	}
	#finish() {
		this.#over = true;
		this.#signal.removeEventListener("abort", this.#abort);
		this.#onEnd?.();
	}
};

// src/links/http/request.ts
function send(request, sending) {
	return (request.method === "HEAD" ? sendHead : sendGet)(request, sending);
}
function optionsOf({ url, method, headers, signal }, { reset }) {
	const path = url.pathname + url.search;
	return {
		origin: url.origin,
		path,
		method,
		headers,
		signal,
		reset
	};
}
async function sendHead(request, sending) {
	const answer = await askHead(sending.dispatcher, optionsOf(request, sending));
	const drop = async () => await answer.end(UNWANTED_BODY.milliseconds);
	return {
		status: answer.status,
		headers: flattenHeaders(answer.headers),
		setCookies: [answer.headers["set-cookie"] ?? []].flat(),
		drop,
		async read() {
			await drop();
			return { cut: false };
		}
	};
}
async function sendGet(request, sending) {
	const response = await sending.dispatcher.request(optionsOf(request, sending));
	const { body, statusCode: status } = response;
	const headers = flattenHeaders(response.headers);
	const encoding = headers["content-encoding"] ?? "";
	const length = Number(headers["content-length"] ?? 0);
	async function drop() {
		body.on("error", () => void 0);
		if (length > UNWANTED_BODY.bytes) body.destroy();
		else await readBody(body, "", UNWANTED_BODY);
	}
	return {
		status,
		headers,
		setCookies: [response.headers["set-cookie"] ?? []].flat(),
		drop,
		async read() {
			const type = headers["content-type"] ?? "text/plain";
			if (!isText(type)) {
				await drop();
				return { cut: false };
			}
			const { bytes, cut } = await readBody(body, encoding, sending.bodyLimits);
			return {
				text: decode(bytes, type),
				cut
			};
		}
	};
}
/** Up to this size an unwanted body costs less than a new connection. */
const UNWANTED_BODY = {
	bytes: 16384,
	milliseconds: 300
};
function isText(type) {
	return /^\s*(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml|javascript)\b)/i.test(type);
}
function decode(bytes, type) {
	const label = /;\s*charset="?([^\s;"]+)/i.exec(type)?.[1] ?? "utf-8";
	try {
		return new TextDecoder(label).decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
}

// src/links/http/client.ts
/** Of an answer's headers, in bytes: the limit of Chromium. */
const MAX_HEADER_SIZE = 262144;
/** Milliseconds: a list with thousands of hosts should keep few connections open. */
const IDLE_TIMEOUT = 1e3;
/**
* The client for web pages: connections guarded and reused, each name resolved once.
* @throws as `createTransport`, and TypeError where `headers` cannot be used
*/
function createClient(options) {
	const { userAgent, timeout = 2e4, headers = {}, siteHeaders = {} } = options;
	const idle = {
		maxHeaderSize: MAX_HEADER_SIZE,
		keepAliveTimeout: IDLE_TIMEOUT,
		keepAliveMaxTimeout: IDLE_TIMEOUT
	};
	const transport = createTransport(options, idle);
	const { guard, proxies } = transport;
	const connections = (allowH2) => new Connections({
		...transport.limits,
		...idle,
		allowH2,
		connect: transport.connector(allowH2)
	});
	const quick = connections(true);
	const careful = connections(false);
	const { bodyBytes: bytes = 65536 } = options;
	const bodyLimits = {
		bytes,
		milliseconds: Math.min(5e3, timeout / 2)
	};
	const sendGuarded = async (request) => {
		const proxy = proxies.for(request.url);
		const { url, fresh } = request;
		await guard.check(url.hostname, fresh, proxy !== void 0).catch((error) => {
			throw proxy ? uncheckedError(error) : error;
		});
		request.signal.throwIfAborted();
		if (proxy) return send(request, {
			dispatcher: proxy,
			bodyLimits,
			reset: false
		});
		try {
			return await send(request, {
				dispatcher: quick,
				bodyLimits,
				reset: false
			});
		} catch (error) {
			if (toFailure(error).code !== "ERR_HTTP") throw error;
			return await send(request, {
				dispatcher: careful,
				bodyLimits,
				reset: true
			}).catch((second) => {
				throw request.method === "HEAD" && !request.signal.aborted ? error : second;
			});
		}
	};
	const headersFor = createHeaders({
		userAgent,
		siteHeaders,
		headers,
		isPrivate: guard.isPrivate
	});
	return {
		ask: createFetch({
			send: sendGuarded,
			headersFor,
			timeout,
			closed: transport.closed
		}),
		async close() {
			await Promise.all([
				transport.close(),
				quick.destroy(),
				careful.destroy()
			]);
		}
	};
}
/** Behind a proxy this machine may know no names; an address that cannot be checked is not requested. */
function uncheckedError(error) {
	const { code, detail } = toFailure(error);
	if (code === "ERR_PRIVATE_ADDRESS") return new AskError(code, detail);
	return new AskError("ERR_PRIVATE_ADDRESS", `cannot be checked before the proxy asks: ${detail}`);
}

// src/links/http/open.ts
/** Clients for the web and for APIs, from the configuration and the environment. */
/**
* @param bodyBytes how much of a body is read; default: enough to recognize a challenge page
* @throws {LinkClientError} where a header or a proxy cannot be used
*/
function openClient(settings, options, bodyBytes) {
	return orClientError(() => createClient({
		...basicOptions(settings, options),
		headers: withVariables(settings.headers, options.headerVariables),
		siteHeaders: quirkHeaders(),
		allow: settings["allow-private"],
		...bodyBytes !== void 0 && { bodyBytes }
	}));
}
/** Uses a client for APIs, and closes it. @throws {LinkClientError} where a proxy cannot be used */
async function withRequester(settings, options, use) {
	const requester = orClientError(() => createRequester(basicOptions(settings, options)));
	try {
		return await use(requester.request);
	} finally {
		await requester.close();
	}
}
function basicOptions({ timeout }, { environment, version }) {
	return {
		userAgent: `awesome-keeper/${version} (+${PROJECT_URL})`,
		timeout,
		environment
	};
}
function orClientError(open) {
	try {
		return open();
	} catch (error) {
		throw new LinkClientError(`links cannot be checked: ${error.message}`);
	}
}

// src/links/providers/endpoints.ts
/** The origins of the APIs, without a trailing slash. */
const ENDPOINTS = {
	archive: "https://archive.org",
	arxiv: "https://export.arxiv.org",
	badges: "https://img.shields.io",
	codeberg: "https://codeberg.org",
	crates: "https://crates.io",
	crossref: "https://api.crossref.org",
	doi: "https://doi.org",
	github: "https://api.github.com",
	gitlab: "https://gitlab.com",
	huggingFace: "https://huggingface.co",
	npm: "https://registry.npmjs.org",
	npmDownloads: "https://api.npmjs.org",
	openReview: "https://api2.openreview.net",
	pypi: "https://pypi.org",
	pypiStats: "https://pypistats.org",
	youtube: "https://www.youtube.com"
};

// src/links/providers/provider.ts
function noProviderAnswers() {
	return {
		results: /* @__PURE__ */ new Map(),
		metadata: /* @__PURE__ */ new Map()
	};
}

// src/links/scheduling/backoff.ts
/** The first ceiling of the time before a retry and the last, in milliseconds. */
const MIN_CEILING = 500;
const MAX_CEILING = 1e4;
/**
* The milliseconds before a retry: exponential backoff with full jitter (AWS Architecture Blog), any
* time up to a ceiling that doubles, so that links that failed together do not come back together.
* @param attempt how many retries there have been: 0 before the first
* @param random from 0 to below 1
*/
function retryDelay(attempt, random) {
	return Math.round(random() * Math.min(MAX_CEILING, MIN_CEILING * 2 ** attempt));
}
/** Whole seconds as RFC 9110 has them; some servers add a fraction. */
const SECONDS = /^\d+(?:\.\d+)?$/;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH = `(?<month>${MONTHS.join("|")})`;
const TIME = "(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d)";
/** The three forms of RFC 9110, 5.6.7; what day of the week they name does not matter. */
const DATES = [
	new RegExp(`^[a-z]{3}, (?<day>\\d\\d?) ${MONTH} (?<year>\\d{4}) ${TIME} (?:GMT|UTC)$`, "i"),
	new RegExp(`^[a-z]{6,9}, (?<day>\\d\\d)-${MONTH}-(?<year>\\d\\d) ${TIME} (?:GMT|UTC)$`, "i"),
	new RegExp(`^[a-z]{3} ${MONTH} (?<day>[ \\d]\\d) ${TIME} (?<year>\\d{4})$`, "i")
];
/**
* The milliseconds that a Retry-After header asks to wait from `now` on (milliseconds since 1970):
* 0 for a date in the past, `undefined` for what is neither a number of seconds nor an HTTP date.
*/
function readRetryAfter(header, now) {
	const text = header?.trim() ?? "";
	if (SECONDS.test(text)) return Math.min(Number(text) * 1e3, Number.MAX_SAFE_INTEGER);
	const date = readDate(text, new Date(now).getUTCFullYear());
	return date === void 0 ? void 0 : Math.max(0, date - now);
}
/** Not `Date.parse`, which takes "soon 7" for a day in 2001. */
function readDate(text, thisYear) {
	const parts = DATES.map((form) => form.exec(text)).find(Boolean)?.groups;
	if (!parts) return;
	const { year = "", month = "", day, hour, minute, second } = parts;
	const fullYear = year.length === 2 ? nearestYear(Number(year), thisYear) : Number(year);
	const date = /* @__PURE__ */ new Date(0);
	date.setUTCFullYear(fullYear, MONTHS.indexOf(month.toLowerCase()), Number(day));
	if (date.getUTCDate() !== Number(day)) return;
	if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return;
	return date.setUTCHours(Number(hour), Number(minute), Number(second));
}
/** RFC 9110: two digits that seem more than 50 years ahead are of the century before. */
function nearestYear(year, thisYear) {
	const sameCentury = thisYear - thisYear % 100 + year;
	return sameCentury > thisYear + 50 ? sameCentury - 100 : sameCentury;
}

// src/links/providers/retry-pause.ts
/** An API that asks for a longer pause is not asked again, in milliseconds. */
const MAX_PAUSE$1 = 6e4;
/** The pause that an API asks for, in milliseconds, unless it is too long. */
function shortPause(answer, clock) {
	const pause = readRetryAfter(answer.headers["retry-after"], clock.now());
	return pause !== void 0 && pause <= MAX_PAUSE$1 ? pause : void 0;
}
/** Waits. @returns whether to go on: `false` if the signal was aborted */
async function pause(clock, milliseconds, signal) {
	if (milliseconds > 0) await clock.wait(milliseconds, signal).catch(() => void 0);
	return !signal.aborted;
}

// src/links/facts/answer-schema.ts
/** The values that several services answer with. */
/** In milliseconds: hosts write the time zero where they know none. */
const FIRST_TIME = Date.UTC(1970, 0, 3);
const LAST_TIME = Date.UTC(1e4, 0, 1);
/** A time as ISO 8601 writes it, with its zone; gives the day in UTC. */
const answerDay = pipe(string(), regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/), transform((text) => Date.parse(text)), check((time) => time >= FIRST_TIME && time < LAST_TIME), transform((time) => isoDay(time)));
/** A count: stars, downloads. */
const answerCount = pipe(number(), safeInteger(), minValue(0));
/** A name, such as a tag's or a topic's. */
const answerName = pipe(string(), nonEmpty(), maxLength(1e3));

// src/links/facts/releases.ts
/** Releases, else tags, without pre-releases, the oldest first. */
function chooseReleases({ releases, tags }) {
	if (!releases) return {
		releases: UNREADABLE,
		isCut: false
	};
	const finished = oldestFirst(releases.found.filter(({ isUnfinished }) => !isUnfinished));
	if (finished.length > 0) return known(finished, releases.isCut);
	if (releases.isCut) return {
		releases: ONLY_UNFINISHED,
		isCut: true
	};
	if (!tags) return {
		releases: UNREADABLE,
		isCut: false
	};
	const unfinished = new Set(releases.found.map(({ tag }) => tag));
	const plain = oldestFirst(tags.found.filter(({ tag, isUnfinished }) => !isUnfinished && !unfinished.has(tag)));
	if (plain.length > 0) return known(plain, tags.isCut);
	return tags.isCut ? {
		releases: ONLY_UNFINISHED,
		isCut: true
	} : {
		releases: { kind: "none" },
		isCut: false
	};
}
const UNREADABLE = {
	kind: "unknown",
	why: "its releases cannot be read"
};
const ONLY_UNFINISHED = {
	kind: "unknown",
	why: "it has more releases than were read, and the first are all pre-releases"
};
function known(releases, isCut) {
	return {
		releases: {
			kind: "known",
			value: releases.map(({ tag, day }) => ({
				tag,
				day
			}))
		},
		isCut
	};
}
function oldestFirst(releases) {
	return releases.toSorted((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
}
/** After a number, as in `v2.0.0-rc.1` and `1.0b2`. */
const PRE_RELEASE_NUMBER = /[\d._+-](?:a|alpha|b|beta|c|canary|dev|m|next|nightly|pre|preview|rc|snapshot|unstable)(?=$|[\d._+-])/i;
/** A tag that is moved to each new build. */
const MOVING_TAG = /^(?:canary|dev|edge|nightly|preview|snapshot|tip|unstable)(?:$|[._+-]?\d)/i;
/** Whether a tag is a pre-release by its name, for what its host does not mark as one. */
function isPreReleaseTag(tag) {
	const digit = tag.search(/\d/);
	return MOVING_TAG.test(tag) || digit >= 0 && PRE_RELEASE_NUMBER.test(tag.slice(digit));
}

// src/links/providers/github/releases.ts
/** So many of each are read. */
const MAX_RELEASES = 100;
/** Two connections a repository: a hundred cost two points more. */
const RELEASES = `
fragment Releases on Repository {
  releases(first: ${MAX_RELEASES}, orderBy: { field: CREATED_AT, direction: ASC }) {
    totalCount
    nodes { tagName publishedAt createdAt isDraft isPrerelease }
  }
  tags: refs(
    refPrefix: "refs/tags/"
    first: ${MAX_RELEASES}
    orderBy: { field: TAG_COMMIT_DATE, direction: ASC }
  ) {
    totalCount
    nodes {
      name
      target {
        ... on Commit { committedDate }
        ... on Tag { target { ... on Commit { committedDate } } }
      }
    }
  }
}`;
const connection = (node) => object({
	totalCount: pipe(number(), safeInteger(), minValue(0)),
	nodes: array(node)
});
const releases = connection(object({
	tagName: string(),
	publishedAt: nullish(answerDay),
	createdAt: answerDay,
	isDraft: boolean(),
	isPrerelease: boolean()
}));
const commit = object({ committedDate: optional(answerDay) });
const tags = connection(object({
	name: string(),
	target: nullish(object({
		...commit.entries,
		target: nullish(commit)
	}))
}));
/** Reads the fragment `Releases` of an answer. */
function readReleases(repository) {
	const foundReleases = safeParse(releases, repository.releases);
	const foundTags = safeParse(tags, repository.tags);
	return {
		releases: foundReleases.success ? oldest(foundReleases.output, releaseOf) : void 0,
		tags: foundTags.success ? oldest(foundTags.output, tagOf) : void 0
	};
}
function oldest({ totalCount, nodes }, read) {
	return {
		found: nodes.flatMap((node) => read(node) ?? []),
		isCut: totalCount > nodes.length
	};
}
function releaseOf({ tagName, publishedAt, createdAt, isDraft, isPrerelease }) {
	return {
		tag: tagName,
		day: publishedAt ?? createdAt,
		isUnfinished: isDraft || isPrerelease
	};
}
/** Tags of what is no commit are no releases. */
function tagOf({ name, target }) {
	const day = target?.committedDate ?? target?.target?.committedDate;
	return day === void 0 ? void 0 : {
		tag: name,
		day,
		isUnfinished: isPreReleaseTag(name)
	};
}

// src/links/providers/github/query.ts
/**
* One query for all subjects: an alias for each, and for each of its parts. Text from lists is
* passed as variables, never in the query.
*
* Source: https://docs.github.com/en/graphql/reference/queries
*/
function writeQuery(subjects) {
	const variables = {};
	const types = [];
	const lines = [];
	const variable = (name, value) => {
		variables[name] = value;
		types.push(`$${name}: ${typeof value === "number" ? "Int" : "String"}!`);
		return `$${name}`;
	};
	for (const [index, { owner, name, parts, wantsReleases }] of subjects.entries()) {
		const alias = `s${index}`;
		const ownerName = variable(`${alias}owner`, owner);
		if (name === void 0) {
			lines.push(`${alias}: repositoryOwner(login: ${ownerName}) { __typename }`);
			continue;
		}
		const repositoryName = variable(`${alias}name`, name);
		lines.push(`${alias}: repository(owner: ${ownerName}, name: ${repositoryName}) { ...Known`);
		if (wantsReleases) lines.push("  ...Releases");
		for (const [number, { field, value }] of [...parts.values()].entries()) {
			const argument = `${ARGUMENTS[field]}: ${variable(`${alias}p${number}`, value)}`;
			lines.push(`  p${number}: ${field}(${argument}) { __typename }`);
		}
		lines.push("}");
	}
	const known = subjects.some(({ name }) => name !== void 0) ? KNOWN : "";
	const releases = subjects.some(({ wantsReleases }) => wantsReleases) ? RELEASES : "";
	return {
		query: `query(${types.join(", ")}) {\nrateLimit { cost limit remaining }\n${lines.join("\n")}\n}${known}${releases}`,
		variables
	};
}
const ARGUMENTS = {
	object: "expression",
	issueOrPullRequest: "number",
	pullRequest: "number",
	discussion: "number",
	release: "tagName"
};
/** The most topics that a repository can have. */
const MAX_TOPICS = 20;
/** GitHub accepts no longer one. In UTF-16 code units. */
const MAX_HOMEPAGE_LENGTH = 255;
/** One connection a repository, so a hundred cost one point as before. */
const KNOWN = `
fragment Known on Repository {
  nameWithOwner visibility isArchived archivedAt isDisabled createdAt pushedAt stargazerCount
  isFork homepageUrl licenseInfo { spdxId }
  repositoryTopics(first: ${MAX_TOPICS}) { nodes { topic { name } } }
}`;
const time = nullish(answerDay);
const repositorySchema = object({
	nameWithOwner: pipe(string(), regex(/^[\w-]+\/[\w.-]+$/)),
	visibility: string(),
	isArchived: boolean(),
	archivedAt: time,
	isDisabled: boolean(),
	createdAt: time,
	pushedAt: time,
	stargazerCount: answerCount,
	licenseInfo: nullish(object({ spdxId: nullish(string()) })),
	isFork: fallback(optional(boolean()), void 0),
	homepageUrl: fallback(nullish(string()), void 0),
	repositoryTopics: fallback(nullish(object({ nodes: array(object({ topic: object({ name: string() }) })) })), void 0)
});
const node = nullish(looseObject({ __typename: optional(string()) }));
const errorSchema = object({
	type: nullish(string()),
	path: nullish(array(union([string(), number()])))
});
const replySchema = object({
	data: nullish(record(string(), unknown$1())),
	errors: nullish(array(errorSchema))
});
const rateSchema = object({
	cost: number(),
	remaining: number(),
	limit: number()
});
/** Errors of one alias after which a retry is useless. */
const NOT_THERE = /* @__PURE__ */ new Set(["NOT_FOUND", "FORBIDDEN"]);
/**
* Reads an answer of status 200, which may be partial. `limited`: a rate limit is used up; `heavy`:
* the query was too large; `undefined`: not an answer to this query.
*/
function readReply(text, subjects) {
	const reply = safeParse(replySchema, parseJson(text));
	if (!reply.success) return;
	const { data } = reply.output;
	const errors = reply.output.errors ?? [];
	if (!data) {
		if (errors.some(({ type }) => type === "RATE_LIMITED")) return "limited";
		const isHeavy = ({ type }) => type === "RESOURCE_LIMITS_EXCEEDED" || /may be the result of a timeout/i.test(text);
		return errors.some(isHeavy) ? "heavy" : void 0;
	}
	const rate = safeParse(rateSchema, data.rateLimit);
	return {
		...rate.success && { rate: rate.output },
		outcomes: subjects.map((subject, index) => {
			const alias = `s${index}`;
			const value = data[alias] ?? void 0;
			if (value === void 0) return errors.filter(({ path }) => path?.[0] === alias).some(({ type }) => !NOT_THERE.has(type ?? "")) ? "unanswered" : "absent";
			return read(value, subject) ?? "absent";
		})
	};
}
function read(value, subject) {
	const { name, parts, wantsReleases } = subject;
	if (name === void 0) return { parts: /* @__PURE__ */ new Set() };
	const repository = safeParse(repositorySchema, value);
	if (!repository.success) return;
	const found = value;
	const there = [...parts].filter(([, part], index) => {
		const type = safeParse(node, found[`p${index}`]);
		const typename = type.success ? type.output?.__typename : void 0;
		return typename !== void 0 && (part.field !== "object" || part.types.includes(typename));
	});
	return {
		repository: {
			metadata: metadataOf(repository.output),
			isPublic: repository.output.visibility === "PUBLIC",
			...wantsReleases && { releases: readReleases(found) }
		},
		parts: new Set(there.map(([key]) => key))
	};
}
function metadataOf(repository) {
	const { nameWithOwner, isArchived, isDisabled, stargazerCount, licenseInfo } = repository;
	const { archivedAt, createdAt, pushedAt, isFork, homepageUrl, repositoryTopics } = repository;
	const license = licenseInfo && (licenseInfo.spdxId || "NOASSERTION");
	return {
		kind: "repository",
		name: nameWithOwner,
		isArchived,
		...archivedAt && { archived: archivedAt },
		...isDisabled && { isDisabled },
		...createdAt && { created: createdAt },
		...pushedAt && { pushed: pushedAt },
		stars: stargazerCount,
		...license && { license },
		...isFork !== void 0 && { isFork },
		...repositoryTopics && { topics: repositoryTopics.nodes.map(({ topic }) => topic.name) },
		...homepageUrl && homepageUrl.length <= MAX_HOMEPAGE_LENGTH && { homepage: homepageUrl }
	};
}

// src/links/providers/github/ask.ts
const MAX_BATCH_SIZE = 100;
/** The share of the token's hourly limit that links may use: the rest of the job needs it, too. */
const MAX_SHARE = 1 / 10;
/**
* The hourly limit of a job's token, until GitHub answers with its own.
*
* Source: https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
*/
const DEFAULT_LIMIT = 1e3;
/**
* After failing for so long, in milliseconds with the pauses, or so many times in a row, no more
* queries are made.
*/
const MAX_FAILURE_TIME = 75e3;
const MAX_FAILURES$1 = 12;
/** Milliseconds before the query that follows a failure; doubled by each further one. */
const FIRST_PAUSE = 100;
const MAX_PAUSE = 2e3;
/**
* Asks GitHub's GraphQL API about subjects, a hundred at a time: one query after the other, as GitHub
* requires. One that is too large is repeated in halves; a subject that fails alone has no outcome.
*
* Source: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
*
* @returns why not all subjects were queried
*/
async function askGitHub(subjects, context, onOutcome) {
	const waiting = [...subjects];
	const { clock, signal } = context;
	const budget = new Budget();
	let size = MAX_BATCH_SIZE;
	let failingSince;
	let failures = 0;
	let hasPaused = false;
	while (waiting.length > 0) {
		if (signal.aborted) return "the run was stopped";
		if (budget.isSpent) return "GitHub’s API was used as much as one run may";
		const batch = takeBatch(waiting, size);
		const reply = await askBatch(batch, context);
		switch (reply.kind) {
			case "stopped": return reply.why;
			case "limited": {
				const wait = hasPaused ? void 0 : reply.pause;
				if (wait === void 0 || !await pause(clock, wait, signal)) return "GitHub’s rate limit is reached";
				hasPaused = true;
				budget.fail();
				waiting.unshift(...batch);
				break;
			}
			case "heavy":
				failingSince ??= clock.now();
				failures++;
				budget.fail();
				if (batch.length > 1) waiting.unshift(...batch);
				size = half(batch);
				if (waiting.length === 0) break;
				if (failures >= MAX_FAILURES$1 || clock.now() - failingSince > MAX_FAILURE_TIME) return "GitHub’s API does not answer now";
				await pause(clock, Math.min(FIRST_PAUSE * 2 ** (failures - 1), MAX_PAUSE), signal);
				break;
			case "answered": {
				const { outcomes, rate } = reply.reading;
				budget.spend(rate);
				for (const [index, wanted] of batch.entries()) {
					const outcome = outcomes[index];
					if (outcome !== void 0 && outcome !== "unanswered") onOutcome(wanted, outcome);
				}
				const unanswered = batch.filter((_, index) => outcomes[index] === "unanswered");
				if (batch.length > 1) waiting.push(...unanswered);
				size = unanswered.length > 0 ? half(batch) : Math.min(size * 2, MAX_BATCH_SIZE);
				failingSince = void 0;
				failures = 0;
			}
		}
	}
}
function half(batch) {
	return Math.max(1, Math.floor(batch.length / 2));
}
/** Takes up to `size` subjects, fewer if they have many parts, but at least one. */
function takeBatch(waiting, size) {
	let count = 0;
	let aliases = 0;
	for (const { parts } of waiting.slice(0, size)) {
		aliases += 1 + parts.size;
		if (count > 0 && aliases > MAX_BATCH_SIZE) break;
		count++;
	}
	return waiting.splice(0, count);
}
/** The points of GitHub's rate limit that links may use. */
var Budget = class {
	#limit = DEFAULT_LIMIT;
	#remaining = Number.POSITIVE_INFINITY;
	#spent = 0;
	#cost = 1;
	/** Whether another query like the last would exceed our share, or the limit. */
	get isSpent() {
		return this.#spent + this.#cost > this.#limit * MAX_SHARE || this.#remaining < this.#cost;
	}
	spend(rate) {
		if (rate) {
			this.#limit = rate.limit;
			this.#remaining = rate.remaining;
			this.#cost = Math.max(1, rate.cost);
		}
		this.#spent += this.#cost;
	}
	/**
	* A query that times out has a cost, too.
	*
	* Source: https://github.blog/changelog/2025-07-21-including-timeouts-in-primary-rate-limits
	*/
	fail() {
		this.#spent += this.#cost;
	}
};
async function askBatch(batch, context) {
	for (const wanted of batch) wanted.attempts++;
	return understand(await context.request({
		url: context.access.url,
		method: "POST",
		headers: {
			authorization: `Bearer ${context.access.token}`,
			"content-type": "application/json"
		},
		body: JSON.stringify(writeQuery(batch))
	}, context.signal), batch, context);
}
/** GitHub's statuses for a query that is too large. */
const TOO_LARGE = /* @__PURE__ */ new Set([
	500,
	502,
	503,
	504
]);
function understand(reply, batch, { clock }) {
	if (reply.failure) {
		const { code, detail } = reply.failure;
		if (code === "ERR_TIMEOUT" || code === "ERR_RESET") return { kind: "heavy" };
		return {
			kind: "stopped",
			why: `GitHub’s API cannot be reached (${detail})`
		};
	}
	const { status, headers, text, cut } = reply;
	const limited = {
		kind: "limited",
		pause: shortPause(reply, clock)
	};
	if (status === 200) {
		const reading = cut ? "heavy" : readReply(text, batch);
		if (reading === "limited") return limited;
		if (reading === "heavy") return { kind: "heavy" };
		if (reading) return {
			kind: "answered",
			reading
		};
		return {
			kind: "stopped",
			why: "GitHub’s API gave an unexpected answer"
		};
	}
	if (status === 429 || status === 403 && ("retry-after" in headers || /\brate limit\b/i.test(text))) return limited;
	if (TOO_LARGE.has(status)) return { kind: "heavy" };
	if (status === 401) return {
		kind: "stopped",
		why: "GitHub’s API refused the token"
	};
	return {
		kind: "stopped",
		why: `GitHub’s API answered ${status}`
	};
}

// src/links/providers/plain-path.ts
/**
* Whether each part of a path names what it seems to, so that it can be written into an API's path:
* no `.` or `..`, and no slash, backslash or control character behind an escape (or an invalid one).
*/
function isPlainPath(pathname) {
	return pathname.split("/").every(isPlainPart);
}
function isPlainPart(part) {
	const decoded = decodeUri(part);
	if (decoded === part && part.includes("%")) return false;
	return decoded !== "." && decoded !== ".." && !/[/\\\p{Cc}]/u.test(decoded);
}

// src/links/providers/github/links.ts
const ALWAYS_THERE = new Set("branches forks pulls releases stargazers tags watchers".split(" "));
const GITHUB = "github.com";
/** Parses a URL of github.com (or raw.githubusercontent.com) or of another server; `undefined` for other pages. */
function parseGitHubLink(url, host = GITHUB) {
	const address = URL.parse(url);
	if (!address || address.username || address.pathname.includes("//")) return;
	if (!isPlainPath(address.pathname)) return;
	const [owner = "", repository = "", ...rest] = decodeSegments(address.pathname) ?? [];
	const name = repository.replace(/\.git$/, "");
	if (host === "github.com" && address.host === "raw.githubusercontent.com") {
		if (!isRepository(owner, name) || rest.length < 2) return;
		return {
			kind: "repository",
			owner,
			name,
			...inRepository("raw", rest)
		};
	}
	if (address.host !== host && !(host === "github.com" && address.host === `www.${"github.com"}`)) return;
	if (repository === "") return /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i.test(owner) && !address.search ? {
		kind: "owner",
		owner
	} : void 0;
	if (!isRepository(owner, name)) return;
	const [view, ...path] = rest;
	return {
		kind: "repository",
		owner,
		name,
		...view !== void 0 && inRepository(view, path)
	};
}
/** A URL with the repository's new name; the rest of its path is kept. */
function renamedUrl(url, nameWithOwner) {
	const address = new URL(url);
	const [, , , ...rest] = address.pathname.split("/");
	address.pathname = [
		"",
		nameWithOwner,
		...rest
	].join("/");
	address.protocol = "https:";
	if (address.host === "www.github.com") address.host = "github.com";
	return address.href;
}
/** Whether two names can be a repository's: valid characters, and no page of GitHub itself. */
function isRepository(owner, name) {
	if (owner.length > 39 || name.length > 100 || !/^[\w.-]+$/.test(name)) return false;
	return (identify(`https://github.com/${owner}/${name}`) ?? "").startsWith("github:");
}
function inRepository(view, path) {
	if (ALWAYS_THERE.has(view) && path.length === 0) return {};
	const part = partOf(view, path);
	return part ? { part } : { isUnknown: true };
}
function partOf(view, path) {
	const [first = "", second = ""] = path;
	const number = /^[1-9]\d{0,8}$/.test(first) && path.length === 1 ? Number(first) : void 0;
	switch (view) {
		case "tree":
		case "blob":
		case "blame": return objectOf(path, view === "tree" ? TREES : FILES);
		case "raw": return objectOf(path, ["Blob"]);
		case "commit": return /^[\da-f]{7,40}$/.test(first) && path.length === 1 ? {
			field: "object",
			value: first,
			types: ["Commit"]
		} : void 0;
		case "issues": return number === void 0 ? void 0 : {
			field: "issueOrPullRequest",
			value: number
		};
		case "pull": return number === void 0 ? void 0 : {
			field: "pullRequest",
			value: number
		};
		case "discussions": return number === void 0 ? void 0 : {
			field: "discussion",
			value: number
		};
		case "releases": return first === "tag" && second !== "" ? {
			field: "release",
			value: path.slice(1).join("/")
		} : void 0;
		default: return;
	}
}
/** Pages of folders redirect to those of files, and vice versa. */
const FILES = ["Blob", "Tree"];
const TREES = [
	"Tree",
	"Blob",
	"Commit",
	"Tag"
];
/**
* A file or folder as git names it: `main:docs/a.md`. If a branch's name has a slash, this name is
* wrong and does not exist: git cannot have a branch `a` and a branch `a/b`.
*/
function objectOf(path, types) {
	const length = path[0] === "refs" && (path[1] === "heads" || path[1] === "tags") ? 3 : 1;
	const ref = path.slice(0, length).join("/");
	const file = path.slice(length).join("/");
	if (path.length < length || /[\s~^:?*[\\]|\.\.|@\{|^[-@]/.test(ref)) return;
	if (file === "" && types !== TREES) return;
	return {
		field: "object",
		value: file === "" ? ref : `${ref}:${file}`,
		types
	};
}
/** The segments of a path, decoded; `undefined` if an escape is invalid. */
function decodeSegments(path) {
	try {
		return path.split("/").filter(Boolean).map(decodeURIComponent);
	} catch {
		return;
	}
}

// src/links/providers/one-by-one.ts
const MAX_FAILURES = 3;
/**
* A provider that requests one URL after the other. What is absent is requested again after all
* others, and is dead only if it is absent both times.
*/
function oneByOne(api) {
	const { name, hidesPages = api.isRegistry === true } = api;
	return {
		name,
		service: name,
		hidesPages,
		claims: (url) => subjectOf(url, api) !== void 0,
		async ask(urls, context) {
			const run = new SingleRun(api, context);
			try {
				const absent = await run.checkAll(await run.checkAll(urls, false), true);
				for (const url of absent) {
					const found = {
						status: "dead",
						code: 404,
						reason: `404 Not Found from ${api.title}`,
						attempts: 2,
						source: name
					};
					run.answers.results.set(url, {
						url,
						...found
					});
				}
				if (api.isRegistry && run.hasPages) run.leaveUnreachable(urls);
				return run.answers;
			} finally {
				run.stop();
			}
		}
	};
}
var SingleRun = class {
	answers = noProviderAnswers();
	/** Whether it answered with a page instead of data. */
	hasPages = false;
	#api;
	#context;
	#queue;
	#failures = 0;
	constructor(api, context) {
		const { concurrency, interval } = api;
		this.#api = api;
		this.#context = context;
		this.#queue = new Queue({
			concurrency,
			hostConcurrency: concurrency,
			hostRequestInterval: interval,
			clock: context.clock,
			signal: context.signal,
			random: () => 0
		});
	}
	/** @returns what is absent */
	async checkAll(urls, fresh) {
		const { name } = this.#api;
		const checks = urls.map(async (url) => {
			const check = () => this.#checkOne(url, fresh);
			const outcome = await this.#queue.run(name, check).catch(unlessStopped);
			if (typeof outcome === "object") {
				const attempts = fresh ? 2 : 1;
				this.answers.results.set(url, {
					url,
					...outcome,
					attempts,
					source: name
				});
			}
			return outcome === "absent" ? [url] : [];
		});
		return (await Promise.all(checks)).flat();
	}
	async #checkOne(url, fresh) {
		const { title, isRegistry = false } = this.#api;
		const outcome = await outcomeOf(url, this.#api, this.#context, fresh);
		this.hasPages ||= outcome === "page";
		const isFailure = outcome === "failed" || outcome === "page";
		this.#failures = isFailure ? this.#failures + 1 : 0;
		if (outcome === "limited" || this.#failures >= MAX_FAILURES) {
			const instead = isRegistry && this.hasPages ? "are not checked" : "are checked as web pages instead";
			this.answers.note ??= `${title} does not answer now: its links ${instead}`;
			this.stop();
		}
		return outcome;
	}
	/** What has no result yet. */
	leaveUnreachable(urls) {
		if (this.#context.signal.aborted) return;
		const { name, title } = this.#api;
		const reason = `${title} answered with a web page instead of data`;
		for (const url of urls) {
			if (this.answers.results.has(url)) continue;
			const found = {
				status: "unreachable",
				reason,
				attempts: 1,
				source: name
			};
			this.answers.results.set(url, {
				url,
				...found
			});
		}
	}
	stop() {
		this.#queue.stop();
	}
};
function unlessStopped(error) {
	if (error instanceof QueueStoppedError) return "unknown";
	throw error;
}
function subjectOf(url, api) {
	const address = URL.parse(url);
	if (!address || address.username || !isPlainPath(address.pathname)) return;
	return !api.hosts || api.hosts.includes(address.host) ? api.subjectOf(address) : void 0;
}
/** @param fresh resolve the API's name again */
async function outcomeOf(url, api, { request, endpoints, signal }, fresh) {
	const ask = (subject) => request({
		url: endpoints[api.endpoint] + api.pathOf(subject),
		fresh,
		...api.request
	}, signal);
	const subject = subjectOf(url, api);
	if (subject === void 0) return "unknown";
	const first = await ask(subject);
	const other = first.failure ? void 0 : api.follow?.(first, subject);
	const reply = other === void 0 ? first : await ask(other);
	if (reply.failure || reply.status >= 500) return "failed";
	if (reply.status === 429) return "limited";
	const { isAnswer = isJson } = api;
	return isAnswer(reply) ? api.read(reply, subject, url) : "page";
}
/** By its type, unless it plainly is a page of HTML. */
function isJson({ headers, text }) {
	return /^application\/(?:[\w.-]+\+)?json\b/i.test(headers["content-type"] ?? "") && !text.trimStart().startsWith("<");
}

// src/links/providers/packages.ts
const registries = [
	{
		name: "npm",
		title: "the npm registry",
		hosts: [
			"www.npmjs.com",
			"npmjs.com",
			"www.npmjs.org",
			"npmjs.org"
		],
		page: /^\/package\/((?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*)(?:\/v\/(\d[\w.+-]*))?\/?$/i,
		pathOf: ({ name, version = "latest" }) => `/${name.replace("/", "%2F")}/${version}`,
		concurrency: 2,
		interval: 100
	},
	{
		name: "pypi",
		title: "PyPI",
		hosts: [
			"pypi.org",
			"www.pypi.org",
			"pypi.python.org"
		],
		page: /^\/(?:project|pypi)\/([a-z\d](?:[\w.-]*[a-z\d])?)(?:\/(\d[\w.+!-]*))?\/?$/i,
		pathOf: ({ name, version }) => `/pypi/${name}/${version ? `${version}/` : ""}json`,
		redirect: /^(?:https:\/\/pypi\.org)?\/pypi\/([a-z\d](?:[\w.-]*[a-z\d])?)\/(?:\d[\w.+!-]*\/)?json$/i,
		concurrency: 2,
		interval: 100
	},
	{
		name: "crates",
		title: "crates.io",
		hosts: ["crates.io", "www.crates.io"],
		page: /^\/crates\/([a-z][\w-]*)(?:\/(\d[\w.+-]*))?\/?$/i,
		pathOf: ({ name, version }) => `/api/v1/crates/${name}${version ? `/${version}` : ""}`,
		concurrency: 1,
		interval: 1e3
	}
];
/**
* Packages on npm, PyPI and crates.io. Their pages show robots nothing: npm answers 403, PyPI may
* show a challenge, and crates.io has the same script for every name. So what they do not have is
* requested a second time here, not on the web, and a page is no answer: not that a package exists,
* nor that there is none.
*/
const packages = registries.map((registry) => oneByOne({
	...registry,
	endpoint: registry.name,
	isRegistry: true,
	request: {
		bytes: 1024,
		headers: { accept: "application/json" }
	},
	subjectOf: ({ pathname }) => packageOf(pathname, registry.page),
	follow({ status, headers }, { version }) {
		if (status !== 301 && status !== 308) return;
		const name = registry.redirect?.exec(headers.location ?? "")?.[1];
		return name === void 0 ? void 0 : {
			name,
			version
		};
	},
	read({ status }) {
		if (status === 200) return {
			status: "alive",
			code: 200,
			reason: `${registry.title} has it`
		};
		return status === 404 ? "absent" : "unknown";
	}
}));
function packageOf(pathname, page) {
	const path = pathname.replaceAll(/%40/g, "@");
	const [, name = "", version] = page.exec(path) ?? [];
	return name !== "" && name.length <= 214 ? {
		name,
		version
	} : void 0;
}
/** The package whose page a URL is, of any version. */
function packagePageOf(url) {
	const address = URL.parse(url);
	if (!address || address.username || !isPlainPath(address.pathname)) return;
	const found = registries.find(({ hosts }) => hosts.includes(address.host));
	const name = found && packageOf(address.pathname, found.page)?.name;
	if (!found || name === void 0) return;
	const isPython = found.name === "pypi";
	return {
		registry: found.name,
		name: isPython ? name.toLowerCase().replaceAll(/[-_.]+/g, "-") : name
	};
}

export { QueueStoppedError as C, matchesHost as E, Queue as S, createAddressCheck as T, noProviderAnswers as _, parseGitHubLink as a, withRequester as b, chooseReleases as c, answerDay as d, answerName as f, retryDelay as g, readRetryAfter as h, GITHUB as i, isPreReleaseTag as l, shortPause as m, packages as n, renamedUrl as o, pause as p, oneByOne as r, askGitHub as s, packagePageOf as t, answerCount as u, ENDPOINTS as v, systemClock as w, quirkOf as x, openClient as y };