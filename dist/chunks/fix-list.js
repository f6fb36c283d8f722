import { i as __require, o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as UsageError } from "./usage-error.js";
import { $t as nullish, An as enumerate, B as factsOfMetadata, C as linkedPage, Cn as quote, Ft as check$2, Gt as looseObject, H as linkKey, Ht as integer$1, I as FRONT_PAGE, It as description, Jt as metadata$1, Kt as maxLength, L as LINK_STATUSES, Lt as exactOptional, M as compiles, Mn as number$1, N as pattern$1, Nn as location, Nt as array, On as amount, P as require_fastest_levenshtein, Pt as boolean, Q as isGlob, Qt as nullable, R as MAX_URL_LENGTH, Rt as fallback, Sn as plainText, St as isPaper, Tn as truncate, Tt as withoutCredentials, U as metadataOf$2, Ut as is, V as fragmentOf, Vt as getTitle, Wt as literal$1, Xt as minValue, Y as compare, Yt as minLength, Z as globMatcher, Zt as nonEmpty, _ as calendarDuration, _n as variant, a as hasPhrase, an as record$1, at as FATAL, b as duration, bn as message, c as repositoryName, cn as safeParse, ct as severityOf, d as glob, dn as string, en as number, f as match, fn as title$2, g as setting, gn as url, gt as PROJECT_URL, h as optional, hn as unknown$1, in as pipe, jn as flatten$1, jt as VFileMessage, kn as amounts, l as entry_requirements_default, ln as strictObject, m as integer, mn as union, nn as optional$1, o as plainWords, on as regex, ot as SEVERITIES, p as text$2, pn as transform, pt as keyOf$3, qt as maxValue, r as unused_ignore_default, rn as picklist, rt as documentationUrl, s as badgeRepository, sn as safeInteger, st as readSetting, t as rules$1, tn as object, u as date, vn as code, wn as text$3, wt as decodeUri, x as currentIdentity, xn as placeText, xt as identify, y as dayBefore, zt as forward } from "./registry.js";
import { d as kindOf, i as toPlainMessage, n as answer$4, p as remarkLintRules, r as parseList, t as outlineOf, u as MAX_TEXT_LENGTH$2 } from "./outline.js";
import { a as parseAddress, l as isoDay, t as greatest } from "./extremes.js";
import { i as visible } from "./printable.js";
import { i as pathInRepository, n as findRepository, o as followLinks, r as leavesRepository, t as findExistingPaths } from "./paths.js";
import { t as require_undici } from "./undici.js";
import { n as XMLParser, t as XMLValidator } from "./fxp.js";
import { t as repositoryOf$1 } from "./repository2.js";
import { setImmediate, setTimeout as setTimeout$1 } from "node:timers/promises";
import { closeSync, constants, fchmodSync, fchownSync, fstatSync, fsyncSync, globSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { basename, dirname, join, posix, relative, resolve, sep, win32 } from "node:path";
import { hash, randomUUID } from "node:crypto";
import { isIP } from "node:net";
import { STATUS_CODES } from "node:http";
import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createZstdDecompress } from "node:zlib";
import { Worker } from "node:worker_threads";
import { TLSSocket, createSecureContext, getCACertificates } from "node:tls";
import { hostname } from "node:os";
import { Resolver, lookup } from "node:dns/promises";
import { Script, createContext } from "node:vm";

// src/text/quote.ts
/** Code points of a user's text that a message repeats. */
const MAX_LENGTH$3 = 60;
/** What a terminal or a log could interpret: control characters, bidi marks, lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** A user's text made visible on one line of a message, and cut where it is long. */
function quoteInput(text, maxLength = MAX_LENGTH$3) {
	return truncate(text.replace(UNSEEN, escapeCharacter), maxLength);
}
function escapeCharacter(character) {
	if (character === "\n") return "\\n";
	if (character === "	") return "\\t";
	return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

// src/text/nearest.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** Longer texts are no misspelled names. In UTF-16 code units. */
const MAX_LENGTH$2 = 60;
/**
* The name that was probably meant: the same but for case, `_` and blanks, otherwise one of which at
* most two in five letters differ.
*/
function nearestName(names, input) {
	if (input === "" || input.length > MAX_LENGTH$2) return;
	const words = bare(input);
	let found;
	let least = Number.POSITIVE_INFINITY;
	for (const name of names) {
		const differing = (0, import_fastest_levenshtein.distance)(words, bare(name));
		if (differing <= Math.ceil(name.length * .4) && differing < least) {
			found = name;
			least = differing;
		}
	}
	return found;
}
function bare(text) {
	return text.toLowerCase().replace(/[ _]/g, "-");
}

// src/admission/settings.ts
const PATTERN = "a regular expression";
const pattern = pipe(string(), check$2((source) => compiles(source, "mu"), PATTERN), title$2(PATTERN));
const bodyRule = strictObject({
	match: pipe(pattern, description("What the body must match, with the flags `m` and `u`.")),
	is: optional(literal$1("entry"), "`entry`: the address that the first group captures must be one of an added entry.")
});
const checklist = union([literal$1(true), strictObject({
	under: optional(pipe(string(), nonEmpty()), "The line above the boxes: those below it count, up to the next heading."),
	min: optional(integer(1, 100), "The least number of boxes.")
})]);
/** The rules of a pull request that may also be advice. */
const rules = {
	"max-entries": optional(integer(1, 1e3), "The most entries that a pull request may add."),
	"max-edits": optional(integer(0, 1e3), "The most existing entries that it may edit or remove besides."),
	files: optional(pipe(array(glob), minLength(1)), "Globs for the files that it may change; the lists are always allowed."),
	title: optional(pattern, "A pattern that the title must match, with the flag `u`."),
	body: optional(pipe(array(bodyRule), minLength(1)), "Patterns that the body must match, without its HTML comments and code."),
	checklist: optional(checklist, "That all boxes in the body are ticked: `true` for at least one, or those under a line."),
	position: optional(picklist([
		"start",
		"end",
		"sorted"
	]), "Where in its section an entry must be added.")
};
/** What a pull request that adds entries must be like; nothing is asked by default. */
const pullRequestSettings = strictObject({
	severity: setting(picklist(SEVERITIES), "The severity of what these rules find.", "error"),
	...rules,
	skip: setting(array(picklist(["bots", "members"])), "Whose pull requests these rules are not for; `members` may push to the repository.", ["bots"]),
	labels: optional(strictObject({
		pass: optional(pipe(string(), nonEmpty(), maxLength(50)), "Where all is met."),
		fail: optional(pipe(string(), nonEmpty(), maxLength(50)), "Where something is not."),
		unknown: optional(pipe(string(), nonEmpty(), maxLength(50)), "Where something could not be checked.")
	}), "The label that the pull request gets by its result; the others of these are removed."),
	history: setting(union([literal$1("open"), boolean()]), "Whether the same entry was proposed before: `open` looks at open pull requests, `true` also at closed ones and at commits.", false),
	advise: optional(strictObject(rules), "The same rules as advice: shown, never a failure.")
});

// ../../main/node_modules/ipaddr.js/lib/ipaddr.js
var require_ipaddr = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(root) {
		"use strict";
		const ipv4Part = "(0?\\d+|0x[a-f0-9]+)";
		const ipv4Regexes = {
			fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, "i"),
			longValue: new RegExp(`^${ipv4Part}$`, "i")
		};
		const octalRegex = new RegExp(`^0[0-7]+$`, "i");
		const hexRegex = new RegExp(`^0x[a-f0-9]+$`, "i");
		const zoneIndex = "%[0-9a-z]{1,}";
		const ipv6Part = "(?:[0-9a-f]+::?)+";
		const ipv6Regexes = {
			zoneIndex: new RegExp(zoneIndex, "i"),
			"native": new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, "i"),
			deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, "i"),
			transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, "i")
		};
		function expandIPv6(string, parts) {
			if (string.indexOf("::") !== string.lastIndexOf("::")) return null;
			let colonCount = 0;
			let lastColon = -1;
			let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
			let replacement, replacementCount;
			if (zoneId) {
				zoneId = zoneId.substring(1);
				string = string.replace(/%.+$/, "");
			}
			while ((lastColon = string.indexOf(":", lastColon + 1)) >= 0) colonCount++;
			if (string.substr(0, 2) === "::") colonCount--;
			if (string.substr(-2, 2) === "::") colonCount--;
			if (colonCount >= parts) return null;
			replacementCount = parts - colonCount;
			replacement = ":";
			while (replacementCount--) replacement += "0:";
			string = string.replace("::", replacement);
			if (string[0] === ":") string = string.slice(1);
			if (string[string.length - 1] === ":") string = string.slice(0, -1);
			parts = (function() {
				const ref = string.split(":");
				const results = [];
				for (let i = 0; i < ref.length; i++) results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
				return results;
			})();
			return {
				parts,
				zoneId
			};
		}
		function matchCIDR(first, second, partSize, cidrBits) {
			if (first.length !== second.length) throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
			let part = 0;
			let shift;
			while (cidrBits > 0) {
				shift = partSize - cidrBits;
				if (shift < 0) shift = 0;
				if (first[part] >> shift !== second[part] >> shift) return false;
				cidrBits -= partSize;
				part += 1;
			}
			return true;
		}
		function parseIntAuto(string) {
			if (hexRegex.test(string)) return parseInt(string, 16);
			if (string[0] === "0" && !isNaN(parseInt(string[1], 10))) {
				if (octalRegex.test(string)) return parseInt(string, 8);
				throw new Error(`ipaddr: cannot parse ${string} as octal`);
			}
			return parseInt(string, 10);
		}
		function padPart(part, length) {
			while (part.length < length) part = `0${part}`;
			return part;
		}
		const ipaddr = {};
		ipaddr.IPv4 = (function() {
			function IPv4(octets) {
				if (octets.length !== 4) throw new Error("ipaddr: ipv4 octet count should be 4");
				let i, octet;
				for (i = 0; i < octets.length; i++) {
					octet = octets[i];
					if (!(0 <= octet && octet <= 255)) throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
				}
				this.octets = octets;
			}
			IPv4.prototype.SpecialRanges = {
				unspecified: [[new IPv4([
					0,
					0,
					0,
					0
				]), 8]],
				broadcast: [[new IPv4([
					255,
					255,
					255,
					255
				]), 32]],
				multicast: [[new IPv4([
					224,
					0,
					0,
					0
				]), 4]],
				linkLocal: [[new IPv4([
					169,
					254,
					0,
					0
				]), 16]],
				loopback: [[new IPv4([
					127,
					0,
					0,
					0
				]), 8]],
				carrierGradeNat: [[new IPv4([
					100,
					64,
					0,
					0
				]), 10]],
				"private": [
					[new IPv4([
						10,
						0,
						0,
						0
					]), 8],
					[new IPv4([
						172,
						16,
						0,
						0
					]), 12],
					[new IPv4([
						192,
						168,
						0,
						0
					]), 16]
				],
				reserved: [
					[new IPv4([
						192,
						0,
						0,
						0
					]), 24],
					[new IPv4([
						192,
						0,
						2,
						0
					]), 24],
					[new IPv4([
						192,
						88,
						99,
						0
					]), 24],
					[new IPv4([
						198,
						18,
						0,
						0
					]), 15],
					[new IPv4([
						198,
						51,
						100,
						0
					]), 24],
					[new IPv4([
						203,
						0,
						113,
						0
					]), 24],
					[new IPv4([
						240,
						0,
						0,
						0
					]), 4]
				],
				as112: [[new IPv4([
					192,
					175,
					48,
					0
				]), 24], [new IPv4([
					192,
					31,
					196,
					0
				]), 24]],
				amt: [[new IPv4([
					192,
					52,
					193,
					0
				]), 24]]
			};
			IPv4.prototype.kind = function() {
				return "ipv4";
			};
			IPv4.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv4") throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
				return matchCIDR(this.octets, other.octets, 8, cidrRange);
			};
			IPv4.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 8,
					128: 7,
					192: 6,
					224: 5,
					240: 4,
					248: 3,
					252: 2,
					254: 1,
					255: 0
				};
				let i, octet, zeros;
				for (i = 3; i >= 0; i -= 1) {
					octet = this.octets[i];
					if (octet in zerotable) {
						zeros = zerotable[octet];
						if (stop && zeros !== 0) return null;
						if (zeros !== 8) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 32 - cidr;
			};
			IPv4.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv4.prototype.toByteArray = function() {
				return this.octets.slice(0);
			};
			IPv4.prototype.toIPv4MappedAddress = function() {
				return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
			};
			IPv4.prototype.toNormalizedString = function() {
				return this.toString();
			};
			IPv4.prototype.toString = function() {
				return this.octets.join(".");
			};
			return IPv4;
		})();
		ipaddr.IPv4.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.isIPv4 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv4.isValid = function(string) {
			try {
				new this(this.parser(string));
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidCIDR = function(string) {
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidFourPartDecimal = function(string) {
			if (ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) return true;
			else return false;
		};
		ipaddr.IPv4.isValidCIDRFourPartDecimal = function(string) {
			const match = string.match(/^(.+)\/(\d+)$/);
			if (!ipaddr.IPv4.isValidCIDR(string) || !match) return false;
			return ipaddr.IPv4.isValidFourPartDecimal(match[1]);
		};
		ipaddr.IPv4.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.parse = function(string) {
			const parts = this.parser(string);
			if (parts === null) throw new Error("ipaddr: string is not formatted like an IPv4 Address");
			return new this(parts);
		};
		ipaddr.IPv4.parseCIDR = function(string) {
			let match;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				const maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 32) {
					const parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
		};
		ipaddr.IPv4.parser = function(string) {
			let match, part, value;
			if (match = string.match(ipv4Regexes.fourOctet)) return (function() {
				const ref = match.slice(1, 6);
				const results = [];
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					results.push(parseIntAuto(part));
				}
				return results;
			})();
			else if (match = string.match(ipv4Regexes.longValue)) {
				value = parseIntAuto(match[1]);
				if (value > 4294967295 || value < 0) throw new Error("ipaddr: address outside defined range");
				return (function() {
					const results = [];
					let shift = 0;
					for (; shift <= 24; shift += 8) results.push(value >> shift & 255);
					return results;
				})().reverse();
			} else if (match = string.match(ipv4Regexes.twoOctet)) return (function() {
				const ref = match.slice(1, 4);
				const results = [];
				value = parseIntAuto(ref[1]);
				if (value > 16777215 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(value >> 16 & 255);
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else if (match = string.match(ipv4Regexes.threeOctet)) return (function() {
				const ref = match.slice(1, 5);
				const results = [];
				value = parseIntAuto(ref[2]);
				if (value > 65535 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(parseIntAuto(ref[1]));
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else return null;
		};
		ipaddr.IPv4.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) throw new Error("ipaddr: invalid IPv4 prefix length");
			const octets = [
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 4) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.IPv6 = (function() {
			function IPv6(parts, zoneId) {
				let i, part;
				if (parts.length === 16) {
					this.parts = [];
					for (i = 0; i <= 14; i += 2) this.parts.push(parts[i] << 8 | parts[i + 1]);
				} else if (parts.length === 8) this.parts = parts;
				else throw new Error("ipaddr: ipv6 part count should be 8 or 16");
				for (i = 0; i < this.parts.length; i++) {
					part = this.parts[i];
					if (!(0 <= part && part <= 65535)) throw new Error("ipaddr: ipv6 part should fit in 16 bits");
				}
				if (zoneId) this.zoneId = zoneId;
			}
			IPv6.prototype.SpecialRanges = {
				unspecified: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 128],
				linkLocal: [new IPv6([
					65152,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				multicast: [new IPv6([
					65280,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 8],
				loopback: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					1
				]), 128],
				uniqueLocal: [new IPv6([
					64512,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 7],
				ipv4Mapped: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					65535,
					0,
					0
				]), 96],
				deprecatedSiteLocal: [new IPv6([
					65216,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				discard: [new IPv6([
					256,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 64],
				rfc6145: [new IPv6([
					0,
					0,
					0,
					0,
					65535,
					0,
					0,
					0
				]), 96],
				rfc6052: [[new IPv6([
					100,
					65435,
					0,
					0,
					0,
					0,
					0,
					0
				]), 96], [new IPv6([
					100,
					65435,
					1,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				"6to4": [new IPv6([
					8194,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				teredo: [new IPv6([
					8193,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				benchmarking: [new IPv6([
					8193,
					2,
					0,
					0,
					0,
					0,
					0,
					0
				]), 48],
				amt: [new IPv6([
					8193,
					3,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				as112v6: [[new IPv6([
					8193,
					4,
					274,
					0,
					0,
					0,
					0,
					0
				]), 48], [new IPv6([
					9760,
					79,
					32768,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				deprecatedOrchid: [new IPv6([
					8193,
					16,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				orchid2: [new IPv6([
					8193,
					32,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				droneRemoteIdProtocolEntityTags: [new IPv6([
					8193,
					48,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				segmentRouting: [new IPv6([
					24320,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				reserved: [
					[new IPv6([
						8193,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 23],
					[new IPv6([
						8193,
						3512,
						0,
						0,
						0,
						0,
						0,
						0
					]), 32],
					[new IPv6([
						16383,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 20]
				]
			};
			IPv6.prototype.isIPv4MappedAddress = function() {
				return this.range() === "ipv4Mapped";
			};
			IPv6.prototype.kind = function() {
				return "ipv6";
			};
			IPv6.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv6") throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
				return matchCIDR(this.parts, other.parts, 16, cidrRange);
			};
			IPv6.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 16,
					32768: 15,
					49152: 14,
					57344: 13,
					61440: 12,
					63488: 11,
					64512: 10,
					65024: 9,
					65280: 8,
					65408: 7,
					65472: 6,
					65504: 5,
					65520: 4,
					65528: 3,
					65532: 2,
					65534: 1,
					65535: 0
				};
				let part, zeros;
				for (let i = 7; i >= 0; i -= 1) {
					part = this.parts[i];
					if (part in zerotable) {
						zeros = zerotable[part];
						if (stop && zeros !== 0) return null;
						if (zeros !== 16) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 128 - cidr;
			};
			IPv6.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv6.prototype.toByteArray = function() {
				let part;
				const bytes = [];
				const ref = this.parts;
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					bytes.push(part >> 8);
					bytes.push(part & 255);
				}
				return bytes;
			};
			IPv6.prototype.toFixedLengthString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(padPart(this.parts[i].toString(16), 4));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toIPv4Address = function() {
				if (!this.isIPv4MappedAddress()) throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
				const ref = this.parts.slice(-2);
				const high = ref[0];
				const low = ref[1];
				return new ipaddr.IPv4([
					high >> 8,
					high & 255,
					low >> 8,
					low & 255
				]);
			};
			IPv6.prototype.toNormalizedString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(this.parts[i].toString(16));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toRFC5952String = function() {
				const regex = /((^|:)(0(:|$)){2,})/g;
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				const normalized = this.toNormalizedString();
				const string = normalized.slice(0, normalized.length - suffix.length);
				let bestMatchIndex = 0;
				let bestMatchLength = -1;
				let bestMatchGroups = -1;
				let match;
				while (match = regex.exec(string)) {
					const groups = (match[0].match(/0/g) || []).length;
					if (groups > bestMatchGroups) {
						bestMatchGroups = groups;
						bestMatchIndex = match.index;
						bestMatchLength = match[0].length;
					}
				}
				if (bestMatchLength < 0) return string + suffix;
				return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
			};
			IPv6.prototype.toString = function() {
				return this.toRFC5952String();
			};
			return IPv6;
		})();
		ipaddr.IPv6.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.isIPv6 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv6.isValid = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				const addr = this.parser(string);
				new this(addr.parts, addr.zoneId);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.isValidCIDR = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.parse = function(string) {
			const addr = this.parser(string);
			if (addr === null) throw new Error("ipaddr: string is not formatted like an IPv6 Address");
			return new this(addr.parts, addr.zoneId);
		};
		ipaddr.IPv6.parseCIDR = function(string) {
			let maskLength, match, parsed;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 128) {
					parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
		};
		ipaddr.IPv6.parser = function(string) {
			let addr, i, match, octet, octets, zoneId;
			if (match = string.match(ipv6Regexes.deprecatedTransitional)) return this.parser(`::ffff:${match[1]}`);
			if (ipv6Regexes.native.test(string)) return expandIPv6(string, 8);
			if (match = string.match(ipv6Regexes.transitional)) {
				zoneId = match[6] || "";
				addr = match[1];
				if (!match[1].endsWith("::")) addr = addr.slice(0, -1);
				addr = expandIPv6(addr + zoneId, 6);
				if (addr && addr.parts) {
					octets = [
						parseInt(match[2]),
						parseInt(match[3]),
						parseInt(match[4]),
						parseInt(match[5])
					];
					for (i = 0; i < octets.length; i++) {
						octet = octets[i];
						if (!(0 <= octet && octet <= 255)) return null;
					}
					addr.parts.push(octets[0] << 8 | octets[1]);
					addr.parts.push(octets[2] << 8 | octets[3]);
					return {
						parts: addr.parts,
						zoneId: addr.zoneId
					};
				}
			}
			return null;
		};
		ipaddr.IPv6.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) throw new Error("ipaddr: invalid IPv6 prefix length");
			const octets = [
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 16) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.fromByteArray = function(bytes) {
			const length = bytes.length;
			if (length === 4) return new ipaddr.IPv4(bytes);
			else if (length === 16) return new ipaddr.IPv6(bytes);
			else throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
		};
		ipaddr.isValid = function(string) {
			return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
		};
		ipaddr.isValidCIDR = function(string) {
			return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
		};
		ipaddr.parse = function(string) {
			if (ipaddr.IPv6.isValid(string)) return ipaddr.IPv6.parse(string);
			else if (ipaddr.IPv4.isValid(string)) return ipaddr.IPv4.parse(string);
			else throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
		};
		ipaddr.parseCIDR = function(string) {
			try {
				return ipaddr.IPv6.parseCIDR(string);
			} catch {
				try {
					return ipaddr.IPv4.parseCIDR(string);
				} catch (e) {
					throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
				}
			}
		};
		ipaddr.process = function(string) {
			const addr = this.parse(string);
			if (addr.kind() === "ipv6" && addr.isIPv4MappedAddress()) return addr.toIPv4Address();
			else return addr;
		};
		ipaddr.subnetMatch = function(address, rangeList, defaultName) {
			let i, rangeName, rangeSubnets, subnet;
			if (defaultName === void 0 || defaultName === null) defaultName = "unicast";
			for (rangeName in rangeList) if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
				rangeSubnets = rangeList[rangeName];
				if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) rangeSubnets = [rangeSubnets];
				for (i = 0; i < rangeSubnets.length; i++) {
					subnet = rangeSubnets[i];
					if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) return rangeName;
				}
			}
			return defaultName;
		};
		if (typeof module !== "undefined" && module.exports) module.exports = ipaddr;
		else root.ipaddr = ipaddr;
	})(this$1);
}));

// src/links/settings.ts
var import_ipaddr = /* @__PURE__ */ __toESM(require_ipaddr(), 1);
const host = pipe(string(), regex(/^(?:\*\.)?[\w-]+(?:\.[\w-]+)*(?::\d+)?$/), title$2("a host such as example.org or *.example.org"));
const range = text$2("a range such as 10.0.0.0/8", import_ipaddr.default.isValidCIDR);
const status = pipe(number(), integer$1(), minValue(100), maxValue(999));
/** How links are checked: the `links` of the configuration. */
const linkSettings = strictObject({
	exclude: setting(array(pattern$1), "Patterns of URLs that are not checked.", []),
	include: setting(array(pattern$1), "If given, only URLs that match one of these patterns are checked.", []),
	accept: setting(record$1(host, array(status)), "By host, the statuses that count as success there.", {}),
	timeout: setting(duration({
		min: "100ms",
		max: "10min"
	}), "The time limit of one request, redirects included.", "20s"),
	deadline: setting(duration({
		min: "1s",
		max: "6h"
	}), "The time limit of checking all links.", "10min"),
	retries: setting(integer(0, 10), "How often a temporary failure is retried.", 3),
	concurrency: setting(integer(1, 1024), "How many links are checked at once.", 128),
	"host-concurrency": setting(integer(1, 64), "How many links of one host are checked at once.", 4),
	"host-request-interval": setting(duration({ max: "1min" }), "The time between two requests to one host.", "50ms"),
	headers: setting(record$1(host, record$1(pipe(string(), regex(/^[\w-]+$/)), string())), "By host, headers to send there and nowhere else, over https; `$NAME` in a value stands for an environment variable. The command needs `--config` or `--env` for that.", {}),
	"allow-private": setting(array(range), "Ranges of private addresses that may be requested. The command needs `--config` for that.", []),
	"max-cache-age": setting(duration(), "How long the result `alive` stays fresh.", "7d"),
	"dead-after": setting(strictObject({
		runs: setting(integer(1, 1e3), "In how many runs.", 5),
		days: setting(integer(0, 1e3), "Over how many days.", 14)
	}), "When a link that was alive and no longer answers counts as dead.", {}),
	fragments: setting(boolean(), "Whether to check that pages of other sites have the linked `#fragments`.", false)
});

// src/lint/retire/settings.ts
/** Code units of a mark. */
const MAX_TEXT_LENGTH$1 = 100;
const markText = text$2("a text on one line, such as (archived)", (words) => /^\S/.test(words) && words.trim() === words && !/[|\r\n]/.test(words) && words.length <= MAX_TEXT_LENGTH$1, `a text of at most ${MAX_TEXT_LENGTH$1} characters on one line, without a pipe and white space at its ends, such as (archived)`);
const step = pipe(strictObject({
	when: pipe(picklist([
		"dead",
		"archived",
		"idle"
	]), description("`dead`: no link of the entry works; `archived`: its repository is archived; `idle`: nothing was pushed to its repository.")),
	after: pipe(calendarDuration, description("For how long: `30d`, `18months`, `3years`.")),
	do: pipe(picklist(["remove", "mark"]), description("`remove` the entry, or `mark` it with the text.")),
	text: optional(markText, "With `do: mark`: what is written behind the link. Default: `when` in parentheses.")
}), forward(check$2((one) => one.do === "mark" || one.text === void 0, "no text with do: remove, since only do: mark writes one"), ["text"]));
/** What becomes of entries that died, in the order in which it is tried. */
const retireSettings = array(step);

// src/config/schema.ts
const severity = picklist([
	...SEVERITIES,
	"off",
	"on"
]);
/** Ours first, as `--list-rules` has them. */
const ids = [...rules$1.map(({ meta }) => meta.id), ...remarkLintRules.map(({ id }) => id)];
const ruleId = pipe(picklist(ids), title$2("a rule id"));
const ignore$1 = pipe(strictObject({
	rule: optional(union([ruleId, pipe(array(ruleId), minLength(1))]), "The rules to ignore; all if left out."),
	match: pipe(match, description("The exact title or URL of the entry (case does not matter), or a pattern for either.")),
	file: optional(glob, "The files to ignore it in; a glob that starts with `!` excludes."),
	reason: optional(string(), "Why it is ignored, for other maintainers."),
	until: optional(date, "The last day on which it is ignored.")
}), transform(({ rule = [], ...rest }) => ({
	rules: [rule].flat(),
	...rest
})));
/** Of a rule: a severity, or a mapping of a severity and the rule's own options. */
function ruleSetting(entries, description, usual) {
	return exactOptional(pipe(union([severity, strictObject({
		severity: setting(severity, "`on`: the rule’s own severities.", "on"),
		...entries
	})]), metadata$1({
		description,
		default: usual
	}), transform((input) => {
		if (typeof input === "string") return input;
		const { severity, ...options } = input;
		return [severity, options];
	})));
}
const settings = pipe(strictObject({
	...Object.fromEntries(rules$1.map(({ meta }) => [meta.id, ruleSetting(optionsOf$1(meta), meta.description, meta.severity[0])])),
	...Object.fromEntries(remarkLintRules.map(({ id }) => {
		return [id, ruleSetting({ options: optional(unknown$1(), "The option that the rule takes.") }, `The published rule remark-lint-${id}.`, "off")];
	}))
}), title$2("a mapping of rule ids to severities"));
const review = strictObject({ "min-severity": setting(picklist(SEVERITIES), "The lowest severity that a review comments on; the rest is in the job summary.", "warning") });
const names = array(pipe(string(), nonEmpty()));
const issue = strictObject({
	title: setting(pipe(string(), nonEmpty(), maxLength(256)), "The title of the tracking issue when it is created.", "List health report"),
	labels: setting(names, "Labels of the issue when it is created; missing ones are created, too.", ["awesome-keeper"]),
	assignees: setting(names, "Who is assigned to the issue when it is created.", [])
});
/** The profiles that a configuration can name. */
const PROFILES = ["awesome"];
const path$1 = text$2("a path", (path) => path !== "" && !/[*?[\]{}\\]/.test(path) && isGlob(path), "the path of a file from the repository’s root, such as README.md");
const set = strictObject({
	of: optional(path$1, "Of translations: the file that the others translate. Default: the one without a language in its name."),
	files: pipe(array(glob), minLength(1), description("The files of the set; a glob that starts with `!` excludes.")),
	as: pipe(picklist(["translations", "parts"]), description("`translations`: the same list in other languages; `parts`: one list in several files."))
});
/** All of `.github/awesome-keeper.yml`: types, defaults, JSON Schema and documentation come from here. */
const configSchema = strictObject({
	files: optional(pipe(array(glob), minLength(1)), "The lists to check; a glob that starts with `!` excludes. Default: the README of the root, whatever its case."),
	profile: optional(picklist(PROFILES), "Rules to turn on together: `awesome` for the guidelines of sindresorhus/awesome. `rules` has the last word on each."),
	ignore: setting(array(ignore$1), "Findings to ignore.", []),
	rules: setting(settings, "The severity and the options of each rule.", {}),
	links: setting(linkSettings, "How links are checked.", {}),
	review: setting(review, "What a review of a pull request comments on.", {}),
	issue: setting(issue, "The tracking issue that a scheduled run keeps up to date.", {}),
	sets: setting(array(set), "Files that belong together: they are read to compare them, and checked only if `files` names them.", []),
	"pull-request": optional(pullRequestSettings, "What a pull request that adds entries must be like, besides its entries."),
	retire: setting(retireSettings, "What becomes of entries that are dead, archived or idle for long; scheduled runs propose it in the pull request with fixes.", [])
});
/** The entries of a rule's options: a plain strict object (a test checks all rules). */
function optionsOf$1(meta) {
	return meta.options?.entries ?? {};
}

// src/config/describe.ts
function shapeOf(schema) {
	return schema;
}
function schemaOf(shape) {
	return shape;
}
function titleOf(shape) {
	return getTitle(schemaOf(shape));
}
function unwrap(shape) {
	return shape.wrapped ? unwrap(shape.wrapped) : shape;
}
function membersOf(shape) {
	const inner = unwrap(shape);
	if (inner.type !== "union") return [inner];
	return inner.options.flatMap(membersOf);
}
/** The member that a value of this kind was meant for, valid or not. */
function memberFor(shape, value) {
	return membersOf(shape).find(({ entries, value: values, item }) => {
		if (typeof value !== "object" || value === null) return !entries && !values && !item;
		return Array.isArray(value) ? item : entries ?? values;
	});
}
const MAX_KEYS = 11;
/** What a schema allows, with its article: `true or false`, `a list of globs`. */
function phrase(shape) {
	const inner = unwrap(shape);
	const title = titleOf(inner);
	if (title) return title;
	switch (inner.type) {
		case "picklist": return join$2(inner.options);
		case "literal": return String(inner.literal);
		case "union": return join$2(inner.options.map(phrase));
		case "array": return `a list of ${plural(inner.item)}`;
		case "strict_object": {
			const names = Object.keys(inner.entries ?? {});
			if (names.length > MAX_KEYS) return "a mapping";
			return `a mapping with the key${names.length === 1 ? "" : "s"} ${join$2(names, "and")}`;
		}
		case "record": return `a mapping of names to ${plural(inner.value)}`;
		default: return PHRASES[inner.type] ?? "anything";
	}
}
const PHRASES = {
	string: "a text",
	number: "a number",
	boolean: "true or false"
};
function plural(shape) {
	const inner = unwrap(shape);
	if (inner.type === "strict_object") return "mappings";
	if (inner.type === "record") return phrase(inner).replace("a mapping", "mappings");
	if (inner.type === "array") return phrase(inner).replace("a list", "lists");
	const one = phrase(inner);
	return /^an? [\w ]+$/.test(one) ? `${one.replace(/^an? /, "")}s` : one;
}
function join$2(words, conjunction = "or") {
	const last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

// src/config/intentions.ts
/** What was probably meant by a value that is not allowed. Pure. */
/** Words and values of other tools, and YAML 1.1's, for a severity. */
const SEVERITY_WORDS = {
	no: "off",
	false: "off",
	none: "off",
	never: "off",
	disable: "off",
	disabled: "off",
	yes: "on",
	true: "on",
	always: "on",
	enable: "on",
	enabled: "on",
	0: "off",
	1: "warning",
	2: "error",
	critical: "error",
	fatal: "error",
	high: "error",
	medium: "warning",
	low: "info",
	hint: "info",
	notice: "info",
	note: "info"
};
const BOOLEAN_WORDS = {
	yes: "true",
	on: "true",
	y: "true",
	true: "true",
	1: "true",
	no: "false",
	off: "false",
	n: "false",
	false: "false",
	0: "false"
};
/** The value that was probably meant, as it is written in YAML; nothing where none is likely. */
function meantValue(shape, input) {
	if (input === null || typeof input === "object" || input === void 0) return;
	const members = membersOf(shape);
	const word = String(input).trim().toLowerCase();
	const own = (words) => Object.hasOwn(words, word) ? words[word] : void 0;
	const allowed = members.flatMap((member) => member.type === "picklist" ? member.options : []);
	const severity = own(SEVERITY_WORDS);
	if (severity !== void 0 && allowed.includes(severity)) return `"${severity}"`;
	if (members.some(({ type }) => type === "boolean")) return own(BOOLEAN_WORDS);
	if (typeof input !== "string") return;
	const what = phrase(shape);
	if (what.startsWith("a host")) return textOf(hostOf$2(input));
	if (what.startsWith("a duration")) return textOf(durationOf(word));
	if (what.startsWith("a glob")) return textOf(globOf(input));
	const [list] = members.filter(({ item }) => item);
	return list?.item && membersOf(list.item).some(({ type }) => type === "string") && input !== "" ? `["${quoteInput(input)}"]` : void 0;
}
const UNITS = {
	s: "s",
	sec: "s",
	second: "s",
	m: "min",
	min: "min",
	minute: "min",
	h: "h",
	hour: "h",
	d: "d",
	day: "d",
	w: "w",
	week: "w"
};
/** `7d` for `7 days`. */
function durationOf(text) {
	const [, count = "", name = ""] = /^(\d{1,9}) ?([a-z]{1,9})$/.exec(text) ?? [];
	const unit = [name, name.replace(/s$/, "")].find((each) => Object.hasOwn(UNITS, each));
	const meant = unit === void 0 ? void 0 : count + UNITS[unit];
	return meant === text ? void 0 : meant;
}
function textOf(meant) {
	return meant === void 0 ? void 0 : `"${quoteInput(meant)}"`;
}
/** Of a URL its host, with a port that is not the scheme's own. */
function hostOf$2(text) {
	const url = URL.parse(text.includes("://") ? text : `https://${text}`);
	return url && url.host !== "" && url.host !== text && /^https?:$/.test(url.protocol) ? url.host : void 0;
}
/** A path as it is from the repository's root. */
function globOf(text) {
	const rest = text.startsWith("./") ? text.slice(2) : text.startsWith("/") ? text.slice(1) : "";
	return rest === "" || rest.startsWith("/") ? void 0 : rest;
}

// src/config/mistakes.ts
const MAX_NAMES = 60;
/** What is allowed where a rule is named: they are too many to be listed. */
const RULE_ID = "a rule id (awesome-keeper --list-rules prints all)";
/** Checks a value as valibot's `safeParse` does; gives all mistakes in our words, in no particular order. */
function check(schema, input) {
	const root = shapeOf(schema);
	const misfits = findMisfits(root, input, []);
	const known = new Set(misfits.map(({ path }) => JSON.stringify(path)));
	const { success, output, issues = [] } = safeParse(schema, input, { abortPipeEarly: true });
	const others = issues.flatMap((issue) => flatten(issue, [])).filter(({ path }) => !path.some((_, index) => known.has(JSON.stringify(path.slice(0, index + 1)))));
	const [first, ...rest] = known.has("[]") ? misfits : [...misfits, ...others.map(({ issue, path }) => {
		return {
			path,
			at: "value",
			message: inWords$1(issue, shapeAt(root, input, path))
		};
	})];
	if (first) return { mistakes: [first, ...rest] };
	if (!success) throw new TypeError(`An issue without a mistake: ${issues[0]?.message}`);
	return { output };
}
/**
* What valibot accepts or reports only in part: it takes lists for mappings, leaves out some
* names of a record, and reports only the first unknown key of a mapping, not the known ones.
*/
function findMisfits(shape, value, path) {
	if (typeof value !== "object" || value === null) return [];
	const member = memberFor(shape, value);
	if (!member) {
		if (!Array.isArray(value) || membersOf(shape).some(({ type }) => type === "unknown")) return [];
		return [{
			path,
			at: "value",
			message: refuse(value, expectation(shape, value))
		}];
	}
	return Object.entries(value).flatMap(([name, child]) => {
		const below = [...path, Array.isArray(value) ? Number(name) : name];
		const inner = childOf(member, name);
		if (inner && isName(member, name)) return findMisfits(inner, child, below);
		if (inner && member.key) return [{
			path: below,
			at: "key",
			message: refuse(name, expectation(member.key, name))
		}];
		const names = Object.keys(member.entries ?? {});
		const noun = nounOf(below);
		return [{
			path: below,
			at: "key",
			message: member.entries ? `there is no such ${noun}; ${suggest(meantKey(member, name, path))}use ${noun === "rule" ? RULE_ID : oneOf(names)}` : "this name is reserved; use another name"
		}];
	});
}
/** Whether a record may have a value of this name. */
function isName({ key }, name) {
	return !key || safeParse(key, name).success;
}
const RESERVED$2 = [
	"__proto__",
	"prototype",
	"constructor"
];
function childOf({ entries, item, value }, name) {
	if (entries) return Object.hasOwn(entries, name) ? entries[name] : void 0;
	return RESERVED$2.includes(name) ? void 0 : item ?? value;
}
/** The key that was probably meant; from the root also one of a section, with its path. */
function meantKey({ entries = {} }, name, path) {
	const near = nearestName(Object.keys(entries), name);
	if (near !== void 0) return quoted(near);
	if (path.length > 0) return;
	const places = Object.entries(entries).flatMap(([section, shape]) => membersOf(shape).flatMap((member) => member.entries?.[name] ? [`${section}.${name}`] : []));
	return places.length === 1 ? quoted(places.join()) : void 0;
}
function nounOf(path) {
	if (path[0] !== "rules") return "key";
	return path.length === 2 ? "rule" : "option";
}
/** Of a union's issues, those of the member that the value was meant for. */
function flatten(issue, above) {
	const own = issue.path?.map(({ key }) => key) ?? [];
	const path = [...above, ...own];
	const inside = issue.issues?.filter((sub) => sub.path || sub.kind === "validation") ?? [];
	return inside.length > 0 ? inside.flatMap((sub) => flatten(sub, path)) : [{
		issue,
		path
	}];
}
function inWords$1(issue, shape) {
	const { input, kind, message, path, type } = issue;
	if (kind === "schema" && path?.at(-1)?.origin === "key") return `missing; add ${expectation(shape, void 0).allowed}`;
	const meant = meantValue(shape, input);
	if (!message.startsWith("Invalid ")) return refuse(input, {
		allowed: message,
		meant
	});
	if (type === "min_length" && Array.isArray(input)) {
		const min = Number(issue.requirement);
		return refuse(input, { allowed: `at least ${min} item${min === 1 ? "" : "s"}` });
	}
	return refuse(input, expectation(shape, input));
}
function refuse(input, { allowed, meant }) {
	return `${received(input)} is not allowed here; ${suggest(meant)}use ${allowed}`;
}
/** @param meant as it is written in YAML */
function suggest(meant) {
	return meant === void 0 ? "" : `did you mean ${meant}? Otherwise `;
}
function quoted(text) {
	return `"${quoteInput(text)}"`;
}
function shapeAt(root, input, path) {
	let shape = root;
	let value = input;
	for (const key of path) {
		const below = childOf(memberFor(shape, value) ?? unwrap(shape), String(key));
		if (!below) break;
		shape = below;
		value = value[key];
	}
	return shape;
}
/** What was found, with its article. */
function received(input) {
	if (typeof input === "string") return `"${quoteInput(input)}"`;
	if (Array.isArray(input)) return input.length === 0 ? "an empty list" : "a list";
	if (typeof input === "object" && input !== null) return "a mapping";
	return input === null || input === void 0 ? "an empty value" : String(input);
}
function expectation(shape, input) {
	const members = membersOf(shape);
	const names = members.flatMap((member) => member.type === "picklist" ? member.options : []);
	if (names.length === 0) return {
		allowed: phrase(shape),
		meant: meantValue(shape, input)
	};
	const others = members.filter(({ type }) => type !== "picklist").map(phrase);
	const near = typeof input === "string" ? nearestName(names, input) : void 0;
	const meant = meantValue(shape, input) ?? (near === void 0 ? void 0 : quoted(near));
	return {
		allowed: [members.some((member) => phrase(member) === "a rule id") ? RULE_ID : oneOf(names), ...others].join(", or "),
		meant
	};
}
function oneOf(names) {
	const shown = names.slice(0, MAX_NAMES).join(", ");
	const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} others` : "";
	return `${names.length > 1 ? "one of " : ""}${shown}${more}`;
}

// src/config/profile.ts
/** The ids of the rules of a profile: those that begin with its name. */
function rulesOfProfile(profile) {
	return rules$1.map(({ meta }) => meta.id).filter((id) => id.startsWith(`${profile}-`));
}
/** A configuration with the rules of its profile; those that it names itself stay as they are. */
function withProfile(config, profile = config.profile) {
	if (profile === void 0) return config;
	const on = Object.fromEntries(rulesOfProfile(profile).map((id) => [id, "on"]));
	return {
		...config,
		profile,
		rules: {
			...on,
			...config.rules
		}
	};
}

// ../../main/node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));

// ../../main/node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));

// ../../main/node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));

// ../../main/node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));

// ../../main/node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));

// ../../main/node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));

// ../../main/node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));

// ../../main/node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));

// ../../main/node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));

// ../../main/node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));

// ../../main/node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));

// ../../main/node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));

// ../../main/node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));

// ../../main/node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));

// ../../main/node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));

// ../../main/node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));

// ../../main/node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));

// ../../main/node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));

// ../../main/node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));

// ../../main/node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		const k = createNode.createNode(key, void 0, ctx);
		const v = createNode.createNode(value, void 0, ctx);
		return new Pair(k, v);
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));

// ../../main/node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));

// ../../main/node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));

// ../../main/node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	const map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
	exports.map = map;
}));

// ../../main/node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));

// ../../main/node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	const seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
	exports.seq = seq;
}));

// ../../main/node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	const string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
	exports.string = string;
}));

// ../../main/node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));

// ../../main/node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));

// ../../main/node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));

// ../../main/node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// ../../main/node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// ../../main/node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
	exports.schema = schema;
}));

// ../../main/node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	const schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
	exports.schema = schema;
}));

// ../../main/node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	const binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
	exports.binary = binary;
}));

// ../../main/node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));

// ../../main/node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));

// ../../main/node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));

// ../../main/node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// ../../main/node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// ../../main/node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));

// ../../main/node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));

// ../../main/node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
	exports.schema = schema;
}));

// ../../main/node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));

// ../../main/node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	var Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
	exports.Schema = Schema;
}));

// ../../main/node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));

// ../../main/node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));

// ../../main/node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));

// ../../main/node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));

// ../../main/node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));

// ../../main/node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));

// ../../main/node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));

// ../../main/node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));

// ../../main/node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));

// ../../main/node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));

// ../../main/node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));

// ../../main/node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));

// ../../main/node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));

// ../../main/node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));

// ../../main/node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));

// ../../main/node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));

// ../../main/node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));

// ../../main/node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));

// ../../main/node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));

// ../../main/node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));

// ../../main/node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));

// ../../main/node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));

// ../../main/node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	const BOM = "﻿";
	/** Start of doc-mode */
	const DOCUMENT = "";
	/** Unexpected end of flow-mode */
	const FLOW_END = "";
	/** Next token is a scalar value */
	const SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	const isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));

// ../../main/node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));

// ../../main/node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));

// ../../main/node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));

// ../../main/node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));

// ../../main/node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));

// src/config/yaml.ts
var import_dist = require_dist();
/** In UTF-16 code units: a longer text is not read. */
const MAX_LENGTH$1 = 131072;
/** More mistakes of the YAML itself are not looked up in the text. */
const MAX_MISTAKES = 200;
/** Reads a text as one document of YAML 1.2's core schema: no other tags, no merge keys. */
function readYaml(text) {
	const lineCounter = new import_dist.LineCounter();
	const places = [];
	return {
		...readValue(text, lineCounter, places),
		offsetOf: placeFinder(places),
		/** 1-based; the column in UTF-16 code units. */
		pointOf: (offset) => {
			const { line, col } = lineCounter.linePos(offset);
			return {
				line: line || 1,
				column: col || 1
			};
		}
	};
}
function readValue(text, lineCounter, places) {
	if (text.length > MAX_LENGTH$1) return fail(`the file has ${text.length} characters; use at most ${MAX_LENGTH$1}`);
	const document = (0, import_dist.parseDocument)(text, {
		schema: "core",
		version: "1.2",
		resolveKnownTags: false,
		stringKeys: true,
		uniqueKeys: true,
		prettyErrors: false,
		lineCounter
	});
	if (document.errors.some(({ code }) => code === "RESOURCE_EXHAUSTION")) return fail("the values are nested too deeply; use a few levels");
	try {
		for (const place of placesOf(document.contents, [], 0)) places.push(place);
		const mistakes = mistakesOf(document, text, places);
		if (mistakes.length > 0) return {
			value: void 0,
			mistakes
		};
		const value = document.toJS();
		JSON.stringify(value);
		return {
			value: value ?? void 0,
			mistakes
		};
	} catch {
		return fail("the aliases stand for too many values, or for themselves; write the values out");
	}
}
function fail(message) {
	return {
		value: void 0,
		mistakes: [{
			path: [],
			offset: 0,
			message
		}]
	};
}
/** The places of a value and of all inside, in the order of the text. */
function* placesOf(node, path, key) {
	yield {
		path,
		key,
		value: node?.range[0] ?? key,
		node
	};
	if ((0, import_dist.isMap)(node)) for (const { key, value } of node.items) {
		const name = (0, import_dist.isScalar)(key) ? String(key.value) : "";
		yield* placesOf(value, [...path, name], key.range[0]);
	}
	else if ((0, import_dist.isSeq)(node)) for (const [index, item] of node.items.entries()) yield* placesOf(item, [...path, index], item.range[0]);
}
/** Finds the offset of a value or of its key; of a missing one, that of the value around it. */
function placeFinder(places) {
	const known = new Map(places.map((place) => [JSON.stringify(place.path), place]));
	return function offsetOf(path, at) {
		const place = known.get(JSON.stringify(path));
		if (place) return place[at];
		return path.length === 0 ? 0 : offsetOf(path.slice(0, -1), "value");
	};
}
function mistakesOf(document, text, places) {
	const describe = (error) => {
		const message = inWords(error, text);
		const [offset] = error.pos;
		if (error.code === "MULTIPLE_DOCS") return {
			path: [],
			offset,
			message
		};
		const limit = error.code.startsWith("BLOCK_") ? offset - 1 : offset;
		return {
			path: places.findLast(({ key }) => key <= limit)?.path ?? [],
			offset,
			message
		};
	};
	const sorted = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
	const syntax = sorted.find(({ code }) => code !== "DUPLICATE_KEY");
	if (syntax) return [describe(syntax)];
	return [...[...sorted, ...document.warnings].slice(0, MAX_MISTAKES).map(describe), ...unknownAliases(places)];
}
function unknownAliases(places) {
	const anchors = /* @__PURE__ */ new Set();
	return places.flatMap(({ path, value, node }) => {
		if (!(0, import_dist.isAlias)(node)) {
			if (node?.anchor) anchors.add(node.anchor);
			return [];
		}
		if (anchors.has(node.source)) return [];
		return [{
			path,
			offset: value,
			message: `there is no anchor above the alias *${quoteInput(node.source)}; put a text that starts with "*" in quotes`
		}];
	});
}
/** The most frequent mistakes in our words; `$` is the text found. */
const MESSAGES = {
	TAB_AS_INDENT: "a tab cannot indent a line; use spaces",
	BLOCK_AS_IMPLICIT_KEY: "the text contains \": \"; put it in quotes",
	BLOCK_IN_FLOW: "a text within [] or {} contains \": \" or \"- \"; put it in quotes",
	BAD_SCALAR_START: "the text starts with $; put it in quotes",
	TAG_RESOLVE_FAILED: "the tag $ is not allowed; put a text that starts with \"!\" in quotes",
	NON_STRING_KEY: "a list, mapping or alias cannot be a key; use a text",
	DUPLICATE_KEY: "the key is set twice; remove one of the two",
	MULTIPLE_DOCS: "the file has a second document; use one"
};
function inWords({ code, message, pos }, text) {
	return MESSAGES[code]?.replace("$", () => quoteInput(text.slice(...pos))) ?? `not YAML: ${quoteInput(message, 120)}`;
}

// src/config/load.ts
/** Where configuration lives, from the repository's root. */
const CONFIG_PATH = ".github/awesome-keeper.yml";
/** The number of mistakes that a message lists; the others are counted. */
const MAX_LISTED = 50;
/** The mistakes in a configuration; the message lists them, one a line. */
var ConfigError = class extends Error {
	name = "ConfigError";
	code = "ERR_CONFIG";
	path;
	/** In the order of the text; at least one. */
	mistakes;
	constructor(path, mistakes) {
		const file = quoteInput(path, Number.POSITIVE_INFINITY);
		const lines = mistakes.slice(0, MAX_LISTED).map(({ line, column, key, message }) => {
			return `${file}:${line}:${column}: ${key === "" ? "" : `key "${key}": `}${message}`;
		});
		const more = mistakes.length - lines.length;
		if (more > 0) lines.push(`${file}: and ${more} more mistake${more === 1 ? "" : "s"}`);
		super(lines.join("\n"));
		this.path = path;
		this.mistakes = mistakes;
	}
};
/**
* Reads a configuration; an empty one is all defaults.
* @param text the content of the file
* @param path shown in messages
* @throws {ConfigError} with all mistakes of the text
*/
function parseConfig(text, path) {
	const yaml = readYaml(text.replace(/^\uFEFF/, ""));
	let mistakes = yaml.mistakes;
	if (mistakes.length === 0) {
		const checked = check(configSchema, yaml.value ?? {});
		if ("output" in checked) return withProfile(checked.output);
		mistakes = checked.mistakes.map((mistake) => ({
			...mistake,
			offset: yaml.offsetOf(mistake.path, mistake.at)
		}));
	}
	const placed = mistakes.toSorted((a, b) => a.offset - b.offset).map(({ path, offset, message }) => ({
		...yaml.pointOf(offset),
		key: dotted(path),
		message
	}));
	throw new ConfigError(path, placed);
}
function dotted(path) {
	return path.map((key) => typeof key === "number" ? `[${key}]` : `.${quoteInput(key)}`).join("").replace(/^\./, "");
}

// src/links/page/domain.ts
/**
* The last two parts of a host: where these differ, so does the registrable domain. (Where they are
* equal it may differ, too: of `a.co.uk` and `b.co.uk` nothing is concluded.)
*/
function domainOf(host) {
	return host.split(".").slice(-2).join(".");
}

// src/links/cache/page.ts
/** What is remembered of a link's page, and when it is read again. Pure. */
/** Pages without signs are read once in so many milliseconds. */
const READ_EVERY = 2592e6;
/**
* What to remember of a page that was read now.
* @param url as it is in the list
* @param time ISO 8601
*/
function rememberPage(known, { title, heading, site, language, host, signs }, url, time) {
	const page = {
		title,
		...heading !== void 0 && { heading },
		...site !== void 0 && { site },
		...language !== void 0 && { language },
		host,
		signs,
		read: time
	};
	if (title === "" && signs.length === 0 && known) return {
		...known.before ?? namesOf(known),
		host: known.host,
		signs,
		read: time
	};
	if (signs.length === 0) return page;
	const today = isoDay(Date.parse(time));
	const wasEnough = known !== void 0 && isEnough(known);
	const before = known?.before ?? (wasEnough ? void 0 : known && namesOf(known));
	const since = (wasEnough || !isEnough(page)) && known?.since || today;
	const isOther = domainOf(URL.parse(url)?.hostname ?? host) !== domainOf(host) && since < today || before !== void 0 && isAllOther(before, page);
	return {
		...page,
		since,
		...before && { before },
		...isOther && { isOther }
	};
}
function namesOf({ title, site, language }) {
	return {
		title,
		...site !== void 0 && { site },
		...language !== void 0 && { language }
	};
}
function isAllOther(one, other) {
	return one.title !== other.title && one.site !== other.site && one.language !== other.language;
}
/** Whether the signs of a page are worth a request in each run: enough of them, or a first one. */
function isSuspect(page) {
	if (!page || page.signs.length === 0) return false;
	return isEnough(page) || page.isOther === true || page.since === isoDay(Date.parse(page.read));
}
function isEnough({ signs }) {
	return signs.length > 1 || signs.some(({ isCertain }) => isCertain);
}
/** Whether to read a page rather than to ask for its headers: at first, monthly, or while it is suspect. */
function isPageDue(page, now) {
	if (!page || isSuspect(page)) return true;
	return Math.abs(now - Date.parse(page.read)) >= READ_EVERY;
}
/** A result with what is known of its page, where that has signs. */
function withPage(result, page) {
	const { page: _, ...bare } = result;
	if (!(result.status === "alive" || result.status === "moved") || !page || page.signs.length === 0) return bare;
	const { read: _read, before: _before, ...seen } = page;
	return {
		...bare,
		page: seen
	};
}

// src/links/cache/entries.ts
/** What is known of links from earlier runs. Pure; `file.ts` keeps it on disk, as `format.ts` writes it. */
const DAY = 864e5;
/** Failures closer together count as one, in milliseconds: a second run right after proves nothing new. */
const SAME_FAILURE = DAY / 24;
/** A paper stays fresh so many times as long: what is known about it does not change. */
const PAPER_FACTOR = 4;
/** Entries that were in no list for longer are dropped, in milliseconds. */
const PRUNE_AFTER = 90 * DAY;
/** Longer texts are cut (keys: hashed), in UTF-16 code units. */
const MAX_KEY_LENGTH = 2048;
const MAX_REASON_LENGTH = 300;
const MAX_TITLE_LENGTH = 1e3;
const MAX_OTHER_TITLES$1 = 5;
function createCache() {
	return { urls: /* @__PURE__ */ new Map() };
}
/**
* The key of a URL: its `linkKey`, or the SHA-256 of that if it is very long or holds credentials,
* which no file should. `undefined` for what is not on the web.
*/
function cacheKey(url) {
	const key = linkKey(url);
	if (key === void 0) return;
	const { username, password } = new URL(key);
	return username !== "" || password !== "" || key.length > 2048 ? `sha256:${hash("sha256", key)}` : key;
}
function cachedLink$1(cache, url) {
	return cache.urls.get(cacheKey(url) ?? "");
}
/**
* The result of an earlier run, if it is still fresh: `alive`, or `blocked`, since a site that
* refuses robots will refuse them tomorrow, too. Not `moved`: it proposes an edit, which should
* rest on today's answer.
*
* Each URL has a time of its own, from its hash, that recurs once in every `maxAge`; a result is
* fresh until then. So a daily run checks about a seventh of the links each day, rather than all of
* them each week. (Comparing the age with a random part of `maxAge` would check 37 % a day.)
* @param now milliseconds since 1970
* @param maxAge milliseconds
*/
function reuse(cache, url, now, maxAge) {
	const entry = cachedLink$1(cache, url);
	if (entry?.status !== "alive" && entry?.status !== "blocked") return;
	if (isSuspect(entry.page)) return;
	const checked = Date.parse(entry.checked);
	if (checked > now || maxAge <= 0) return;
	const phase = shareOf(cacheKey(url) ?? "");
	const period = entry.metadata?.kind === "paper" ? maxAge * PAPER_FACTOR : maxAge;
	const round = (time) => Math.floor(time / period - phase);
	if (round(now) !== round(checked)) return;
	const { reason = "refused" } = entry;
	return toResult(url, entry, entry.status === "blocked" ? reason : void 0);
}
/** The last result of a URL, however old; `undefined` if it was never checked. */
function lastResult(cache, url) {
	const entry = cachedLink$1(cache, url);
	return entry && entry.status !== "skipped" ? toResult(url, entry) : void 0;
}
/** @param shown default: the reason and its day */
function toResult(url, { status, code, reason = "answered well", checked, metadata, page }, shown = `${reason} on ${isoDay(Date.parse(checked))}`) {
	const result = {
		url: linkKey(url) ?? url,
		status,
		reason: shown,
		attempts: 0,
		source: "cache",
		...code !== void 0 && { code },
		...metadata && { metadata }
	};
	return withPage(result, page);
}
/** Takes over entries of failing links that are newer than those of the cache. */
function restoreFailing(cache, failing) {
	for (const { url, ...entry } of failing) {
		const key = cacheKey(url);
		const known = cachedLink$1(cache, url);
		if (key !== void 0 && (!known || known.checked < entry.checked)) cache.urls.set(key, {
			...known,
			...entry,
			seen: entry.checked
		});
	}
}
/**
* Records a run's result of one URL, also one that came from the cache. `dead` and `unreachable`
* lengthen a series of failures, by at most one an hour; `skipped` changes nothing; all others end
* it: a site that refuses robots still exists. Not to be called if the network was down.
* @param now milliseconds since 1970, the same for all of a run
* @returns the new entry, for `confirmDead`
*/
function record(cache, result, now) {
	const key = cacheKey(result.url);
	if (key === void 0) return;
	const before = cache.urls.get(key);
	const time = new Date(now).toISOString();
	const entry = (result.status !== "skipped" && result.source !== "cache" ? checkedEntry : seenEntry)(before, result, time);
	if (entry) cache.urls.set(key, entry);
	return entry;
}
function seenEntry(before, { skipped, metadata }, time) {
	if (skipped !== "deadline" && skipped !== "stopped") {
		const isNew = metadata?.kind === "paper" && !before?.metadata;
		return before && {
			...before,
			seen: time,
			...isNew && { metadata: boundedPaper(metadata) }
		};
	}
	return {
		...before ?? {
			status: "skipped",
			checked: time,
			failures: 0
		},
		seen: time,
		isUnfinished: true
	};
}
function checkedEntry(before, result, time) {
	const { status, code } = result;
	const entry = {
		status,
		reason: shorten(result.reason, 300),
		checked: time,
		seen: time,
		failures: 0,
		...code !== void 0 && { code }
	};
	const page = result.page ? rememberPage(before?.page, result.page, result.url, time) : before?.page;
	if (page) entry.page = page;
	const metadata = result.metadata ?? before?.metadata;
	const bounded = metadata?.kind === "paper" ? boundedPaper(metadata) : metadata;
	if (status === "alive" || status === "moved") return {
		...entry,
		lastAlive: time,
		...bounded && { metadata: bounded }
	};
	if (status === "blocked" && bounded?.kind === "paper") entry.metadata = bounded;
	const archiveUrl = result.archiveUrl ?? before?.archiveUrl;
	if (archiveUrl !== void 0) entry.archiveUrl = archiveUrl;
	if (before?.lastAlive !== void 0) entry.lastAlive = before.lastAlive;
	if (status === "blocked") return entry;
	const { failures = 0, checked = "", firstFailed = time } = before ?? {};
	const isSame = failures > 0 && Math.abs(Date.parse(time) - Date.parse(checked)) < SAME_FAILURE;
	return {
		...entry,
		...isSame && { checked },
		failures: isSame ? failures : failures + 1,
		firstFailed: firstFailed < time ? firstFailed : time
	};
}
/** What is known about a paper, its texts cut. */
function boundedPaper(paper) {
	const { title, otherTitles, comment, journalRef, doi, container } = paper;
	const cut = (text) => shorten(text, 300);
	return {
		...paper,
		title: shorten(title, MAX_TITLE_LENGTH),
		...otherTitles && { otherTitles: otherTitles.slice(0, 5).map((other) => shorten(other, 1e3)) },
		...comment !== void 0 && { comment: cut(comment) },
		...journalRef !== void 0 && { journalRef: cut(journalRef) },
		...doi !== void 0 && { doi: cut(doi) },
		...container !== void 0 && { container: cut(container) }
	};
}
/**
* A paper's result with what the cache knows of it from before: the titles that it had, or all where
* its archive did not answer now.
*/
function withKnownPaper(cache, result) {
	const known = cachedLink$1(cache, result.url)?.metadata;
	if (known?.kind !== "paper") return result;
	const { metadata = known, status } = result;
	if (status === "dead" || status === "skipped") return result;
	if (metadata.kind !== "paper" || known.id !== metadata.id) return result;
	if (metadata === known) return {
		...result,
		metadata
	};
	const title = shorten(metadata.title, MAX_TITLE_LENGTH);
	const titles = /* @__PURE__ */ new Set([...known.formerTitles ?? [], known.title]);
	titles.delete(title);
	if (titles.size === 0) return result;
	const formerTitles = [...titles].slice(-5);
	return {
		...result,
		metadata: {
			...metadata,
			formerTitles
		}
	};
}
/**
* A result with what the cache knows: `failing` has how long it has failed, and `unreachable`
* becomes `dead` if that is long enough and this cache once saw the link alive. (A link that never
* was may well open for people: some sites refuse the networks of robots.)
* @param entry as `record` returned it, this run's failure counted
* @param now milliseconds since 1970
*/
function confirmDead(result, entry, now, { runs, days }) {
	if (result.status !== "unreachable" && result.status !== "dead") return result;
	if (!entry?.firstFailed || entry.failures === 0) return result;
	const { archiveUrl, failures, firstFailed, lastAlive } = entry;
	const since = isoDay(Date.parse(firstFailed));
	const failing = {
		...result,
		failing: {
			runs: failures,
			since
		},
		...archiveUrl !== void 0 && { archiveUrl }
	};
	const isLong = failures >= runs && now - Date.parse(firstFailed) >= days * DAY;
	if (result.status === "dead" || lastAlive === void 0 || !isLong) return failing;
	const reason = `failed in ${failures === 1 ? "1 run" : `${failures} runs`} since ${since}: ${result.reason}`;
	return {
		...failing,
		status: "dead",
		reason
	};
}
function prune(cache, now) {
	const isKept = ({ seen }) => Math.abs(now - Date.parse(seen)) <= PRUNE_AFTER;
	return { urls: new Map(Array.from(cache.urls).filter(([, entry]) => isKept(entry))) };
}
/** A number from 0 to below 1, always the same for a text, evenly spread over texts. */
function shareOf(text) {
	return Number.parseInt(hash("sha256", text).slice(0, 8), 16) / 2 ** 32;
}
function shorten(text, length) {
	const start = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "");
	return text.length <= length ? text : `${start}…`;
}

// src/disk/read.ts
/** Only files are read, and only up to a size. */
/** A path that leads to a folder, a device or a pipe. */
var NotAFileError = class extends Error {
	name = "NotAFileError";
	code = "ERR_NOT_A_FILE";
	isFolder;
	constructor(isFolder) {
		super(isFolder ? "this is a folder, not a file" : "this is a device or a pipe, not a file");
		this.isFolder = isFolder;
	}
};
/** A file that is larger than its reader allows. */
var FileSizeError = class extends Error {
	name = "FileSizeError";
	code = "ERR_FILE_SIZE";
	/** @param limit in bytes */
	constructor(limit) {
		const size = limit >= 1 << 20 ? `${limit >> 20} MB` : `${limit >> 10} KB`;
		super(`larger than ${size}`);
	}
};
/** Much larger than any list, report or cache; in bytes. */
const MAX_FILE_SIZE = 67108864;
const CHUNK = 262144;
/**
* Reads a file. What is opened is what was checked, so nothing can be put in its place meanwhile; a
* pipe without a writer is not waited for; and a file that grows, or hides its size as those of
* `/proc` do, is read no further than the limit.
* @throws {NotAFileError} for a folder, a device or a pipe
* @throws {FileSizeError}
* @throws an error of `node:fs`
*/
function readBounded(path, { limit = MAX_FILE_SIZE, refuseLink = false } = {}) {
	const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;
	const file = openSync(path, O_RDONLY | O_NONBLOCK | (refuseLink ? O_NOFOLLOW : 0));
	try {
		const stats = fstatSync(file);
		if (!stats.isFile()) throw new NotAFileError(stats.isDirectory());
		if (stats.size > limit) throw new FileSizeError(limit);
		const chunks = [];
		let total = 0;
		for (;;) {
			const chunk = Buffer.allocUnsafe(Math.max(CHUNK, stats.size - total));
			const length = readSync(file, chunk);
			if (length === 0) return Buffer.concat(chunks, total);
			total += length;
			if (total > limit) throw new FileSizeError(limit);
			chunks.push(chunk.subarray(0, length));
		}
	} finally {
		closeSync(file);
	}
}

// src/disk/write.ts
/** Files are written whole or not at all. */
/**
* Writes a text into a new file beside the old one, syncs it to the disk and renames it. So readers
* find the old or the new text whole, whatever fails: a full disk, a kill, a power cut. A symbolic
* link stays one; mode and owner are kept. If several processes write at once, the last one wins.
* @throws {NotAFileError} for a folder, a device or a pipe
* @throws an error of `node:fs`; the old file is then as it was
*/
function writeWhole(path, text, { mode } = {}) {
	const old = statSync(path, { throwIfNoEntry: false });
	if (old && !old.isFile()) throw new NotAFileError(old.isDirectory());
	const target = followLinks(path);
	const folder = dirname(target);
	const draft = join(folder, `.awesome-keeper-${randomUUID()}.tmp`);
	try {
		const file = openSync(draft, "wx", mode ?? (old ? 384 : 438));
		try {
			writeFileSync(file, text);
			if (old) keepOwner(file, old);
			const wanted = mode ?? (old && old.mode & 511);
			if (wanted !== void 0) fchmodSync(file, wanted);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		renameSync(draft, target);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
	syncFolder(folder);
}
/** Makes a rename durable. Some systems cannot open or sync folders, and need not. */
function syncFolder(folder) {
	try {
		const opened = openSync(folder, "r");
		try {
			fsyncSync(opened);
		} finally {
			closeSync(opened);
		}
	} catch {}
}
/** Root that writes in another user's folder leaves the file theirs; others cannot change an owner. */
function keepOwner(file, { uid, gid }) {
	const draft = fstatSync(file);
	if (draft.uid === uid && draft.gid === gid) return;
	try {
		fchownSync(file, uid, gid);
	} catch (error) {
		if (error.code !== "EPERM") throw error;
	}
}

// src/text/json.ts
/** Parses JSON; `undefined` for anything else. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

// src/text/html-entities.ts
const ENTITIES = new Map(Object.entries({
	quot: "\"",
	apos: "'",
	lt: "<",
	gt: ">",
	amp: "&"
}));
/** HTML's numeric entities and its five basic named ones as characters; all others stay as written. */
function decodeEntities(text) {
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(quot|apos|lt|gt|amp));/gi, (whole, decimal, hexadecimal, name) => {
		if (name) return ENTITIES.get(name.toLowerCase()) ?? whole;
		const point = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
		return point <= 1114111 ? String.fromCodePoint(point) : whole;
	});
}

// src/links/page/read.ts
/**
* Reads what a page shows from its HTML, in one pass. Not by an HTML parser: those build a tree, whose
* depth a hostile page chooses, and they take too long for a page of each link.
*/
/** In UTF-16 code units. */
const MAX_BODY = 65536;
const MAX_TEXT = 4e3;
const MAX_TITLE$2 = 300;
const MAX_TAG = 2e3;
const MAX_HEADINGS = 6;
const MAX_EMBEDDED = 50;
/** What is in these is not shown as HTML. */
const HIDDEN = /* @__PURE__ */ new Set([
	"script",
	"style",
	"template",
	"noscript",
	"svg",
	"textarea",
	"select",
	"iframe",
	"object"
]);
/** Tags between two letters of one word. */
const INLINE = /* @__PURE__ */ new Set([
	"a",
	"abbr",
	"b",
	"code",
	"em",
	"font",
	"i",
	"mark",
	"small",
	"span",
	"strong",
	"u"
]);
/**
* What a page shows; takes time in proportion to its length, whatever is in it.
* @param base the page's address, from which addresses in it count
*/
function readPage(body, base) {
	return new PageReader(body.slice(0, MAX_BODY), base).read();
}
var PageReader = class {
	#html;
	/** The same in lower case, place by place. */
	#lower;
	#base;
	#page = {
		title: "",
		headings: [],
		text: "",
		isShort: true,
		embedded: []
	};
	#at = 0;
	#heading;
	constructor(html, base) {
		this.#html = html;
		this.#lower = html.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
		this.#base = base;
	}
	read() {
		while (this.#at < this.#html.length) {
			const next = this.#html.indexOf("<", this.#at);
			this.#show(this.#html.slice(this.#at, next < 0 ? void 0 : next));
			this.#at = next < 0 ? this.#html.length : next;
			if (next >= 0) this.#readMarkup();
		}
		this.#endHeading();
		const page = this.#page;
		page.text = fold$1(page.text);
		return page;
	}
	#show(text) {
		if (this.#heading !== void 0) {
			this.#heading = (this.#heading + text).slice(0, MAX_TITLE$2);
			return;
		}
		const page = this.#page;
		if (page.text.length + text.length > MAX_TEXT && text.trim() !== "") page.isShort = false;
		if (page.text.length < MAX_TEXT) page.text = (page.text + text).slice(0, MAX_TEXT);
	}
	#readMarkup() {
		if (this.#html.startsWith("<!--", this.#at)) return this.#skipTo("-->", 4);
		const mark = this.#html[this.#at + 1] ?? "";
		if (mark === "!" || mark === "?") return this.#skipTo(">", 1);
		const isEnd = mark === "/";
		const start = this.#at + (isEnd ? 2 : 1);
		const name = /^[a-z][a-z\d-]{0,20}/.exec(this.#lower.slice(start, start + 24))?.[0];
		if (name === void 0) {
			this.#show("<");
			this.#at++;
			return;
		}
		const end = this.#endOfTag(start);
		const tag = this.#html.slice(start + name.length, Math.min(end, start + MAX_TAG));
		this.#at = end + 1;
		if (!INLINE.has(name)) this.#show(" ");
		if (isEnd) return this.#readEnd(name);
		this.#readStart(name, tag);
		if (name === "title") this.#readTitle();
		else if (HIDDEN.has(name)) this.#skipElement(name);
	}
	/** Where the `>` is that no quotes are around. */
	#endOfTag(start) {
		let quote = "";
		for (let at = start; at < this.#html.length; at++) {
			const char = this.#html[at];
			if (quote !== "") quote = char === quote ? "" : quote;
			else if (char === ">") return at;
			else if ((char === "\"" || char === "'") && /[=\s]/.test(this.#html[at - 1])) quote = char;
		}
		return this.#html.length;
	}
	#skipTo(mark, from) {
		const end = this.#html.indexOf(mark, this.#at + from);
		this.#at = end < 0 ? this.#html.length : end + mark.length;
	}
	#skipElement(name) {
		const end = this.#lower.indexOf(`</${name}`, this.#at);
		this.#at = end < 0 ? this.#html.length : end;
		return this.#at;
	}
	#readTitle() {
		const start = this.#at;
		const title = this.#html.slice(start, this.#skipElement("title")).slice(0, MAX_TITLE$2);
		this.#page.title ||= fold$1(title);
	}
	#readEnd(name) {
		if (name === "h1" || name === "h2") this.#endHeading();
	}
	#endHeading() {
		const heading = fold$1(this.#heading ?? "");
		this.#heading = void 0;
		if (heading !== "" && this.#page.headings.length < MAX_HEADINGS) this.#page.headings.push(heading);
	}
	#readStart(name, tag) {
		const page = this.#page;
		if (name === "h1" || name === "h2") {
			this.#endHeading();
			this.#heading = "";
		} else if (name === "script" || name === "iframe" || name === "frame") {
			const host = this.#hostOf(attribute(tag, "src"));
			if (host !== void 0 && !page.embedded.includes(host) && page.embedded.length < MAX_EMBEDDED) page.embedded.push(host);
		} else if (name === "html") {
			const language = /^[a-z]{2,3}/i.exec(attribute(tag, "lang") ?? "")?.[0].toLowerCase();
			if (language !== void 0) page.language ??= language;
		} else if (name === "meta" && attribute(tag, "property") === "og:site_name") {
			const site = fold$1(attribute(tag, "content") ?? "").slice(0, MAX_TITLE$2);
			if (site !== "") page.site ??= site;
		} else if (name === "meta" && attribute(tag, "name") === "citation_title") {
			const cited = fold$1(attribute(tag, "content") ?? "").slice(0, MAX_TITLE$2);
			if (cited !== "") page.citationTitle ??= cited;
		} else if (name === "link" && attribute(tag, "rel")?.toLowerCase() === "canonical") {
			const host = this.#hostOf(attribute(tag, "href"));
			if (host !== void 0) page.canonicalHost ??= host;
		}
	}
	#hostOf(address) {
		return (address === void 0 ? null : URL.parse(address, this.#base))?.hostname || void 0;
	}
};
const ATTRIBUTE = /(?<![a-z:-])([a-z:-]{1,30})=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
function attribute(tag, name) {
	for (const [, key = "", double, single, bare] of tag.matchAll(ATTRIBUTE)) if (key.toLowerCase() === name) return decodeEntities(double ?? single ?? bare ?? "");
}
function fold$1(text) {
	return decodeEntities(text.replaceAll("&nbsp;", " ")).replace(/\s+/g, " ").trim();
}

// src/links/page/signs.ts
/** Hosts of services that show pages of domains that nobody uses, or sells them. */
const PARKING_HOSTS = [
	...[
		"above.com",
		"bodis.com",
		"cashparking.com",
		"dan.com",
		"domainmarket.com",
		"fabulous.com"
	],
	...[
		"hugedomains.com",
		"parking-crew.com",
		"parkingcrew.net",
		"parklogic.com",
		"sedoparking.com"
	],
	...[
		"skenzo.com",
		"smartname.com",
		"uniregistry.com",
		"voodoo.com",
		"d1lxhc4jvstzrp.cloudfront.net"
	]
];
const onSale = {
	topic: "sale",
	where: "name",
	isCertain: true,
	reason: "its title or heading offers its own domain for sale",
	phrases: {
		en: [
			"{d} is for sale",
			"{d} may be for sale",
			"{d} domain is for sale",
			"buy {d}"
		],
		de: [
			"{d} steht zum verkauf",
			"{d} ist zu verkaufen",
			"{d} zu verkaufen",
			"domain kaufen {d}"
		],
		fr: [
			"{d} est à vendre",
			"{d} à vendre",
			"acheter {d}"
		],
		es: [
			"{d} está en venta",
			"{d} en venta",
			"comprar {d}"
		],
		it: [
			"{d} è in vendita",
			"{d} in vendita",
			"acquista {d}"
		],
		pt: [
			"{d} está à venda",
			"{d} à venda",
			"comprar {d}"
		],
		ru: [
			"{d} продается",
			"{d} продаётся",
			"купить домен {d}"
		],
		pl: [
			"{d} jest na sprzedaż",
			"{d} domena na sprzedaż",
			"{d} na sprzedaż"
		],
		nl: ["{d} is te koop", "{d} te koop"],
		tr: ["{d} satılık", "{d} satılıktır"],
		zh: [
			"{d} 域名出售",
			"{d} 正在出售",
			"{d} 出售"
		],
		ja: [
			"{d} は販売中",
			"{d} 販売中",
			"{d} を購入"
		],
		ko: ["{d} 도메인 판매", "{d} 판매"]
	}
};
const saleName = {
	topic: "sale",
	where: "name",
	reason: "its title or heading offers a domain for sale",
	phrases: {
		en: [...[
			"this domain is for sale",
			"this domain may be for sale",
			"domain for sale"
		], ...[
			"domain name for sale",
			"get this domain",
			"buy this domain",
			"hugedomains",
			"afternic"
		]],
		de: [
			"diese domain steht zum verkauf",
			"domain zu verkaufen",
			"diese domain kaufen"
		],
		fr: [
			"domaine à vendre",
			"ce nom de domaine est à vendre",
			"ce domaine est à vendre"
		],
		es: [
			"este dominio está en venta",
			"dominio en venta",
			"dominio a la venta"
		],
		it: ["questo dominio è in vendita", "dominio in vendita"],
		pt: ["este domínio está à venda", "domínio à venda"],
		ru: [
			"домен продается",
			"домен продаётся",
			"продажа домена",
			"этот домен продается"
		],
		pl: ["ta domena jest na sprzedaż", "domena na sprzedaż"],
		nl: [
			"deze domeinnaam is te koop",
			"dit domein is te koop",
			"domeinnaam te koop"
		],
		tr: [
			"bu alan adı satılık",
			"bu alan adı satılıktır",
			"satılık alan adı"
		],
		zh: [
			"域名出售",
			"此域名正在出售",
			"域名转让"
		],
		ja: ["このドメインは販売中", "ドメイン販売"],
		ko: ["이 도메인은 판매", "도메인 판매"]
	}
};
const saleText = {
	topic: "sale",
	where: "text",
	reason: "its text offers a domain for sale",
	phrases: {
		en: [
			...[
				"buy this domain",
				"this domain is for sale",
				"inquire about this domain"
			],
			...[
				"premium domain for sale",
				"{d} is for sale",
				"owner of {d}",
				"lease to own"
			],
			...["domain is available for purchase"]
		],
		de: [
			"die domain {d} jetzt kaufen",
			"domain {d} kaufen",
			"die domain {d} ist zu verkaufen"
		],
		fr: [
			"ce nom de domaine est à vendre",
			"acheter ce domaine",
			"acheter ce nom de domaine"
		],
		es: [
			"compre este dominio",
			"comprar este dominio",
			"este dominio está en venta"
		],
		it: [
			"acquista il dominio",
			"acquista questo dominio",
			"questo dominio è in vendita"
		],
		pt: [
			"compre este domínio",
			"comprar este domínio",
			"este domínio está à venda"
		],
		ru: [
			"купить домен",
			"купить этот домен",
			"этот домен продается"
		],
		pl: ["kup tę domenę", "kup domenę"],
		nl: ["koop dit domein", "koop deze domeinnaam"],
		tr: ["alan adını satın al", "bu alan adını satın al"],
		zh: [
			"您正在访问的域名可以转让",
			"域名可以转让",
			"购买此域名",
			"购买该域名"
		],
		ja: ["このドメインを購入", "ドメインの購入"],
		ko: ["도메인 구매", "이 도메인을 구매"]
	}
};
const parkedName = {
	topic: "sale",
	where: "name",
	reason: "its title or heading says that the domain is parked or has expired",
	phrases: {
		en: [...[
			"parked domain",
			"domain is parked",
			"domain name is parked",
			"{d} is parked"
		], ...[
			"domain parking",
			"this domain has expired",
			"the domain has expired"
		]],
		de: [
			"domain ist geparkt",
			"domain wurde geparkt",
			"geparkte domain"
		],
		fr: [
			"domaine est parqué",
			"domaine parqué",
			"domaine a expiré"
		],
		es: [
			"dominio aparcado",
			"dominio está aparcado",
			"dominio estacionado",
			"dominio ha caducado"
		],
		it: [
			"dominio parcheggiato",
			"dominio è parcheggiato",
			"dominio scaduto"
		],
		pt: [
			"domínio estacionado",
			"domínio está estacionado",
			"domínio expirado"
		],
		ru: [
			"домен припаркован",
			"срок регистрации домена истек",
			"домен не продлен"
		],
		pl: [
			"domena zaparkowana",
			"domena jest zaparkowana",
			"domena wygasła"
		],
		nl: [
			"domein is geparkeerd",
			"domeinnaam is geparkeerd",
			"geparkeerd domein"
		],
		tr: ["alan adı park edilmiş", "alan adının süresi dolmuştur"],
		zh: [
			"域名已过期",
			"域名已到期",
			"域名停放"
		],
		ja: [
			"ドメインは期限切れ",
			"ドメインは有効期限が切れて",
			"ドメインパーキング"
		],
		ko: ["도메인이 만료", "주차된 도메인"]
	}
};
const parkedText = {
	...parkedName,
	where: "text",
	reason: "its text says that the domain is parked or has expired",
	phrases: {
		...parkedName.phrases,
		en: [
			...[
				"this domain is parked",
				"domain is parked",
				"is registered and is parked"
			],
			...[
				"was registered and is parked",
				"domain has expired",
				"sedo domain parking"
			],
			...["parked free courtesy of", "is this your domain"]
		],
		ru: ["домен {d} припаркован", "срок регистрации домена истек"],
		zh: ["域名已过期", "联系注册商续费"],
		fr: [
			"domaine {d} est parqué",
			"domaine est parqué",
			"domaine a expiré"
		],
		es: [
			"dominio {d} está estacionado",
			"dominio está aparcado",
			"dominio ha caducado"
		]
	}
};
const related = {
	topic: "sale",
	where: "text",
	reason: "its text is a list of related searches",
	phrases: {
		en: ["related searches", "related links"],
		de: ["verwandte suchbegriffe", "ähnliche suchanfragen"],
		fr: ["recherches associées", "recherches apparentées"],
		es: ["búsquedas relacionadas"],
		it: ["ricerche correlate"],
		pt: ["pesquisas relacionadas"],
		ru: ["похожие запросы", "связанные запросы"],
		pl: ["powiązane wyszukiwania"],
		nl: ["gerelateerde zoekopdrachten"],
		tr: ["ilgili aramalar"],
		zh: ["相关搜索"],
		ja: ["関連検索"],
		ko: ["관련 검색"]
	}
};
const GAMBLING = {
	en: [
		...[
			"online casino",
			"live casino",
			"casino bonus",
			"welcome bonus",
			"no deposit bonus"
		],
		...[
			"free spins",
			"slot games",
			"play slots",
			"live dealer",
			"sportsbook",
			"sports betting"
		],
		...[
			"betting site",
			"betting sites",
			"roulette",
			"baccarat",
			"minimum deposit"
		]
	],
	id: [...[
		"slot gacor",
		"slot online",
		"situs slot",
		"judi online",
		"judi bola",
		"bandar togel"
	], ...[
		"togel",
		"maxwin",
		"bonus new member",
		"deposit pulsa",
		"agen judi",
		"judi slot online"
	]],
	vi: [
		"nhà cái",
		"cá cược",
		"casino trực tuyến",
		"nổ hũ",
		"xổ số"
	],
	th: [
		"สล็อต",
		"คาสิโน",
		"บาคาร่า",
		"แทงบอล",
		"เครดิตฟรี",
		"เว็บพนัน"
	],
	tr: [
		"canlı bahis",
		"bahis siteleri",
		"canlı casino",
		"deneme bonusu",
		"bahis bonusu",
		"slot oyunları"
	],
	ru: [
		"онлайн казино",
		"казино онлайн",
		"игровые автоматы",
		"фриспины",
		"букмекерская контора",
		"ставки на спорт"
	],
	zh: [
		"赌场",
		"百家乐",
		"真人娱乐",
		"老虎机",
		"体育投注",
		"彩金",
		"博彩"
	],
	ko: [
		"카지노사이트",
		"바카라사이트",
		"온라인카지노",
		"토토사이트",
		"슬롯사이트",
		"먹튀검증"
	],
	ja: [
		"オンラインカジノ",
		"入金不要ボーナス",
		"ブックメーカー",
		"フリースピン",
		"バカラ"
	],
	de: [
		"online casino",
		"freispiele",
		"bonus ohne einzahlung",
		"spielautomaten",
		"sportwetten",
		"live casino",
		"willkommensbonus"
	],
	es: [
		"casino online",
		"casino en línea",
		"tragamonedas",
		"tragaperras",
		"giros gratis",
		"apuestas deportivas",
		"bono de bienvenida"
	],
	fr: [
		"casino en ligne",
		"machines à sous",
		"tours gratuits",
		"paris sportifs",
		"bonus sans dépôt",
		"bonus de bienvenue"
	],
	pt: [
		"cassino online",
		"cassino ao vivo",
		"caça níqueis",
		"rodadas grátis",
		"apostas esportivas",
		"jogo do tigrinho",
		"bônus de boas vindas"
	],
	it: [
		"casinò online",
		"casino online",
		"slot machine online",
		"giri gratis",
		"scommesse sportive",
		"bonus di benvenuto"
	],
	pl: [
		"kasyno online",
		"kasyno internetowe",
		"darmowe spiny",
		"automaty do gier",
		"zakłady bukmacherskie",
		"bonus bez depozytu"
	]
};
/** All but `missing`, which needs whole titles: see `NOT_FOUND`. */
const SIGNS = [
	...[
		onSale,
		saleName,
		saleText,
		parkedName,
		parkedText,
		related
	],
	{
		topic: "gambling",
		where: "name",
		phrases: GAMBLING,
		reason: "its title or heading offers gambling"
	},
	{
		topic: "gambling",
		where: "text",
		count: 3,
		phrases: GAMBLING,
		reason: "its text offers gambling in several ways"
	}
];
/** What is the whole title (or a part of it between dashes), or the whole heading, of such a page. */
const NOT_FOUND = [
	...[
		"404",
		"404 not found",
		"not found",
		"page not found",
		"404 page not found",
		"error 404"
	],
	...[
		"404 error",
		"error 404 not found",
		"oops page not found",
		"file not found",
		"http 404"
	],
	...[
		"not found 404",
		"page not found 404",
		"nothing found",
		"404 page",
		"404 file not found"
	],
	...[
		"seite nicht gefunden",
		"404 seite nicht gefunden",
		"fehler 404",
		"nicht gefunden"
	],
	...[
		"page non trouvée",
		"page introuvable",
		"erreur 404",
		"404 page non trouvée"
	],
	...[
		"página no encontrada",
		"no encontrado",
		"página no encontrada 404"
	],
	...[
		"pagina non trovata",
		"errore 404",
		"página não encontrada",
		"erro 404"
	],
	...[
		"страница не найдена",
		"ошибка 404",
		"404 страница не найдена"
	],
	...[
		"页面不存在",
		"页面未找到",
		"找不到页面",
		"404 页面不存在",
		"頁面不存在"
	],
	...[
		"ページが見つかりません",
		"ページが見つかりませんでした",
		"404 ページが見つかりません"
	],
	...[
		"페이지를 찾을 수 없습니다",
		"nie znaleziono strony",
		"strona nie została znaleziona"
	],
	...[
		"strona nie znaleziona",
		"pagina niet gevonden",
		"sayfa bulunamadı",
		"halaman tidak ditemukan"
	]
];
/** In the text of a short page. */
const NOT_FOUND_TEXT = [
	...[
		"page you are looking for",
		"page you were looking for",
		"page you requested"
	],
	...[
		"can t find that page",
		"could not find that page",
		"page could not be found"
	],
	...["was not found on this server", "nothing was found at this location"],
	...[
		"may have moved or no longer exists",
		"page does not exist",
		"page doesn t exist"
	],
	...[
		"seite existiert nicht",
		"diese seite nicht finden",
		"seite wurde nicht gefunden"
	],
	...[
		"page demandée n existe pas",
		"cette page est introuvable",
		"cette page n existe pas"
	],
	...[
		"página que busca no existe",
		"página solicitada no existe",
		"pagina richiesta non esiste"
	],
	...[
		"página que procura não existe",
		"запрашиваемая страница",
		"страница не существует"
	],
	...[
		"您访问的页面",
		"页面不存在",
		"お探しのページ",
		"요청하신 페이지",
		"strona nie została znaleziona"
	],
	...["opgevraagde pagina bestaat niet", "aradığınız sayfa"]
];
/** Titles of pages that stand before the page: nobody sees from here what is behind them. */
const WALLS = [
	...[
		"sign in",
		"log in",
		"login",
		"single sign on",
		"before you continue",
		"we value your privacy"
	],
	...[
		"cookie",
		"cookies",
		"your privacy",
		"privacy",
		"just a moment",
		"attention required"
	],
	...[
		"are you a robot",
		"access denied",
		"verify",
		"verifying",
		"checking your browser",
		"captcha"
	],
	...[
		"security check",
		"maintenance",
		"be back soon",
		"coming soon",
		"under construction"
	],
	...[
		"service unavailable",
		"anmelden",
		"privatsphäre",
		"einstellungen",
		"sicherheitsprüfung"
	],
	...[
		"wartungsarbeiten",
		"connexion",
		"se connecter",
		"vie privée",
		"vérification",
		"iniciar sesión"
	],
	...[
		"privacidad",
		"verificación",
		"mantenimiento",
		"accedi",
		"entrar",
		"privacidade",
		"вход"
	],
	...[
		"войти",
		"проверка браузера",
		"технические работы",
		"登录",
		"安全验证",
		"系统维护"
	],
	...[
		"ログイン",
		"メンテナンス",
		"セキュリティチェック",
		"로그인",
		"prywatność",
		"zaloguj"
	]
];
/** Hosts where anybody has pages, and to which owners move: that a link leads there shows nothing. */
const SHARED_HOSTS = [
	...[
		"github.com",
		"github.io",
		"gitlab.com",
		"gitlab.io",
		"bitbucket.org",
		"codeberg.org",
		"sr.ht"
	],
	...[
		"sourceforge.net",
		"huggingface.co",
		"npmjs.com",
		"pypi.org",
		"crates.io",
		"readthedocs.io"
	],
	...[
		"apple.com",
		"google.com",
		"microsoft.com",
		"live.com",
		"microsoftonline.com",
		"mozilla.org"
	],
	...[
		"discord.com",
		"discord.gg",
		"slack.com",
		"t.me",
		"telegram.org",
		"matrix.to",
		"whatsapp.com"
	],
	...[
		"youtube.com",
		"youtu.be",
		"vimeo.com",
		"bilibili.com",
		"twitch.tv",
		"x.com",
		"twitter.com"
	],
	...[
		"facebook.com",
		"instagram.com",
		"linkedin.com",
		"reddit.com",
		"mastodon.social",
		"bsky.app"
	],
	...[
		"medium.com",
		"substack.com",
		"dev.to",
		"hashnode.dev",
		"wordpress.com",
		"blogspot.com"
	],
	...[
		"notion.so",
		"notion.site",
		"dropbox.com",
		"okta.com",
		"auth0.com",
		"archive.org",
		"gumroad.com"
	],
	...[
		"netlify.app",
		"vercel.app",
		"pages.dev",
		"herokuapp.com",
		"web.app",
		"zenodo.org",
		"doi.org"
	],
	...[
		"cloudflare.com",
		"onetrust.com",
		"hcaptcha.com",
		"datadome.co",
		"cookielaw.org"
	]
];

// src/links/page/examine.ts
/** What is remembered of a page is cut, in UTF-16 code units. */
const MAX_PAGE_TEXT = 80;
/** Pages of parked domains and error pages are shorter, in UTF-16 code units. */
const MAX_SALE_TEXT = 3e3;
const MAX_ERROR_TEXT = 1500;
/**
* What an answer's page shows, and the signs that it is not what was listed. Pure.
* @param url as it is in the list
* @returns `undefined` where no page was requested; without title and signs what is no HTML, on a host
*   where anybody has pages, or perhaps a wall before the page
*/
function examinePage(url, answer) {
	const { body, hops, headers, failure, method } = answer;
	const last = hops.at(-1);
	const end = URL.parse(last?.url ?? "");
	const listed = URL.parse(url);
	if (method !== "GET" || failure || !end || !listed) return;
	const nothing = {
		title: "",
		host: hostOf$1(end),
		signs: []
	};
	const isPage = last?.status === 200 && /\bhtml\b/i.test(headers["content-type"] ?? "");
	if (body === void 0 || !isPage || isOf(end.hostname, SHARED_HOSTS)) return nothing;
	const page = readPage(body, end.href);
	const names = [
		page.title,
		page.site ?? "",
		...page.headings
	].map(plainWords);
	const [title = "", , heading = ""] = names;
	if (phrasesOf(WALLS).some((wall) => hasPhrase(title, wall) || hasPhrase(heading, wall))) return nothing;
	const domains = domainNames([listed.hostname, end.hostname]);
	const signs = [
		...phraseSigns(page, names, domains),
		...parkingSigns(page),
		...missingSigns(page, names, [listed, end]),
		...frontPageSign(listed, answer),
		...sellerSign(listed, end)
	];
	if (domains.includes(title.trim()) && signs.some(({ topic }) => topic === "sale")) signs.push({
		topic: "sale",
		reason: "its title is only the name of its domain"
	});
	return {
		title: page.title.slice(0, 80),
		...page.headings[0] && { heading: page.headings[0].slice(0, 80) },
		...page.site !== void 0 && { site: page.site.slice(0, 80) },
		...page.language !== void 0 && { language: page.language },
		host: hostOf$1(end),
		signs
	};
}
function phraseSigns(page, names, domains) {
	const text = plainWords(page.text);
	const all = [...names, text];
	return SIGNS.filter((sign) => {
		if (sign.topic === "sale" && !(page.isShort && page.text.length <= MAX_SALE_TEXT)) return false;
		const { count = 1, where } = sign;
		const places = where === "name" ? names : count > 1 ? all : [text];
		const isFound = (phrase) => places.some((place) => hasPhrase(place, phrase));
		return countUpTo(count, compiled(sign), (phrase) => withDomains(phrase, domains).some(isFound));
	}).map(toSign);
}
function toSign({ topic, reason, isCertain }) {
	return {
		topic,
		reason,
		...isCertain && { isCertain }
	};
}
function parkingSigns(page) {
	const signs = [];
	const hosts = page.isShort && page.text.length <= MAX_SALE_TEXT ? page.embedded : [];
	const service = PARKING_HOSTS.find((one) => hosts.some((host) => isOf(host, [one])));
	if (service !== void 0) {
		const reason = `what it shows comes from ${service}, a service for parked domains`;
		signs.push({
			topic: "sale",
			reason,
			isCertain: true
		});
	}
	return signs;
}
function sellerSign(listed, end) {
	const isSeller = ({ hostname }) => isOf(hostname, PARKING_HOSTS);
	if (!isSeller(end) || isSeller(listed)) return [];
	return [{
		topic: "sale",
		reason: "it redirects to a seller of domains",
		isCertain: true
	}];
}
/** A page of status 200 that says that there is none; not one whose address is about that. */
function missingSigns(page, names, urls) {
	const signs = [];
	if (urls.some(({ pathname }) => /404|not[-_]?found|error/i.test(pathname))) return signs;
	const known = new Set(phrasesOf(NOT_FOUND));
	const isKnown = (words) => known.has(words.trim());
	if (titleParts(page.title).some((part) => isKnown(plainWords(part)))) signs.push({
		topic: "missing",
		reason: "its title says that the page was not found"
	});
	if (names.slice(2).some(isKnown)) signs.push({
		topic: "missing",
		reason: "its heading says that the page was not found"
	});
	const text = plainWords(page.text);
	if (page.isShort && page.text.length <= MAX_ERROR_TEXT && phrasesOf(NOT_FOUND_TEXT).some((phrase) => hasPhrase(text, phrase))) signs.push({
		topic: "missing",
		reason: "its text says that the page was not found"
	});
	return signs;
}
function titleParts(title) {
	return title.replace(/[–—|·»•]/g, "\n").replaceAll(" - ", "\n").split("\n");
}
/** A page deep in a site that redirects permanently to the front page of the same site. */
function frontPageSign(listed, { hops }) {
	const isPermanent = hops.slice(0, -1).every(({ status }) => status === 301 || status === 308);
	const end = URL.parse(hops.at(-1)?.url ?? "");
	if (hops.length < 2 || !isPermanent || end?.pathname !== "/" || end.search !== "") return [];
	if (listed.pathname.split("/").filter((part) => part !== "" && !IN_FRONT.test(part)).length < 2 || domainOf(listed.hostname) !== domainOf(end.hostname)) return [];
	return [{
		topic: "missing",
		reason: FRONT_PAGE
	}];
}
/** Parts of paths that say nothing: a language, an index file, the beginning of a site. */
const IN_FRONT = /^(?:[a-z]{2}(?:[-_][a-z]{2})?|(?:index|default|home|main|welcome)(?:\.\w{1,5})?)$/i;
function hostOf$1({ hostname }) {
	return hostname.replace(/^www\./, "");
}
function isOf(host, domains) {
	return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
/** Hosts and their domains as plain words. */
function domainNames(hosts) {
	const names = hosts.flatMap((host) => [host.replace(/^www\./, ""), domainOf(host)]);
	return [...new Set(names.map((name) => plainWords(name).trim()))];
}
/** Stands for the page’s domain in plain words. */
const DOMAIN = "qqdomainqq";
function withDomains(phrase, domains) {
	return phrase.includes(DOMAIN) ? domains.map((domain) => phrase.replace(DOMAIN, () => domain)) : [phrase];
}
const cache = /* @__PURE__ */ new WeakMap();
function compiled({ phrases }) {
	return phrasesOf(phrases, () => Object.values(phrases).flat());
}
function phrasesOf(key, list = () => key) {
	const known = cache.get(key);
	if (known) return known;
	const plain = list().map((phrase) => plainWords(phrase.replace("{d}", DOMAIN)).trim());
	const unique = [...new Set(plain)];
	cache.set(key, unique);
	return unique;
}
function countUpTo(count, items, test) {
	let found = 0;
	for (const item of items) if (test(item) && ++found >= count) return true;
	return false;
}

// src/links/cache/format.ts
/** The cache as text: JSON, one URL a line. */
/** Of what the file holds; also part of the names of caches, so that versions never share one. */
const CACHE_VERSION = 1;
/** How every cache of ours begins, whatever its version: nothing else is ever replaced. */
const HEADER = /^\{"awesome-keeper":"link cache","version":(\d{1,6}),/;
const MAX_CACHE_SIZE = 67108864;
const time$1 = pipe(string(), check$2(isTime));
const text$1 = pipe(string(), maxLength(300));
const optionalText$1 = exactOptional(text$1);
const title$1 = pipe(string(), maxLength(MAX_TITLE_LENGTH));
const flag = exactOptional(boolean());
const metadata = variant("kind", [
	object({
		kind: literal$1("repository"),
		name: text$1,
		isArchived: boolean(),
		archived: optionalText$1,
		isDisabled: flag,
		created: optionalText$1,
		pushed: optionalText$1,
		stars: exactOptional(pipe(number(), safeInteger())),
		license: optionalText$1,
		isFork: flag,
		homepage: optionalText$1,
		topics: exactOptional(array(text$1))
	}),
	object({
		kind: literal$1("paper"),
		id: text$1,
		published: optionalText$1,
		isWithdrawn: flag,
		title: title$1,
		comment: optionalText$1,
		journalRef: optionalText$1,
		doi: optionalText$1,
		container: optionalText$1,
		otherTitles: exactOptional(pipe(array(title$1), maxLength(5))),
		formerTitles: exactOptional(pipe(array(title$1), maxLength(5)))
	}),
	object({
		kind: literal$1("badge"),
		text: text$1
	})
]);
const name = exactOptional(pipe(string(), maxLength(80)));
const page = object({
	title: pipe(string(), maxLength(80)),
	heading: name,
	site: name,
	language: name,
	host: text$1,
	read: time$1,
	signs: pipe(array(object({
		topic: picklist([
			"sale",
			"gambling",
			"missing"
		]),
		reason: text$1,
		isCertain: flag
	})), maxLength(20)),
	since: optionalText$1,
	isOther: flag,
	before: exactOptional(object({
		title: pipe(string(), maxLength(80)),
		site: name,
		language: name
	}))
});
const cachedLink = pipe(object({
	status: picklist(LINK_STATUSES),
	code: exactOptional(pipe(number(), integer$1(), minValue(0), maxValue(999))),
	reason: optionalText$1,
	checked: time$1,
	seen: time$1,
	failures: pipe(number(), safeInteger(), minValue(0)),
	firstFailed: exactOptional(time$1),
	lastAlive: exactOptional(time$1),
	isUnfinished: exactOptional(literal$1(true)),
	archiveUrl: exactOptional(pipe(string(), maxLength(MAX_KEY_LENGTH), url())),
	metadata: exactOptional(metadata),
	page: exactOptional(page)
}), check$2(({ failures, firstFailed }) => failures === 0 || firstFailed !== void 0));
const key = pipe(string(), check$2((text) => /^sha256:[\da-f]{64}$/.test(text) || cacheKey(text) === text));
const isRecord = (input) => typeof input === "object" && input !== null && !Array.isArray(input);
function parseCache(text) {
	const [, version] = HEADER.exec(text) ?? [];
	if (version === void 0) return { kind: "foreign" };
	if (Number(version) !== 1) return {
		kind: "version",
		version: Number(version)
	};
	const input = parseJson(text);
	if (!isRecord(input) || !isRecord(input.urls)) return { kind: "cut" };
	const cache = createCache();
	let dropped = 0;
	for (const [name, value] of Object.entries(input.urls)) {
		const entry = safeParse(cachedLink, value);
		if (entry.success && is(key, name)) cache.urls.set(name, entry.output);
		else dropped++;
	}
	return {
		kind: "cache",
		cache,
		dropped
	};
}
/**
* Writes a cache, one URL a line, the most recently seen first. What does not fit is left out.
* @param maxSize in bytes
*/
function formatCache({ urls }, maxSize = MAX_CACHE_SIZE) {
	const head = `{"awesome-keeper":"link cache","version":${1},"urls":{`;
	const foot = "\n}}\n";
	const lines = [];
	let length = Buffer.byteLength(head + foot);
	for (const [name, entry] of [...urls].sort(([, a], [, b]) => compare(b.seen, a.seen))) {
		const line = `\n${JSON.stringify(name)}:${JSON.stringify(entry)}`;
		length += Buffer.byteLength(line) + 1;
		if (length > maxSize) break;
		lines.push(line);
	}
	return head + lines.join(",") + foot;
}
function isTime(text) {
	const milliseconds = Date.parse(text);
	return Number.isFinite(milliseconds) && new Date(milliseconds).toISOString() === text;
}

// src/links/cache/lock.ts
/** A lock between processes: a file that exists while one of them works. */
/** Milliseconds after which one lock is taken over: no work that it is for lasts so long. */
const PATIENCE = 3e4;
const PAUSE = 20;
/**
* Does something that nobody else does meanwhile who uses the same lock. The lock of a process that
* was killed is taken over.
* @param path of the lock, in a folder that exists
*/
async function withLock(path, work) {
	const me = `${hostname()} ${process.pid} ${randomUUID()}`;
	let [holder, since] = ["", 0];
	while (!take(path, me)) {
		const now = holderOf(path);
		if (now !== holder) [holder, since] = [now, performance.now()];
		if (isGone(holder) || performance.now() - since > PATIENCE) rmSync(path, { force: true });
		else await setTimeout$1(PAUSE * (.5 + Math.random()));
	}
	try {
		return work();
	} finally {
		rmSync(path, { force: true });
	}
}
function take(path, owner) {
	try {
		const file = openSync(path, "wx", 384);
		writeSync(file, owner);
		closeSync(file);
		return true;
	} catch (error) {
		if (error.code === "EEXIST") return false;
		throw error;
	}
}
/** Empty where there is none, or where it has not written itself yet. */
function holderOf(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return "";
	}
}
/** Whether a holder is a process of this machine that has ended. */
function isGone(holder) {
	const [host, id = ""] = holder.split(" ");
	if (host !== hostname() || !/^[1-9]\d*$/.test(id)) return false;
	try {
		process.kill(Number(id), 0);
		return false;
	} catch (error) {
		return error.code === "ESRCH";
	}
}

// src/links/cache/merge.ts
/** All that two runs know: of each link its newest check, with what only the other knows of its past. */
function mergeCaches(one, other) {
	const urls = new Map(one.urls);
	for (const [key, entry] of other.urls) {
		const known = urls.get(key);
		urls.set(key, known ? mergeEntries(known, entry) : entry);
	}
	return { urls };
}
function mergeEntries(one, other) {
	const [older, newer] = isNewer(one, other) ? [other, one] : [one, other];
	const lastSeen = newer.seen < older.seen ? older : newer;
	const { isUnfinished: _, ...entry } = newer;
	const { archiveUrl, metadata, page } = older;
	const lastAlive = latest(one.lastAlive, other.lastAlive);
	return {
		...archiveUrl !== void 0 && newer.failures > 0 && { archiveUrl },
		...metadata && newer.failures === 0 && { metadata },
		...page && { page },
		...entry,
		...joinedFailures(older, newer),
		seen: lastSeen.seen,
		...lastAlive !== void 0 && { lastAlive },
		...lastSeen.isUnfinished && { isUnfinished: true }
	};
}
/** Whether the first was checked later; what had no time to be checked is the oldest. */
function isNewer(one, other) {
	const [mine, theirs] = [one, other].map(({ status, checked, seen }) => status === "skipped" ? "" : `${checked} ${seen}`);
	return mine > theirs;
}
/**
* The series of failures of two entries: of one series its longer form; a series that goes on in a
* run that did not know of its beginning (its cache was lost) has the failures of both.
*/
function joinedFailures(older, newer) {
	if (newer.failures === 0 || older.failures === 0) return {};
	const [{ firstFailed: first = older.checked }, { firstFailed: second = newer.checked }] = [older, newer];
	if (newer.lastAlive !== void 0 && newer.lastAlive > first) return {};
	return {
		failures: second > older.checked ? Math.min(older.failures + newer.failures, Number.MAX_SAFE_INTEGER) : Math.max(older.failures, newer.failures),
		firstFailed: first < second ? first : second
	};
}
/** ISO times of one form sort as texts. */
function latest(one, other) {
	return (one ?? "") < (other ?? "") ? other : one;
}

// src/links/cache/file.ts
/** The cache on disk: one file, written whole or not at all; its errors never fail a run. */
/** The name of a cache that nobody named: with the format's version, so that versions never share one. */
const CACHE_FILE_NAME = `links-v${1}.json`;
/** A file that the user named as the cache, and that is something else. */
var CacheFileError = class extends Error {
	name = "CacheFileError";
	code = "ERR_CACHE_FILE";
};
/**
* Reads the cache from a file, and changes nothing on the disk; empty if there is none.
* @throws {CacheFileError} where the user named a file that is something else
*/
function loadCache({ path, isNamed }) {
	const cache = createCache();
	const { target, content, other } = find(path);
	switch (content.kind) {
		case "nothing":
			if (other === void 0) return { cache };
			return {
				cache,
				warning: `${`${path} is a cache of version ${other}, and is left as it is`}; this run starts empty, and is saved as ${basename(target)}`
			};
		case "cache": {
			const { dropped } = content;
			if (dropped === 0) return { cache: content.cache };
			const entries = dropped === 1 ? "1 entry" : `${dropped} entries`;
			return {
				cache: content.cache,
				warning: `${target} has ${entries} that cannot be read`
			};
		}
		case "unreadable": return {
			cache,
			warning: `${target} ${content.why}; this run starts with an empty cache`
		};
		case "foreign":
			if (isNamed) throw new CacheFileError(`--cache ${target}: ${FOREIGN}`);
			return {
				cache,
				warning: `${target} ${BROKEN}`
			};
		case "cut": return {
			cache,
			warning: `${target} ${BROKEN}`
		};
	}
}
const FOREIGN = "this file is not a cache of Awesome Keeper; name another file, or one that does not exist yet";
const BROKEN = "is cut off or broken; this run starts with an empty cache, and replaces it";
/**
* Adds a run's results to the file, which only its owner can read where it is new, without what was
* in no list for 90 days. Of two runs that save at once, both are in it. Never rejects.
* @param now milliseconds since 1970
* @returns why it could not be written, in one line
*/
async function saveCache({ path, isNamed }, cache, now) {
	try {
		requireReadable(find(path).content);
		mkdirSync(dirname(path), {
			recursive: true,
			mode: 448
		});
		return await withLock(lockOf(path), () => {
			const { target, content } = find(path);
			requireReadable(content);
			if (content.kind === "foreign" && isNamed) throw new Error("it is no cache any more");
			const known = content.kind === "cache" ? mergeCaches(content.cache, cache) : cache;
			const isNew = content.kind === "nothing";
			writeWhole(target, formatCache(prune(known, now)), isNew ? { mode: 384 } : {});
		});
	} catch (error) {
		return `${path} cannot be written (${messageOf$1(error)}); this run is not cached`;
	}
}
function requireReadable(content) {
	if (content.kind === "unreadable") throw new Error(`it ${content.why}`);
}
/** The file to use: the given one, or one beside it where that is `other`, a cache of that version. */
function find(path) {
	const content = read$2(path);
	if (content.kind !== "version") return {
		target: path,
		content
	};
	const target = besideOf(path);
	const beside = read$2(target);
	if (beside.kind !== "version") return {
		target,
		content: beside,
		other: content.version
	};
	return {
		target,
		content: {
			kind: "unreadable",
			why: `is a cache of version ${beside.version}`
		}
	};
}
function read$2(path) {
	try {
		const bytes = readBounded(path, { limit: MAX_CACHE_SIZE });
		return bytes.length === 0 ? { kind: "nothing" } : parseCache(bytes.toString("utf8"));
	} catch (error) {
		if (isMissing(error)) return { kind: "nothing" };
		if (error instanceof FileSizeError) return parseCache(startOf(path));
		return {
			kind: "unreadable",
			why: error instanceof NotAFileError ? "is not a file" : `cannot be read (${messageOf$1(error)})`
		};
	}
}
/** Enough of a file to recognize a cache of ours. */
function startOf(path) {
	const file = openSync(path, "r");
	try {
		const bytes = Buffer.alloc(128);
		return bytes.toString("utf8", 0, readSync(file, bytes));
	} finally {
		closeSync(file);
	}
}
/** Beside a file of another version, which an older or newer Awesome Keeper goes on to use. */
function besideOf(path) {
	return `${path}.v${1}`;
}
/** Of the file that links lead to, so that all its writers wait for the same. */
function lockOf(path) {
	let real = path;
	try {
		real = realpathSync(path);
	} catch {}
	return join(dirname(real), `.awesome-keeper-${basename(real)}.lock`);
}
/**
* The default path: in the user's cache folder of the platform. `undefined` if there is none.
* Sources: XDG Base Directory Specification (relative paths are ignored), Apple's File System
* Programming Guide, Microsoft's Known Folders.
*/
function defaultCachePath(env, platform) {
	const { isAbsolute, join } = platform === "win32" ? win32 : posix;
	const below = (folder, ...parts) => folder !== void 0 && isAbsolute(folder) ? join(folder, ...parts) : void 0;
	return below(platform === "win32" ? below(env.LOCALAPPDATA) ?? below(env.USERPROFILE, "AppData", "Local") : platform === "darwin" ? below(env.HOME, "Library", "Caches") : below(env.XDG_CACHE_HOME) ?? below(env.HOME, ".cache"), "awesome-keeper", CACHE_FILE_NAME);
}
function isMissing(error) {
	return error instanceof Error && "code" in error && error.code === "ENOENT";
}
/** The code of a system error, which repeats no path; otherwise its message. */
function messageOf$1(error) {
	if (!(error instanceof Error)) return String(error);
	return "code" in error ? String(error.code) : error.message;
}

// src/links/companions.ts
/** Repositories to ask about beside the links to check, in the same batch: for their present names. */
const MAX_COMPANIONS = 50;
/**
* The addresses on GitHub whose present name says whether two entries are one thing: of the
* repositories of badges, of those that their entries link, and of listed ones that share their name
* or their title with one to check, which may be it under its former name.
*/
function companionsOf(lists, plan) {
	const checked = new Set(plan.toCheck);
	const badges = new Set(plan.skipped.filter(({ skipped }) => skipped === "badge").map(keyOf$2));
	const [names, titles, found] = [
		/* @__PURE__ */ new Set(),
		/* @__PURE__ */ new Set(),
		/* @__PURE__ */ new Set()
	];
	const others = [];
	const known = /* @__PURE__ */ new Set();
	for (const { url, entry = "" } of lists.flatMap(({ links }) => links)) {
		const key = linkKey(url) ?? "";
		const title = flatten$1(entry).toLowerCase();
		const repository = repositoryName(url);
		const badge = badges.has(key) ? badgeRepository(url)?.name.toLowerCase() : void 0;
		if (badge !== void 0) {
			found.add(`https://github.com/${badge}`);
			titles.add(title);
		}
		if (repository === void 0 || badge !== void 0) continue;
		const name = repository.slice(repository.indexOf("/") + 1);
		if (checked.has(key)) {
			known.add(repository);
			names.add(name);
			titles.add(title);
		} else others.push({
			key,
			name,
			title
		});
	}
	titles.delete("");
	const namesakes = others.filter(({ name, title }) => names.has(name) || titles.has(title));
	const asked = (url) => checked.has(url) || known.has(repositoryName(url) ?? "");
	const ofBadges = [...found].filter((url) => !asked(url));
	return [.../* @__PURE__ */ new Set([...namesakes.map(({ key }) => key), ...ofBadges])].slice(0, 50);
}
function keyOf$2({ url }) {
	return linkKey(url) ?? url;
}

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
const ABSENT$1 = [
	"ENOTFOUND",
	"ENODATA",
	"EBADNAME",
	"EAI_NONAME",
	"EAI_NODATA"
];
/** Whether a name has no address, rather than that the name server failed. */
function isAbsent(error) {
	return ABSENT$1.includes(error.code ?? "");
}
function toNameError(error) {
	if (error instanceof AskError) return error;
	return isAbsent(error) ? new AskError("ERR_NAME", "the name does not exist", { cause: error }) : new AskError("ERR_NAME_SERVER", "the name server failed", { cause: error });
}

// src/links/network/public-addresses.ts
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
			return agent && !exceptions.some((exception) => covers$1(exception, url)) ? agent : void 0;
		},
		async close() {
			await Promise.all(Array.from(agents.values(), (agent) => agent.destroy()));
		}
	};
}
/** `*`, `example.com` and `.example.com` (with what is below), `*.example.com`; with a port or not. */
function covers$1(exception, url) {
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
	if (hostOnly ? url.hostname !== domain : !isWithin$1(url.hostname, domain)) return false;
	const { pathname } = url;
	if (!pathname.startsWith(path)) return false;
	return pathname.length === path.length || path.endsWith("/") || pathname[path.length] === "/";
}
function isWithin$1(hostname, domain) {
	return hostname === domain || hostname.endsWith(`.${domain}`);
}
/** What a `set-cookie` header sets; `undefined` where the site may not set it. */
function readCookie(header, url) {
	const parsed = header.length > MAX_LENGTH ? null : (0, import_undici.parseCookie)(header);
	if (!parsed || parsed.name === "" && parsed.value === "") return;
	const { name, value, domain = "", path, secure = false } = parsed;
	const isOwn = domain === "" || domain === url.hostname;
	if (!isOwn && !(domain.includes(".") && isWithin$1(url.hostname, domain))) return;
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

// src/links/http/ports.ts
/** Ports of other services than the web's: https://fetch.spec.whatwg.org/#port-blocking. */
const badPorts = new Set("0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080".split(" "));
function isBadPort(url) {
	return badPorts.has(url.port);
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
function redirectTarget$1(location, from) {
	if (location === void 0) throw new AskError("ERR_REDIRECT", "a redirect without Location");
	if (location.length > 8192) throw tooLong$2();
	if (location.includes("\n")) throw new AskError("ERR_REDIRECT", "redirects to several addresses");
	const target = URL.parse(asUtf8(location), from.href);
	if (!target) throw new AskError("ERR_REDIRECT", "a redirect to something that is no URL");
	if (target.href.length > 8192) throw tooLong$2();
	if (!/^https?:$/.test(target.protocol)) {
		const scheme = target.protocol.slice(0, 40);
		throw new AskError("ERR_REDIRECT", `a redirect out of the web, to ${scheme}`);
	}
	if (!target.hash) target.hash = from.hash;
	return target;
}
function tooLong$2() {
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
	const target = redirectTarget$1(reply.headers.location, url);
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
				text: decode$1(bytes, type),
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
function decode$1(bytes, type) {
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

// src/links/http/open.ts
/** Clients for the web and for APIs, from the configuration and the environment. */
/** A configured header, or a proxy of the environment, that cannot be used. */
var LinkClientError = class extends Error {
	name = "LinkClientError";
	code = "ERR_LINK_CLIENT";
};
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

// src/links/scheduling/concurrency.ts
/**
* Runs a task for each item, in order, a few at a time; later items are not touched before a task
* ends. A task that returns `false` ends the loop: no further item is started.
* @returns how many items were started
*/
async function forEachLimited(items, concurrency, task) {
	let started = 0;
	let stopped = false;
	const work = async () => {
		while (!stopped && started < items.length) {
			const item = items[started++];
			if (await task(item) === false) stopped = true;
		}
	};
	await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, work));
	return started;
}

// src/links/extras/archive.ts
/** The limit of a run: the archive is a free service, and its answers decide nothing. */
const MAX_REQUESTS$2 = 20;
const CONCURRENCY$1 = 2;
const MAX_FAILURES$4 = 2;
const answer$3 = object({ archived_snapshots: object({ closest: exactOptional(object({
	available: literal$1(true),
	status: literal$1("200"),
	url: pipe(string(), regex(/^https?:\/\/web\.archive\.org\/web\/\d+\/\S+$/))
})) }) });
/** Adds archived copies to dead links, and to the cache, where none are known yet. */
async function findArchivedLinks(results, cache, settings, options) {
	const wanted = [...results.values()].filter(({ status, archiveUrl }) => status === "dead" && archiveUrl === void 0).map(({ url }) => url);
	if (wanted.length === 0) return;
	const { signal } = options;
	const copies = await withRequester(settings, options, (request) => findArchivedCopies(wanted, {
		request,
		signal,
		endpoints: ENDPOINTS
	}));
	for (const [url, archiveUrl] of copies) {
		const result = results.get(url);
		const entry = cachedLink$1(cache, url);
		if (result) results.set(url, {
			...result,
			archiveUrl
		});
		if (entry) entry.archiveUrl = archiveUrl;
	}
}
/**
* Copies of pages in the Wayback Machine, by the pages' URLs. Of many URLs only some are looked up,
* others each time. Never rejects.
* @see https://archive.org/help/wayback_api.php
*/
async function findArchivedCopies(urls, { request, signal, endpoints, random = Math.random }) {
	const copies = /* @__PURE__ */ new Map();
	const shareable = urls.filter((url) => withoutCredentials(url) === url);
	const start = Math.floor(random() * shareable.length);
	const wanted = [...shareable.slice(start), ...shareable.slice(0, start)].slice(0, MAX_REQUESTS$2);
	let failures = 0;
	if (signal.aborted) return copies;
	await forEachLimited(wanted, CONCURRENCY$1, async (url) => {
		const reply = await request({ url: `${endpoints.archive}/wayback/available?url=${encodeURIComponent(url)}` }, signal);
		const isAnswered = !reply.failure && reply.status === 200;
		failures = isAnswered ? 0 : failures + 1;
		const parsed = safeParse(answer$3, isAnswered && parseJson(reply.text));
		const copy = parsed.success && parsed.output.archived_snapshots.closest?.url;
		if (copy) copies.set(url, copy.replace(/^http:/, "https:"));
		return failures < MAX_FAILURES$4 && !signal.aborted;
	});
	return copies;
}

// src/links/options.ts
function baseKeysOf(lists) {
	return new Set(lists.flatMap(({ baseUrls = [] }) => baseUrls).map(linkKey));
}
/** The settings for untrusted URLs: without headers and private ranges. */
function untrustedSettings(settings) {
	return {
		...settings,
		headers: {},
		"allow-private": []
	};
}
/** The limits of a queue of requests to the web, in real time. */
function queueOptions(settings) {
	return {
		concurrency: settings.concurrency,
		hostConcurrency: settings["host-concurrency"],
		hostRequestInterval: settings["host-request-interval"],
		clock: systemClock,
		random: Math.random
	};
}

// src/links/badge-hosts.ts
/** Services that draw a picture on demand: they answer 200 to any URL, and counters count requests. */
const BADGE_HOSTS = new Set("api.netlify.com api.star-history.com api.visitorbadge.io badge.fury.io badgen.net badges.aleen42.com badges.gitter.im badges.pufler.dev contrib.rocks flat.badgen.net github-readme-stats.vercel.app hits.dwyl.com hits.seeyoufarm.com hits.sh img.shields.io komarev.com profile-counter.glitch.me raster.shields.io readme-typing-svg.demolab.com readme-typing-svg.herokuapp.com reporoster.com rf.revolvermaps.com static.shields.io visitor-badge.glitch.me visitor-badge.laobi.icu".split(" "));

// src/links/time-limit.ts
/** Code of this thread took too long and was stopped. */
var TimeLimitError = class extends Error {
	code = "ERR_TIME_LIMIT";
};
const call = new Script("run()");
let context;
/**
* Runs code in this thread and stops it where it takes too long, also within a regular expression.
* What was stopped skips its `catch` and `finally` blocks: it should change nothing that is used later.
*
* @param run synchronous
* @param limit in milliseconds
* @throws {TimeLimitError}
*/
function withinTime(run, limit) {
	let result;
	context ??= createContext({});
	context.run = () => {
		result = { value: run() };
	};
	try {
		call.runInContext(context, { timeout: Math.max(1, Math.ceil(limit)) });
	} catch (error) {
		const { code } = error;
		if (code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
		if (!result) throw new TimeLimitError(`stopped after ${Math.ceil(limit)} ms`);
	} finally {
		context.run = void 0;
	}
	return result.value;
}

// src/links/patterns.ts
/** The patterns of the configuration on the URLs of others, within limits of time. */
/** How long patterns may take, in milliseconds. */
const TIME_LIMIT$1 = {
	/** One pattern on one URL. */
	url: 500,
	/** One pattern on all URLs. */
	pattern: 2e3,
	/** All patterns on all URLs. */
	all: 1e4
};
/** Matches patterns one after the other; each takes from the time that all share. */
var PatternMatcher = class {
	#limit;
	#end;
	/** @param limit in milliseconds */
	constructor(limit = TIME_LIMIT$1) {
		this.#limit = limit;
		this.#end = performance.now() + limit.all;
	}
	/** @param texts of each the spellings; one that matches is enough */
	match(pattern, texts) {
		const { url, pattern: whole } = this.#limit;
		const end = Math.min(this.#end, performance.now() + whole);
		const found = /* @__PURE__ */ new Set();
		const unknown = /* @__PURE__ */ new Set();
		let at = 0;
		while (at < texts.length) {
			const left = end - performance.now();
			if (left < 1) {
				for (; at < texts.length; at++) unknown.add(at);
				break;
			}
			const began = at;
			try {
				withinTime(() => {
					for (; at < texts.length; at++) if (texts[at]?.some((text) => isFound(pattern, text))) found.add(at);
				}, Math.min(left, url));
			} catch (error) {
				if (!(error instanceof TimeLimitError)) throw error;
				if (at === began) unknown.add(at++);
			}
		}
		return {
			found,
			unknown
		};
	}
};
/** Whether a pattern matches; `search` ignores its `lastIndex`. */
function isFound(pattern, text) {
	return text.search(pattern) !== -1;
}

// src/links/plan.ts
const SCHEME = /^\s*(?:([a-z][a-z\d+.-]*):|\/\/)/i;
/** Schemes are cut to this length in reasons. */
const MAX_SCHEME_LENGTH = 30;
/**
* Decides for each URL once whether it is checked.
*
* Spellings with the same `linkKey` share a check: those that differ in their fragment, the case
* of scheme and host, a default port, `.` and `..` in the path, or unescaped characters.
*
* What belongs to this repository or page gets no result at all: `#fragment`, `path/file`, `data:`,
* and the empty URL; nor does a web address that cannot be requested, which `malformed-link` reports.
*
* @param urls as they are in the lists, however often
*/
function planLinks(urls, options = {}) {
	const candidates = findCandidates(urls, options.base);
	const { skipOf, stopped } = matchPatterns(candidates, options);
	const plan = {
		toCheck: [],
		skipped: [],
		stopped
	};
	for (const [index, { key, scheme }] of candidates.entries()) {
		const skip = skipOf(index) ?? obstacleOf(key, scheme);
		if (skip === void 0) plan.toCheck.push(key);
		else plan.skipped.push(skippedLink(key, ...skip));
	}
	return plan;
}
/** The URLs that get a result, each once. */
function findCandidates(urls, base = []) {
	const seen = new Set(Array.from(base, keyOf$1));
	const candidates = [];
	for (const url of urls) {
		const key = keyOf$1(url);
		if (seen.has(key)) continue;
		seen.add(key);
		const found = SCHEME.exec(url);
		const scheme = (found?.[1] ?? "https").toLowerCase();
		if (!found || scheme === "data" || isWeb(scheme) && linkKey(url) === void 0) continue;
		candidates.push({
			url,
			key,
			scheme
		});
	}
	return candidates;
}
/** What the configuration's patterns skip. What they may skip is not requested either. */
function matchPatterns(candidates, { include = [], exclude = [] }) {
	const stopped = [];
	if (include.length + exclude.length === 0) return {
		skipOf: () => void 0,
		stopped
	};
	const texts = candidates.map(({ key, url }) => [key, url]);
	const matcher = new PatternMatcher();
	const matchAll = (setting, patterns) => patterns.map((pattern) => {
		const matches = matcher.match(pattern, texts);
		const { size } = matches.unknown;
		if (size > 0) stopped.push({
			setting,
			pattern,
			urls: size
		});
		return matches;
	});
	const excluding = matchAll("exclude", exclude);
	const including = matchAll("include", include);
	const skipOf = (index) => {
		if (excluding.some(({ found }) => found.has(index))) return ["excluded", "excluded by the configuration"];
		const isIncluded = include.length === 0 || including.some(({ found }) => found.has(index));
		if ((isIncluded ? excluding : [...excluding, ...including]).some(({ unknown }) => unknown.has(index))) return ["excluded", "not checked: a pattern of the configuration takes too long on it"];
		return isIncluded ? void 0 : ["excluded", "not included by the configuration"];
	};
	return {
		skipOf,
		stopped
	};
}
function isWeb(scheme) {
	return scheme === "http" || scheme === "https";
}
/** The result of a link that is not checked. */
function skippedLink(url, skipped, reason) {
	return {
		url,
		status: "skipped",
		skipped,
		reason,
		attempts: 0,
		source: "plan"
	};
}
/**
* The host by which requests to a URL are limited: lower case, with its port unless it is the
* scheme's default, so http and https share it. Empty for what is not a URL.
*
* The full name, not the registrable domain: `a.github.io` and `b.github.io` may be different
* machines, and four requests to each of ten such hosts do no harm.
*/
function groupKey(url) {
	if (!URL.canParse(url)) return "";
	return new URL(url).host.replace(/(?<=[^.])\.(?=:\d+$|$)/, "");
}
/** The key of a link's result, also for URLs that are not on the web. */
function keyOf$1(url) {
	return linkKey(url) ?? url;
}
/** Why a URL with a scheme is not checked. */
function obstacleOf(key, scheme) {
	if (!isWeb(scheme)) return ["not-web", `${scheme.slice(0, MAX_SCHEME_LENGTH)}: addresses are not checked`];
	const address = new URL(key);
	if (isBadPort(address)) return ["bad-port", `port ${address.port} is not for web pages`];
	if (BADGE_HOSTS.has(groupKey(key))) return ["badge", "badges are not checked"];
}

// src/links/extras/badges.ts
const MAX_REQUESTS$1 = 200;
const CONCURRENCY = 4;
const MAX_FAILURES$3 = 3;
/** Milliseconds for all badges, and for each. */
const MAX_TIME$1 = 6e4;
const MAX_REQUEST_TIME$1 = 1e4;
/** Of a picture, in bytes; logos are a few thousand. */
const MAX_PICTURE_SIZE = 65536;
const MAX_TEXT_LENGTH = 200;
/** The only service whose errors can be recognized: on others, "404" may as well be a count. */
const HOST$2 = "img.shields.io";
/** Badges whose text is all in their URL (see services/static-badge in its sources), and the root. */
const STATIC = /^\/(?:$|:|static\/v1\b|badge\/(?!dynamic\/))/;
/** With a picture: mostly 200 where the subject was not found, 404 and 410 for unknown badges. */
const PICTURE_STATUSES = [
	200,
	404,
	410
];
/**
* Adds the text of their pictures to the results of badges; of an untrusted change only to those
* that it adds. Gives notes for a maintainer.
*/
async function readBadgeTexts(lists, results, settings, options) {
	const known = options.addedByOthers ? baseKeysOf(lists) : /* @__PURE__ */ new Set();
	const wanted = [...results.values()].filter(({ url, skipped }) => skipped === "badge" && !known.has(url)).map(({ url }) => url);
	if (wanted.length === 0) return [];
	const timeout = Math.min(settings.timeout, MAX_REQUEST_TIME$1);
	const signal = AbortSignal.any([options.signal, AbortSignal.timeout(MAX_TIME$1)]);
	const { texts, unread } = await withRequester({
		...settings,
		timeout
	}, options, (request) => readBadges(wanted, {
		request,
		signal
	}));
	for (const [url, text] of texts) {
		const result = results.get(url);
		const read = {
			reason: "badge: only its text was read",
			attempts: 1
		};
		if (result) results.set(url, {
			...result,
			...read,
			metadata: {
				kind: "badge",
				text
			}
		});
	}
	return unread > 0 ? [`The texts of ${unread} badges were not read.`] : [];
}
/**
* Reads badges of shields.io whose text is not in their URL, and no others. `unread` counts those
* that were too many, were stopped, or got no answer. Never rejects.
*/
async function readBadges(urls, { request, signal }) {
	const texts = /* @__PURE__ */ new Map();
	const badges = urls.filter(isDynamic);
	if (signal.aborted) return {
		texts,
		unread: badges.length
	};
	let failures = 0;
	const wanted = badges.slice(0, MAX_REQUESTS$1);
	const requested = await forEachLimited(wanted, CONCURRENCY, async (url) => {
		const reply = await request({
			url: url.replace(/^http:/, "https:"),
			bytes: MAX_PICTURE_SIZE
		}, signal);
		const isAnswered = !reply.failure && reply.status !== 429 && reply.status < 500;
		failures = isAnswered ? 0 : failures + 1;
		const text = isAnswered && PICTURE_STATUSES.includes(reply.status) ? readTitle(reply.text) : void 0;
		if (text) texts.set(url, text);
		return failures < MAX_FAILURES$3 && !signal.aborted;
	});
	return {
		texts,
		unread: badges.length - requested
	};
}
function isDynamic(url) {
	return groupKey(url) === HOST$2 && !STATIC.test(new URL(url).pathname);
}
const parser$1 = new XMLParser({
	ignoreAttributes: true,
	parseTagValue: false
});
const picture = object({ svg: object({ title: string() }) });
/** The title of an SVG picture, which for shields.io is the whole text. */
function readTitle(svg) {
	if (/<!DOCTYPE/i.test(svg)) return;
	try {
		const parsed = safeParse(picture, parser$1.parse(svg));
		return parsed.success ? truncate(flatten$1(parsed.output.svg.title), MAX_TEXT_LENGTH) : void 0;
	} catch {
		return;
	}
}

// src/links/scheduling/in-turn.ts
/**
* Requests a URL; each request, that of a redirect too, waits for the turn of its own host.
* @throws {QueueStoppedError} if the queue is stopped before
*/
async function askInTurn(url, method, { queue, ask, signal, fresh = false, onStart }) {
	let answer = await queue.run(groupKey(url), () => {
		onStart?.();
		return ask(url, method, signal, {
			fresh,
			stepwise: true
		});
	});
	for (let { next } = answer; next; {next} = answer) answer = await queue.run(groupKey(next.url), next.follow);
	return answer;
}

// src/links/extras/fragments.ts
const MAX_PAGE_SIZE = 2e6;
const ANCHOR = /\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/** Fragments without an anchor: the top of the page, and paths for scripts. */
const NO_ANCHOR = /^(?:top)?$|[/!=&]|^L\d+/i;
/** Requests pages that are linked with fragments once more, whole, and adds the missing fragments. */
async function checkFragments(lists, results, settings, options) {
	const wanted = /* @__PURE__ */ new Map();
	for (const { url } of lists.flatMap(({ links }) => links)) {
		const fragment = fragmentOf(url);
		const key = linkKey(url);
		if (!fragment || key === void 0 || results.get(key)?.status !== "alive") continue;
		wanted.set(key, (wanted.get(key) ?? /* @__PURE__ */ new Set()).add(fragment));
	}
	const { signal } = options;
	const queue = new Queue({
		...queueOptions(settings),
		signal
	});
	const open = (given) => openClient(given, options, MAX_PAGE_SIZE);
	const ours = open(settings);
	const theirs = options.addedByOthers ? open(untrustedSettings(settings)) : ours;
	const known = baseKeysOf(lists);
	try {
		const requests = Array.from(wanted, async ([url, fragments]) => {
			const { ask } = known.has(url) ? ours : theirs;
			const missing = missingFragments(await askInTurn(url, "GET", {
				queue,
				ask,
				signal
			}), fragments);
			const result = results.get(url);
			if (result && missing.length > 0) results.set(url, {
				...result,
				missingFragments: missing
			});
		});
		await Promise.allSettled(requests);
	} finally {
		queue.stop();
		await ours.close();
		if (theirs !== ours) await theirs.close();
	}
}
/** The fragments that a page lacks; none where that is unknown (no HTML, no success, too long). */
function missingFragments(answer, fragments) {
	const { body, cut, failure, hops, headers } = answer;
	const status = hops.at(-1)?.status ?? 0;
	const isPage = /html/i.test(headers["content-type"] ?? "");
	if (failure || cut || body === void 0 || !isPage || status < 200 || status >= 300) return [];
	const anchors = new Set(Array.from(body.matchAll(ANCHOR), ([, double, single, bare]) => decodeEntities(double ?? single ?? bare ?? "")));
	return [...fragments].filter((fragment) => {
		const [written = ""] = fragment.split(":~:");
		return ![written, decodeUri(written)].some((name) => NO_ANCHOR.test(name) || anchors.has(name) || anchors.has(`user-content-${name}`));
	});
}

// src/links/providers/arxiv-atom.ts
const text = optional$1(string(), "");
/** Repeated elements make no text, and leave the paper what it is. */
const extra = fallback(text, "");
const entrySchema = object({
	id: string(),
	title: text,
	summary: text,
	published: text,
	"arxiv:comment": text,
	"arxiv:journal_ref": extra,
	"arxiv:doi": extra
});
const feedSchema = object({ feed: object({ entry: optional$1(array(unknown$1()), []) }) });
/** Entities are decoded below, without those of a DOCTYPE. */
const parser = new XMLParser({
	ignoreAttributes: true,
	parseTagValue: false,
	processEntities: false,
	isArray: (name) => name === "entry"
});
/**
* Reads the API's Atom feed; `undefined` for anything else. If the API cannot read an id, the whole
* answer is one entry `http://arxiv.org/api/errors#incorrect_id_format_for_…`. An id that it does not
* know has no entry, or one without a title.
* Source: https://info.arxiv.org/help/api/user-manual.html#errors
*/
function readArxivFeed(xml) {
	if (/<!DOCTYPE/i.test(xml)) return;
	const feed = safeParse(feedSchema, parseXml(xml));
	if (!feed.success) return;
	const papers = [];
	for (const found of feed.output.feed.entry) {
		const entry = safeParse(entrySchema, found);
		if (!entry.success) continue;
		const { id } = entry.output;
		if (id.includes("/api/errors")) return { error: /\/api\/errors#incorrect_id_format_for_(.+)/.exec(id)?.[1] ?? "" };
		const paper = toPaper$1(entry.output);
		if (paper) papers.push(paper);
	}
	return { papers };
}
function parseXml(xml) {
	try {
		return XMLValidator.validate(xml) === true ? parser.parse(xml) : void 0;
	} catch {
		return;
	}
}
function toPaper$1(entry) {
	const name = entry.id.slice(entry.id.indexOf("/abs/")).slice(5);
	const [, id, version = "1"] = /^(.+?)(?:v(\d+))?$/.exec(name) ?? [];
	const title = oneLine$1(entry.title);
	const published = Date.parse(entry.published);
	if (id === void 0 || title === "" || !Number.isFinite(published)) return;
	const comment = oneLine$1(entry["arxiv:comment"]);
	const isWithdrawn = [comment, oneLine$1(entry.summary).slice(0, 300)].some((notice) => WITHDRAWN.test(notice));
	const [journalRef, doi] = [oneLine$1(entry["arxiv:journal_ref"]), oneLine$1(entry["arxiv:doi"])];
	return {
		id,
		version: Number(version),
		title,
		published: isoDay(published),
		isWithdrawn,
		comment,
		journalRef,
		doi
	};
}
/**
* Papers withdrawn *from* a conference are not withdrawn from arXiv.
* Source: https://info.arxiv.org/help/withdraw.html
*/
const WITHDRAWN = /(?:^|\b(?:paper|article|manuscript|submission|preprint|work|version|it)\s+(?:(?:has|have)\s+been\s+|(?:is|was)\s+(?:being\s+)?)?)withdrawn\b(?!\s+from\b)/i;
function oneLine$1(xml) {
	return xml.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, decode).replaceAll(/\s+/g, " ").trim();
}
const NAMED = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'"
};
function decode(written, hex, decimal, name) {
	if (name !== void 0) return NAMED[name] ?? written;
	const code = hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16);
	return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : written;
}

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
const MAX_PAUSE$2 = 6e4;
/** The pause that an API asks for, in milliseconds, unless it is too long. */
function shortPause(answer, clock) {
	const pause = readRetryAfter(answer.headers["retry-after"], clock.now());
	return pause !== void 0 && pause <= MAX_PAUSE$2 ? pause : void 0;
}
/** Waits. @returns whether to go on: `false` if the signal was aborted */
async function pause(clock, milliseconds, signal) {
	if (milliseconds > 0) await clock.wait(milliseconds, signal).catch(() => void 0);
	return !signal.aborted;
}

// src/links/providers/arxiv.ts
/** Papers in one request; with more, the URL would be too long for some proxies. */
const MAX_BATCH_SIZE$2 = 100;
/** Milliseconds between requests, one at a time: https://info.arxiv.org/help/api/tou.html#rate-limits */
const REQUEST_INTERVAL$2 = 3e3;
/** After so many invalid ids in a batch, arXiv is not asked again. */
const MAX_BAD_IDS = 3;
/** Its pages are made for people: a whole list's links come to them only where the API is down. */
const PACE_WITHOUT_API = {
	hosts: [
		"arxiv.org",
		"www.arxiv.org",
		"export.arxiv.org"
	],
	interval: 1e3
};
/**
* Papers on arXiv, by its API, a hundred at a time. Left to be checked on the web are unknown numbers,
* since a paper appears hours before the API has it, and pages that not every paper has, such as HTML.
* Source: https://info.arxiv.org/help/api/user-manual.html
*/
const arxiv = {
	name: "arxiv",
	claims: (url) => linkOf(url) !== void 0,
	async ask(urls, context) {
		const links = urls.map(linkOf).filter((link) => link !== void 0);
		const papers = Map.groupBy(links, ({ id }) => id);
		const answers = noProviderAnswers();
		const ids = [...papers.keys()];
		let nextAt = Number.NEGATIVE_INFINITY;
		const inTurn = async () => {
			const { clock, signal } = context;
			const isMyTurn = await pause(clock, nextAt - clock.now(), signal);
			nextAt = clock.now() + REQUEST_INTERVAL$2;
			return isMyTurn;
		};
		for (let start = 0; start < ids.length; start += MAX_BATCH_SIZE$2) {
			const found = await askBatch$1(ids.slice(start, start + MAX_BATCH_SIZE$2), context, inTurn);
			if (!found) {
				const note = "arXiv’s API does not answer now: its links are checked as web pages instead";
				return {
					...answers,
					pace: PACE_WITHOUT_API,
					...!context.signal.aborted && { note }
				};
			}
			for (const paper of found) {
				const metadata = metadataOf$1(paper);
				for (const link of papers.get(paper.id) ?? []) {
					const { url } = link;
					const known = {
						reason: "arXiv has the paper",
						attempts: 1,
						source: "arxiv",
						metadata
					};
					if (hasPage(paper, link)) answers.results.set(url, {
						url,
						status: "alive",
						...known
					});
					else answers.metadata.set(url, metadata);
				}
			}
		}
		return answers;
	}
};
/** The papers of some ids; `undefined` if the API does not answer. */
async function askBatch$1(batch, context, inTurn) {
	const { clock, signal, request, endpoints } = context;
	let ids = batch;
	let hasPaused = false;
	for (let badIds = 0; ids.length > 0 && await inTurn();) {
		const query = `id_list=${ids.join(",")}&start=0&max_results=${ids.length}`;
		const reply = await request({ url: `${endpoints.arxiv}/api/query?${query}` }, signal);
		if (reply.failure) return;
		const wait = reply.status === 429 || reply.status === 503 ? shortPause(reply, clock) : void 0;
		if (wait !== void 0 && !hasPaused) {
			hasPaused = true;
			if (!await pause(clock, wait, signal)) return;
			continue;
		}
		const feed = (reply.status === 200 || reply.status === 400) && !reply.cut ? readArxivFeed(reply.text) : void 0;
		if (!feed) return;
		if ("papers" in feed) return reply.status === 200 ? feed.papers : void 0;
		const others = ids.filter((id) => id !== feed.error);
		if (others.length === ids.length || ++badIds > MAX_BAD_IDS) return;
		ids = others;
	}
	return ids.length === 0 ? [] : void 0;
}
function metadataOf$1(paper) {
	const { id, title, published, isWithdrawn, comment, journalRef, doi } = paper;
	return {
		kind: "paper",
		id: `arXiv:${id}`,
		title,
		published,
		...isWithdrawn && { isWithdrawn },
		...comment !== "" && { comment },
		...journalRef !== "" && { journalRef },
		...doi !== "" && { doi }
	};
}
/** Whether the paper has the linked page: every one has `abs` and `format`. */
function hasPage(paper, { page, version }) {
	return version <= paper.version && page !== "html" && !(page === "pdf" && paper.isWithdrawn);
}
const HOSTS = new Set(PACE_WITHOUT_API.hosts);
/** Stricter than `identify`, which also accepts URLs whose page does not exist. */
const PATH$2 = /^\/(abs|pdf|html|format)\/([a-z-]+(?:\.[A-Z]{2})?\/\d{7}|\d{4}\.\d{4,5})(?:v([1-9]\d{0,2}))?(\.pdf)?\/?$/;
function linkOf(url) {
	const address = URL.parse(url);
	if (!address || !HOSTS.has(address.host) || address.search || address.username) return;
	const [, page, , version = 1, extension] = PATH$2.exec(address.pathname) ?? [];
	if (page === void 0 || extension !== void 0 && page !== "pdf") return;
	const [, id] = /^arxiv:(.*)/.exec(identify(url) ?? "") ?? [];
	return id ? {
		url,
		page,
		id,
		version: Number(version)
	} : void 0;
}

// src/links/papers/crossref.ts
/** DOIs in one request: the address stays under 4,000 characters where they are of usual length. */
const MAX_BATCH_SIZE$1 = 40;
const MAX_BATCH_LENGTH = 3500;
const MAX_BATCHES = 25;
/** Milliseconds between requests, one at a time: its public pool allows one query a second. */
const REQUEST_INTERVAL$1 = 1e3;
const SELECT = "DOI,type,title,subtitle,short-title,original-title,container-title,issued";
/** What else has a DOI is no paper: proceedings, datasets, books, figures of a paper, reviews. */
const PAPER_TYPES = /* @__PURE__ */ new Set([
	"journal-article",
	"proceedings-article",
	"posted-content",
	"book-chapter"
]);
/** How what stands around papers begins, or what was published about one. */
const NO_PAPER = /^(?:supplement|supporting information|errat|corrigend|correction|corrected|addend|retract|withdrawn|expression of concern|editorial|preface|foreword|front ?matter|back ?matter|title page|table of contents|contents|(?:author |subject )?index|cover|copyright|proceedings|comment(?:ary|s)? on|reply|response to|review(?:er)?s? (?:of|for)|in this issue|call for|book review)\b|^(?:supplement|errat|corrigend|addend|retract)/i;
/** In UTF-16 code units. */
const MAX_TITLE$1 = 1e3;
const MAX_CONTAINER = 300;
const MAX_OTHER_TITLES = 5;
const texts = fallback(optional$1(array(string()), []), []);
const work = object({
	DOI: string(),
	type: string(),
	title: texts,
	subtitle: texts,
	"short-title": texts,
	"original-title": texts,
	"container-title": texts,
	issued: fallback(optional$1(object({ "date-parts": array(array(nullable(number()))) })), void 0)
});
const answer$2 = object({
	status: literal$1("ok"),
	message: object({ items: array(unknown$1()) })
});
/**
* What Crossref knows of DOIs (in lower case), some dozens in a request; nothing of those that it does
* not have, or that are no papers. Ends with the first request that is not answered well.
* Source: https://www.crossref.org/documentation/retrieve-metadata/rest-api/
*/
async function askCrossref(dois, { request, clock, signal, endpoints }) {
	const known = /* @__PURE__ */ new Map();
	for (const [index, batch] of batchesOf(dois).slice(0, MAX_BATCHES).entries()) {
		if (index > 0 && !await pause(clock, REQUEST_INTERVAL$1, signal)) break;
		if (signal.aborted) break;
		const query = `filter=${encodeURIComponent(batch.map((doi) => `doi:${doi}`).join(","))}&rows=${batch.length}&select=${SELECT}`;
		const reply = await request({ url: `${endpoints.crossref}/works?${query}` }, signal);
		const papers = reply.failure || reply.status !== 200 || reply.cut ? void 0 : readWorks(reply.text);
		if (!papers) break;
		for (const doi of batch) {
			const paper = papers.get(doi);
			if (paper) known.set(doi, paper);
		}
	}
	return known;
}
function batchesOf(dois) {
	const batches = [];
	let length = 0;
	for (const doi of dois) {
		const last = batches.at(-1);
		const size = encodeURIComponent(doi).length + 10;
		const hasRoom = last && last.length < MAX_BATCH_SIZE$1 && length + size <= MAX_BATCH_LENGTH;
		if (hasRoom) last.push(doi);
		else batches.push([doi]);
		length = hasRoom ? length + size : size;
	}
	return batches;
}
/** The papers of an answer by their DOIs in lower case; `undefined` for anything else. */
function readWorks(json) {
	const parsed = safeParse(answer$2, parseJson(json));
	if (!parsed.success) return;
	const papers = /* @__PURE__ */ new Map();
	for (const item of parsed.output.message.items) {
		const found = safeParse(work, item);
		const paper = found.success ? toPaper(found.output) : void 0;
		if (found.success && paper) papers.set(found.output.DOI.toLowerCase(), paper);
	}
	return papers;
}
function toPaper(found) {
	if (!PAPER_TYPES.has(found.type)) return;
	const titles = plainTexts(found.title);
	const [first] = titles;
	if (first === void 0 || NO_PAPER.test(first)) return;
	const [subtitle = ""] = plainTexts(found.subtitle);
	const title = subtitle !== "" && !first.toLowerCase().includes(subtitle.toLowerCase()) ? `${first}: ${subtitle}` : first;
	const others = /* @__PURE__ */ new Set([...[...titles, ...plainTexts(found["original-title"])], ...plainTexts(found["short-title"])]);
	others.delete(title);
	const container = plainTexts(found["container-title"]).join("; ").slice(0, MAX_CONTAINER);
	const published = dayOf(found.issued?.["date-parts"][0] ?? []);
	return {
		title: title.slice(0, MAX_TITLE$1),
		...others.size > 0 && { otherTitles: [...others].slice(0, MAX_OTHER_TITLES) },
		...container !== "" && { container },
		...published !== void 0 && { published }
	};
}
/** Texts without their markup and entities; those with formulas, which have no plain form, left out. */
function plainTexts(written) {
	return written.flatMap((text) => {
		if (text.length > MAX_TITLE$1 || /<mml:|<m:math|\\\(|\$\$/.test(text)) return [];
		const plain = flatten$1(decodeEntities(decodeEntities(text.replace(/<[^<>]*>/g, ""))));
		return plain === "" ? [] : [plain.replace(/\p{Cc}/gu, "")];
	});
}
/** `2024`, `2024-03`, `2024-03-05`, of numbers. */
function dayOf([year, month, day]) {
	if (!isWithin(year, 1600, 2200)) return;
	if (!isWithin(month, 1, 12)) return String(year);
	return [
		year,
		month,
		...isWithin(day, 1, 31) ? [day] : []
	].map((part) => String(part).padStart(2, "0")).join("-");
}
function isWithin(value, least, most) {
	return Number.isInteger(value) && value >= least && value <= most;
}

// src/links/papers/open-review.ts
/** Requests of one run; the cache remembers the titles, so that the next run asks for others. */
const MAX_REQUESTS = 30;
/** Milliseconds between requests, one at a time. */
const REQUEST_INTERVAL = 500;
/** Of an answer, in bytes. */
const MAX_ANSWER = 262144;
/** In UTF-16 code units. */
const MAX_TITLE = 1e3;
/** The title as the second version of the API writes it, and as the first one did. */
const title = union([string(), pipe(object({ value: string() }), transform(({ value }) => value))]);
const answer$1 = object({ notes: array(object({
	id: string(),
	forum: optional$1(string()),
	content: object({ title })
})) });
/**
* The titles of OpenReview’s submissions by their ids. Ends with the first answer that is none, such
* as a challenge for robots.
* Source: https://docs.openreview.net/reference/api-v2
*/
async function askOpenReview(ids, { request, clock, signal, endpoints }) {
	const titles = /* @__PURE__ */ new Map();
	for (const [index, id] of ids.slice(0, MAX_REQUESTS).entries()) {
		if (index > 0 && !await pause(clock, REQUEST_INTERVAL, signal)) break;
		if (signal.aborted) break;
		const reply = await request({
			url: `${endpoints.openReview}/notes?id=${encodeURIComponent(id)}`,
			bytes: MAX_ANSWER
		}, signal);
		if (reply.failure || reply.status >= 500 || reply.status === 429) break;
		if (reply.status === 404 || reply.status === 403 && isJson$1(reply.text)) continue;
		const found = reply.status === 200 ? readNote(reply.text, id) : "none";
		if (found === "none") break;
		if (found !== void 0) titles.set(id, found);
	}
	return titles;
}
function isJson$1(text) {
	return parseJson(text) !== void 0;
}
/** The title of a submission, not of a review below it; `none` for what is no answer. */
function readNote(json, id) {
	const parsed = safeParse(answer$1, parseJson(json));
	if (!parsed.success) return isJson$1(json) ? void 0 : "none";
	const note = parsed.output.notes.find((one) => one.id === id && (one.forum ?? id) === id);
	const found = flatten$1(note?.content.title ?? "");
	return found === "" || found.length > MAX_TITLE ? void 0 : found;
}

// src/links/papers/subject.ts
/** The papers that links name, and the archives that know their titles. */
/** A DOI in lower case, of letters that need no care in a query: no comma, which ends a filter there. */
const DOI = /^10\.\d{4,9}(?:\.\d+)*\/[\w.;()/:+-]{1,200}$/;
const NOTE = /^[\w-]{8,16}$/;
/** Prefixes of DataCite: Crossref has none of them. arXiv, Zenodo, figshare, Mendeley Data, the Hub. */
const OTHER_AGENCY = /^10\.(?:48550|5281|6084|17632|57967)\//;
/** What a link's paper is called in its archive; nothing where no archive is asked for it. */
function paperSubject(url) {
	const identity = identify(url) ?? "";
	const [, kind, name = ""] = /^(arxiv|doi|acl|openreview):(.+)$/.exec(identity) ?? [];
	if (kind === "arxiv") return {
		kind,
		id: `arXiv:${name}`,
		number: name
	};
	if (kind === "openreview") return NOTE.test(name) ? {
		kind: "open-review",
		id: `OpenReview:${name}`,
		note: name
	} : void 0;
	if (kind === "acl") return doiSubject(`10.18653/v1/${name}`, `ACL:${name}`);
	return doiSubject(kind === "doi" ? name : linkedDoi(url));
}
function doiSubject(written, id) {
	const doi = written?.toLowerCase() ?? "";
	const isPlain = !doi.split("/").some((part) => part === "." || part === "..");
	if (!DOI.test(doi) || !isPlain || OTHER_AGENCY.test(doi)) return;
	return {
		kind: "doi",
		id: id ?? `doi:${doi}`,
		doi
	};
}
/** The DOI of an address of doi.org whose paper has another name, such as one of AAAI’s. */
function linkedDoi(url) {
	const { hostname = "", pathname = "" } = URL.parse(url) ?? {};
	return /^(?:www\.|dx\.)?doi\.org$/.test(hostname) ? decodeUri(pathname.slice(1)) : void 0;
}

// src/links/papers/find.ts
/** Milliseconds for all papers, and for each request. */
const MAX_TIME = 6e4;
const MAX_REQUEST_TIME = 1e4;
/**
* Adds to the results of links to papers what the papers’ archives know of them, where neither the
* link’s check nor the cache knew it. What no archive answers stays unknown.
*/
async function addPapers(results, settings, options) {
	const subjects = unknownPapers(results);
	if (subjects.size === 0 || options.signal.aborted) return;
	const timeout = Math.min(settings.timeout, MAX_REQUEST_TIME);
	const time = AbortSignal.timeout(Math.min(MAX_TIME, Math.ceil(settings.deadline)));
	const signal = AbortSignal.any([options.signal, time]);
	const papers = await withRequester({
		...settings,
		timeout
	}, options, (request) => findPapers([...subjects.values()], {
		request,
		clock: systemClock,
		signal,
		endpoints: ENDPOINTS
	}));
	for (const [url, { id }] of subjects) {
		const [result, metadata] = [results.get(url), papers.get(id)];
		if (result && metadata) results.set(url, {
			...result,
			metadata
		});
	}
}
function unknownPapers(results) {
	const subjects = /* @__PURE__ */ new Map();
	for (const [url, { status, metadata }] of results) {
		if (metadata || status === "dead" || status === "skipped") continue;
		const subject = paperSubject(url);
		if (subject && !arxiv.claims(url)) subjects.set(url, subject);
	}
	return subjects;
}
/** Asks all archives at once. @returns papers by the ids of their subjects; never rejects */
async function findPapers(subjects, context) {
	const papers = /* @__PURE__ */ new Map();
	const once = [...new Map(subjects.map((subject) => [subject.id, subject])).values()];
	const preprints = once.filter((one) => one.kind === "arxiv");
	const works = once.filter((one) => one.kind === "doi");
	const notes = once.filter((one) => one.kind === "open-review");
	const pages = preprints.map(({ number }) => `https://arxiv.org/abs/${number}`);
	const [known, published, submitted] = await Promise.all([
		pages.length > 0 ? arxiv.ask(pages, context) : void 0,
		askCrossref([...new Set(works.map(({ doi }) => doi))], context),
		askOpenReview(notes.map(({ note }) => note), context)
	]);
	for (const { id, number } of preprints) {
		const metadata = known?.results.get(`https://arxiv.org/abs/${number}`)?.metadata;
		if (metadata?.kind === "paper") papers.set(id, metadata);
	}
	for (const { id, doi } of works) {
		const paper = published.get(doi);
		if (paper) papers.set(id, {
			kind: "paper",
			id,
			...paper
		});
	}
	for (const { id, note } of notes) {
		const title = submitted.get(note);
		if (title !== void 0) papers.set(id, {
			kind: "paper",
			id,
			title
		});
	}
	return papers;
}

// src/links/facts/answer-schema.ts
/** The values that several services answer with. */
/** In milliseconds: hosts write the time zero where they know none. */
const FIRST_TIME = Date.UTC(1970, 0, 3);
const LAST_TIME = Date.UTC(1e4, 0, 1);
/** A time as ISO 8601 writes it, with its zone; gives the day in UTC. */
const answerDay = pipe(string(), regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/), transform((text) => Date.parse(text)), check$2((time) => time >= FIRST_TIME && time < LAST_TIME), transform((time) => isoDay(time)));
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
const commit = object({ committedDate: optional$1(answerDay) });
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
	isFork: fallback(optional$1(boolean()), void 0),
	homepageUrl: fallback(nullish(string()), void 0),
	repositoryTopics: fallback(nullish(object({ nodes: array(object({ topic: object({ name: string() }) })) })), void 0)
});
const node = nullish(looseObject({ __typename: optional$1(string()) }));
const errorSchema = object({
	type: nullish(string()),
	path: nullish(array(union([string(), number()])))
});
const replySchema = object({
	data: nullish(record$1(string(), unknown$1())),
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
			return read$1(value, subject) ?? "absent";
		})
	};
}
function read$1(value, subject) {
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
const MAX_FAILURES$2 = 12;
/** Milliseconds before the query that follows a failure; doubled by each further one. */
const FIRST_PAUSE = 100;
const MAX_PAUSE$1 = 2e3;
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
				if (failures >= MAX_FAILURES$2 || clock.now() - failingSince > MAX_FAILURE_TIME) return "GitHub’s API does not answer now";
				await pause(clock, Math.min(FIRST_PAUSE * 2 ** (failures - 1), MAX_PAUSE$1), signal);
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

// src/links/providers/github/provider.ts
const MAX_PARTS = 20;
/** github.com's links, by its API; needs a token. */
const github = githubAt(GITHUB, ({ endpoints, githubToken: token }) => token ? {
	url: `${endpoints.github}/graphql`,
	token
} : void 0);
/** The links of a GitHub Enterprise server, by its own API: its token is sent nowhere else. */
function enterpriseGitHub({ host, graphqlUrl, token }) {
	return githubAt(host, () => ({
		url: graphqlUrl,
		token
	}));
}
/**
* Repositories, their parts and their owners, by GitHub's GraphQL API. What the token cannot see,
* what is private, disabled or ambiguous (a branch with a slash in its name), or what GitHub does not
* answer is left to be checked on the web.
*
* Source: https://docs.github.com/en/graphql/guides/forming-calls-with-graphql
*/
function githubAt(host, accessOf) {
	return {
		name: host === "github.com" ? "github" : host,
		claims: (url) => parseGitHubLink(url, host) !== void 0,
		async ask(urls, context) {
			const answers = noProviderAnswers();
			const access = accessOf(context);
			if (!access) return answers;
			const wanted = wantedBy(urls, host);
			const note = await askGitHub(wanted, {
				...context,
				access
			}, (subject, outcome) => {
				if (outcome !== "absent") answer(subject, outcome, answers);
			});
			if (note !== void 0 && !context.signal.aborted) answers.note = `${note}: links to ${host === "github.com" ? "GitHub" : host} are checked as web pages instead`;
			return answers;
		}
	};
}
/** Each repository and owner once, whatever its spelling. */
function wantedBy(urls, host) {
	const all = [];
	const open = /* @__PURE__ */ new Map();
	for (const url of urls) {
		const link = parseGitHubLink(url, host);
		if (!link) continue;
		const name = link.kind === "repository" ? link.name : void 0;
		const key = `${link.owner}/${name ?? ""}`.toLowerCase();
		const part = link.kind === "repository" ? link.part : void 0;
		const partKey = part && `${part.field} ${part.value} ${"types" in part ? part.types : ""}`;
		let wanted = open.get(key);
		if (!wanted || wanted.parts.size >= MAX_PARTS) {
			wanted = {
				owner: link.owner,
				name,
				parts: /* @__PURE__ */ new Map(),
				links: [],
				attempts: 0
			};
			open.set(key, wanted);
			all.push(wanted);
		}
		if (part && partKey !== void 0) wanted.parts.set(partKey, part);
		wanted.links.push({
			url,
			link,
			part: partKey
		});
	}
	return all;
}
function answer(wanted, { repository, parts }, answers) {
	if (repository && !repository.isPublic) return;
	const metadata = repository?.metadata;
	for (const { url, link, part } of wanted.links) {
		if (!(part === void 0 ? !("isUnknown" in link) : parts.has(part)) || metadata?.isDisabled) {
			if (metadata) answers.metadata.set(url, metadata);
			continue;
		}
		const { attempts } = wanted;
		const known = {
			url,
			attempts,
			source: "github",
			...metadata && { metadata }
		};
		const result = !metadata || isSameName(metadata.name, wanted) ? {
			...known,
			status: "alive",
			reason: "GitHub has it"
		} : {
			...known,
			status: "moved",
			finalUrl: renamedUrl(url, metadata.name),
			reason: `the repository was renamed to ${metadata.name}`
		};
		answers.results.set(url, result);
	}
}
function isSameName(now, { owner, name }) {
	return now.toLowerCase() === `${owner}/${name}`.toLowerCase();
}

// src/links/providers/one-by-one.ts
const MAX_FAILURES$1 = 3;
/**
* A provider that requests one URL after the other. What is absent is requested again after all
* others, and is dead only if it is absent both times.
*/
function oneByOne(api) {
	const { name } = api;
	return {
		name,
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
			const outcome = await this.#queue.run(name, check).catch(unlessStopped$2);
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
		if (outcome === "limited" || this.#failures >= MAX_FAILURES$1) {
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
function unlessStopped$2(error) {
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

// src/links/providers/doi.ts
/**
* A handle record, as far as it is used. 1 is success; 100 (with HTTP 404) no such handle; 200 a
* handle without what was asked for.
* Source: https://www.doi.org/doi-handbook/HTML/rest-api-response-format.html
*/
const schema$2 = object({
	responseCode: number(),
	values: optional$1(array(object({ type: string() })), [])
});
/**
* DOIs, by the Handle System's API: publishers refuse robots, the registry does not. An unknown
* DOI is left to be checked on the web.
* Source: https://www.doi.org/doi-handbook/HTML/doi-rest-api.html
*/
const doi = oneByOne({
	name: "doi",
	title: "doi.org",
	endpoint: "doi",
	concurrency: 4,
	interval: 100,
	hosts: [
		"doi.org",
		"www.doi.org",
		"dx.doi.org"
	],
	subjectOf: nameOf,
	pathOf: (name) => `/api/handles/${name.split("/").map(encodeURIComponent).join("/")}?type=URL`,
	read({ text }) {
		const { success, output } = safeParse(schema$2, parseJson(text));
		return success && output.responseCode === 1 && output.values.some(({ type }) => type === "URL") ? {
			status: "alive",
			reason: "the DOI is registered"
		} : "unknown";
	}
});
function nameOf({ pathname, search }) {
	const name = decodeUri(pathname.slice(1));
	return !search && /^10\.\d{4,9}(?:\.\d+)*\/[^\s/].{0,300}$/.test(name) ? name : void 0;
}

// src/links/providers/gitlab.ts
/** Groups, subgroups and the project: each begins with a letter, digit or underscore. */
const PATH$1 = /^\/(\w[\w.-]{0,254}(?:\/\w[\w.-]{0,254}){1,20})\/?$/;
/** First parts of paths that are not groups. */
const RESERVED$1 = new Set("admin api assets dashboard explore groups health help import jwt login oauth profile projects public search snippets users".split(" "));
const schema$1 = object({ path_with_namespace: string() });
/**
* Projects on gitlab.com, by its API: without a login, pages of what is private and of what does not
* exist lead to the log-in page. So what the API does not know is left to be checked on the web,
* where that page is no success (`classify.ts`).
* Source: https://docs.gitlab.com/api/projects/#get-a-single-project (its 301 has the number of a
* moved project)
*/
const gitlab = oneByOne({
	name: "gitlab",
	title: "GitLab",
	endpoint: "gitlab",
	concurrency: 2,
	interval: 200,
	hosts: ["gitlab.com", "www.gitlab.com"],
	subjectOf: ({ pathname, search }) => projectOf(pathname, search),
	pathOf: ({ id }) => `/api/v4/projects/${encodeURIComponent(id)}`,
	follow({ status, headers }) {
		const [, id] = MOVED.exec(headers.location ?? "") ?? [];
		return id !== void 0 && (status === 301 || status === 302) ? { id } : void 0;
	},
	read({ status, text }, { id }) {
		const { output, success } = safeParse(schema$1, parseJson(text));
		if (status !== 200 || !success) return "unknown";
		const path = output.path_with_namespace;
		if (path.toLowerCase() === id.toLowerCase()) return {
			status: "alive",
			code: 200,
			reason: "GitLab has it"
		};
		if (!PATH$1.test(`/${path}`)) return "unknown";
		return {
			status: "moved",
			finalUrl: `https://gitlab.com/${path}`,
			reason: `it was moved to ${path}`
		};
	}
});
const MOVED = /^(?:https:\/\/gitlab\.com)?\/api\/v4\/projects\/(\d{1,15})$/;
function projectOf(pathname, search) {
	const [, path = ""] = PATH$1.exec(pathname.replace(/\.git$/, "")) ?? [];
	const [group = ""] = path.split("/");
	return path === "" || search !== "" || RESERVED$1.has(group) ? void 0 : { id: path };
}

// src/links/providers/hugging-face.ts
const SEGMENT = "[A-Za-z\\d][\\w.-]{0,95}";
const PATH = new RegExp(`^/(?:(datasets|spaces)/)?(${SEGMENT}/${SEGMENT})/?$`);
const API_PATH = new RegExp(`^(?:https://huggingface\\.co)?/api/(models|datasets|spaces)/(${SEGMENT}/${SEGMENT})$`);
/** First segments of paths that are not owners. */
const RESERVED = new Set("api blog chat collections courses datasets docs enterprise inference join learn login models new organizations papers posts pricing search settings spaces tasks".split(" "));
const schema = object({ id: string() });
/**
* Models, datasets and Spaces, by the Hub's API, which allows five times as many requests as the
* pages (500 in five minutes against 100). It answers 401 for what is unknown or private: left to
* be checked on the web.
* Source: https://huggingface.co/docs/hub/api, https://huggingface.co/docs/hub/rate-limits
*/
const huggingFace = oneByOne({
	name: "hugging-face",
	title: "Hugging Face",
	endpoint: "huggingFace",
	concurrency: 4,
	interval: 100,
	hosts: [
		"huggingface.co",
		"www.huggingface.co",
		"hf.co"
	],
	subjectOf: repositoryOf,
	pathOf: ({ kind, id }) => `/api/${kind}/${id}`,
	follow: renamedTo,
	read({ status, text }, asked, url) {
		const { output, success } = safeParse(schema, parseJson(text));
		return status === 200 && success ? outcome(url, output.id, asked) : "unknown";
	}
});
/** @param id the present one */
function outcome(url, id, asked) {
	if (id.toLowerCase() === asked.id.toLowerCase()) return {
		status: "alive",
		code: 200,
		reason: "Hugging Face has it"
	};
	const path = `/${asked.kind === "models" ? "" : `${asked.kind}/`}${id}`;
	if (!PATH.test(path)) return "unknown";
	const finalUrl = new URL(url);
	finalUrl.host = "huggingface.co";
	finalUrl.protocol = "https:";
	finalUrl.pathname = path;
	return {
		status: "moved",
		finalUrl: finalUrl.href,
		reason: `it was renamed to ${id}`
	};
}
/** The target of a redirect for a renamed repository, if on the same host and of the same kind. */
function renamedTo(answer, { kind }) {
	if (![
		301,
		302,
		307,
		308
	].includes(answer.status)) return;
	const { location = "" } = answer.headers;
	if (location.length > 8192) return;
	const [, newKind, id] = API_PATH.exec(location) ?? [];
	return id !== void 0 && newKind === kind ? {
		kind,
		id
	} : void 0;
}
function repositoryOf({ pathname }) {
	const [, kind, id = ""] = PATH.exec(pathname) ?? [];
	const [owner = ""] = id.split("/");
	if (id === "" || RESERVED.has(owner.toLowerCase())) return;
	return {
		kind: kind ?? "models",
		id
	};
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
	subjectOf: ({ pathname }) => packageOf$1(pathname, registry.page),
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
function packageOf$1(pathname, page) {
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
	const name = found && packageOf$1(address.pathname, found.page)?.name;
	if (!found || name === void 0) return;
	const isPython = found.name === "pypi";
	return {
		registry: found.name,
		name: isPython ? name.toLowerCase().replaceAll(/[-_.]+/g, "-") : name
	};
}

// src/links/providers/youtube.ts
const REFUSALS = {
	401: "YouTube gives no information about videos that may not be embedded",
	403: "YouTube keeps the video private"
};
/**
* Videos, by the API for embedding, since a removed video's page answers 200. It answers 403 for
* private videos, and 401 if the owner allows no embedding. Unknown videos (400, 404) are left to be
* checked on the web, where the same API is used twice (`quirks.ts`).
* Source: https://oembed.com/#section2.3 (what 401 and 404 mean), #section7 (YouTube's endpoint)
*/
const youtube = oneByOne({
	name: "youtube",
	title: "YouTube",
	endpoint: "youtube",
	concurrency: 2,
	interval: 100,
	subjectOf: ({ href }) => /^youtube:(.*)/.exec(identify(href) ?? "")?.[1],
	pathOf: (video) => `/oembed?format=json&url=${encodeURIComponent(`https://www.youtube.com/watch?v=${video}`)}`,
	isAnswer: ({ text }) => !text.trimStart().startsWith("<"),
	read({ status, text }) {
		const refusal = REFUSALS[status];
		if (refusal !== void 0) return {
			status: "blocked",
			code: status,
			reason: refusal
		};
		return status === 200 && Object(parseJson(text)).type === "video" ? {
			status: "alive",
			code: 200,
			reason: "YouTube has the video"
		} : "unknown";
	}
});

// src/links/providers/registry.ts
/** All providers, in the order in which they may claim a URL. */
const providers = [
	...[
		github,
		arxiv,
		doi,
		youtube,
		huggingFace
	],
	...packages,
	gitlab
];

// src/links/classify.ts
/** Failures that a retry within the run may overcome. */
const TEMPORARY = /* @__PURE__ */ new Set([
	"ERR_NAME_SERVER",
	"ERR_CONNECT",
	"ERR_RESET",
	"ERR_TIMEOUT",
	"ERR_HTTP",
	"ERR_TLS"
]);
/** Statuses that ask to come back later. */
const RETRY_LATER = /* @__PURE__ */ new Set([
	408,
	421,
	425,
	429
]);
/**
* The result of an answer.
*
* @param url as it is in the list, without fragment
* @param accept statuses that the configuration accepts as success on this host
*/
function classify(url, answer, accept = []) {
	const last = answer.hops.at(-1);
	if (answer.failure) return ofFailure(url, answer, answer.failure);
	if (!last) return {
		status: "unreachable",
		reason: "no answer",
		temporary: true
	};
	const code = last.status;
	if (isGitLabLogIn(url, answer)) return {
		status: "blocked",
		code,
		reason: "private or gone: GitLab shows its log-in page for both",
		temporary: false
	};
	if (isSuccess(code) || accept.includes(code)) return {
		...ofSuccess(url, answer),
		code
	};
	const status = quirkOf(url)?.statuses?.[code];
	if (status) return {
		status,
		code,
		reason: statusText(code),
		temporary: false
	};
	if (isChallenge(answer)) return ofRefusal(url, answer, `${statusText(code)}: a challenge page for robots`);
	if (code === 404 || code === 410) {
		const after = answer.hops.length > 1 ? " after a redirect" : "";
		return {
			status: "dead",
			code,
			reason: `${statusText(code)}${after}`,
			temporary: false
		};
	}
	if (RETRY_LATER.has(code)) {
		if (code === 429) return ofRefusal(url, answer, statusText(code), true);
		return {
			status: "unreachable",
			code,
			reason: statusText(code),
			temporary: true
		};
	}
	if (code >= 500 && code < 600) return {
		status: "unreachable",
		code,
		reason: statusText(code),
		temporary: true
	};
	return ofRefusal(url, answer, statusText(code));
}
/** A site that refuses robots; behind a resolver its answer does not matter, in whatever form. */
function ofRefusal(url, { hops }, reason, temporary = false) {
	const code = hops.at(-1)?.status ?? 0;
	const resolver = hops.length > 1 ? quirkOf(url)?.resolver : void 0;
	return resolver ? {
		status: "alive",
		code,
		reason: resolver,
		temporary: false
	} : {
		status: "blocked",
		code,
		reason,
		temporary
	};
}
/**
* Whether GitLab sent us to its log-in page, as it does from what is private and from what does not
* exist. Its own servers are known by their name or a header.
*/
function isGitLabLogIn(url, { hops, headers }) {
	const end = URL.parse(hops.at(-1)?.url ?? "");
	if (hops.length < 2 || !end?.pathname.endsWith("/users/sign_in")) return false;
	return (/(?:^|\.)gitlab\./.test(end.hostname) || "x-gitlab-meta" in headers) && URL.parse(url)?.pathname !== end.pathname;
}
function isSuccess(code) {
	return code >= 200 && code < 300 || code === 304;
}
/** Cloudflare marks its challenges; others answer 403 or 503 with a page of scripts. */
function isChallenge({ headers, hops, body }) {
	if (headers["cf-mitigated"] === "challenge") return true;
	const code = hops.at(-1)?.status ?? 0;
	return (code === 403 || code === 503) && body !== void 0 && /captcha|cf-chl|challenge-platform|ddos-guard|just a moment|are you a robot/i.test(body);
}
/** Failures after which a link counts as not checked. */
const SKIPS = {
	ERR_PRIVATE_ADDRESS: "private",
	ERR_BAD_URL: "not-web",
	ERR_BAD_PORT: "bad-port"
};
function ofFailure(url, answer, { code, detail }) {
	const reason = detail;
	if (code === "ERR_NAME") return {
		status: "dead",
		reason,
		temporary: false
	};
	const skipped = SKIPS[code];
	if (skipped) return {
		status: "skipped",
		skipped,
		reason,
		temporary: false
	};
	const resolver = quirkOf(url)?.resolver;
	if (resolver && answer.hops.length > 0) return {
		status: "alive",
		reason: resolver,
		temporary: false
	};
	return {
		status: "unreachable",
		reason,
		temporary: TEMPORARY.has(code)
	};
}
function ofSuccess(url, answer) {
	const finalUrl = permanentTarget(answer);
	const alive = {
		status: "alive",
		reason: statusText(answer.hops.at(-1)?.status ?? 200),
		temporary: false
	};
	if (finalUrl === void 0 || isSamePage(url, finalUrl)) return alive;
	return {
		status: "moved",
		finalUrl,
		reason: isFrontPage(finalUrl) && !isFrontPage(url) ? "it redirects permanently to the site’s front page, so the linked page may be gone" : "it redirects there permanently",
		temporary: false
	};
}
/** The end of an answer's leading permanent redirects. */
function permanentTarget({ hops }) {
	let target;
	for (const { status, location } of hops) {
		if (status !== 301 && status !== 308 || location === void 0) break;
		target = location;
	}
	return target;
}
const WALL = /(?:^|[/._-])(?:log[-_]?in|sign[-_]?in|sign[-_]?up|servicelogin|register|auth|authenticate|authorize|oauth2?|sso|saml2?|cas|idp|sessions?|consent|cookies?|gdpr|captcha|challenge|accounts?)(?:$|[/._?-])/i;
/** A page that says that there is none, though its status is 200. */
const ERROR_PAGE = /\/(?:404|(?:page[-_]?)?not[-_]?found|errors?)(?:\.\w+)?\/?$/i;
/** The number of one visitor's session. */
const SESSION = /[;?&](?:jsession|phpsess|aspsession|cfsess|session)[-_]?(?:id)?\w*=|[?&]s?sid=/i;
/**
* Whether a list should keep its URL: the redirect leads to another spelling of it (https, a
* slash, `www.`, an index page), a login, consent or error page, an address with a session, or the page in a language.
*/
function isSamePage(from, to) {
	if (identify(from) === identify(to)) return true;
	if (!URL.canParse(from) || !URL.canParse(to)) return false;
	const [before, after] = [new URL(from), new URL(to)];
	const isNew = (pattern, part) => pattern.test(part(after)) && !pattern.test(part(before));
	if (isNew(WALL, ({ hostname, pathname }) => hostname + pathname)) return true;
	if (isNew(ERROR_PAGE, ({ pathname }) => pathname) || isNew(SESSION, ({ href }) => href)) return true;
	if (hostOf(before) !== hostOf(after)) return false;
	return withoutLocale(after) === withoutLocale(before);
}
function hostOf({ hostname }) {
	return hostname.replace(/^www\./, "");
}
function withoutLocale({ pathname, search }) {
	return pathname.replace(/^\/[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/|$)/i, "").replace(/(?<!\/)\/+$/, "") + search.replace(/[?&](?:hl|lang|locale|language)=[\w-]+/gi, "");
}
function isFrontPage(url) {
	return URL.canParse(url) && new URL(url).pathname === "/" && new URL(url).search === "";
}
/** `404 Not Found`. 999 is LinkedIn's. */
function statusText(code) {
	const text = code === 999 ? "Request Denied" : STATUS_CODES[code];
	return text === void 0 ? String(code) : `${code} ${text}`;
}

// src/links/papers/page.ts
/**
* The paper that a page of an archive describes (`citation_title`), where the page was read anyway; of
* the linked paper only: a redirect may lead to another.
* Source: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
*/
function citedPaper(url, answer) {
	const { body, hops, headers, failure } = answer;
	const last = hops.at(-1);
	if (failure || body === void 0 || last?.status !== 200) return;
	if (!/\bhtml\b/i.test(headers["content-type"] ?? "")) return;
	const { id } = paperSubject(url) ?? {};
	if (id === void 0 || !/^(?:ACL|OpenReview):/.test(id)) return;
	if (paperSubject(last.url)?.id !== id) return;
	const { citationTitle: title } = readPage(body, last.url);
	return title === void 0 ? void 0 : {
		kind: "paper",
		id,
		title
	};
}

// src/links/checker.ts
/** The longest `Retry-After` of a 429 that is obeyed, in milliseconds; of a 503 the time that is left. */
const MAX_PAUSE = 6e4;
/** After this time a link gets no further retry, in milliseconds. */
const MAX_LINK_TIME = 12e4;
/** The first links of a host are tried first; the others wait until one of them is answered. */
const PROBES = 3;
/** Hosts in progress for each link at once: no slot is empty, and a long list takes little memory. */
const HOSTS_PER_SLOT = 2;
/** Requested if no link answered: if these do not answer either, the network is down. */
const CONTROLS = [
	"https://github.com/",
	"https://arxiv.org/",
	"https://example.com/"
];
/**
* Checks each URL once; what looks dead is checked again after all others. URLs that come later
* delay no others, neither their first check nor the second. Never rejects.
*/
async function checkUrls(urls, options) {
	const run = new CheckRun(options);
	const checkTwice = async ({ urls, pace }) => {
		if (pace) run.slow(pace);
		await run.checkAll(urls);
		await run.recheckDead(urls);
	};
	const later = options.later?.map(async (coming) => await checkTwice(await coming)) ?? [];
	await Promise.all([checkTwice({ urls }), ...later]);
	return await run.finish();
}
var CheckRun = class {
	#options;
	#queue;
	#stop = new AbortController();
	#checks = /* @__PURE__ */ new Map();
	/** When the time for all links is over. */
	#end;
	/** Of the first checks, and of the second ones. */
	#hosts = {
		first: /* @__PURE__ */ new Map(),
		second: /* @__PURE__ */ new Map()
	};
	#total = 0;
	/** The result of links that were not requested; compared by identity. */
	#unchecked = {
		status: "skipped",
		skipped: "deadline",
		reason: "not checked: time ran out",
		temporary: false
	};
	constructor(options) {
		this.#options = options;
		this.#end = options.clock.now() + options.deadline;
		this.#stop.signal.addEventListener("abort", () => {
			const { first, second } = this.#hosts;
			for (const { probed } of [...first.values(), ...second.values()]) probed.resolve();
		});
		this.#queue = new Queue({
			...options,
			signal: this.#stop.signal
		});
		const interrupt = () => {
			this.#unchecked.skipped = "stopped";
			this.#unchecked.reason = "not checked: the run was stopped";
			this.#stop.abort();
		};
		if (options.signal?.aborted) interrupt();
		options.signal?.addEventListener("abort", interrupt, { once: true });
		const end = () => this.#stop.abort();
		options.clock.wait(options.deadline, this.#stop.signal).then(end, () => void 0);
	}
	slow({ hosts, interval }) {
		this.#queue.slow(hosts, interval);
	}
	/** Begins with hosts of `first` URLs, then those with most links, which take longest. */
	async checkAll(urls) {
		const { concurrency, hostConcurrency, first = /* @__PURE__ */ new Set() } = this.#options;
		const isFirst = (url) => Number(first.has(url));
		this.#total += urls.length;
		const hosts = [...Map.groupBy(urls, groupKey).values()];
		for (const group of hosts) group.sort((one, other) => isFirst(other) - isFirst(one));
		hosts.sort((one, other) => isFirst(other[0]) - isFirst(one[0]) || other.length - one.length);
		await forEachLimited(hosts, concurrency * HOSTS_PER_SLOT, (group) => forEachLimited(group, hostConcurrency, async (url) => {
			this.#checks.set(url, await this.#check(url, false));
			const counts = {
				done: this.#checks.size,
				total: this.#total
			};
			this.#options.onProgress?.({
				...counts,
				hosts: () => this.#queue.busiest()
			});
		}));
	}
	/** Checks dead links again, their names included; what cannot be checked again is not dead. */
	async recheckDead(urls) {
		const dead = urls.map((url) => this.#checks.get(url)).filter((check) => check?.found.status === "dead").filter((check) => check !== void 0);
		await Promise.all(dead.map(async (first) => {
			const second = await this.#check(first.url, true);
			const attempts = first.attempts + second.attempts;
			let { found } = second;
			if (found.status === "skipped") {
				const reason = `${first.found.reason}, seen only once`;
				found = {
					...first.found,
					status: "unreachable",
					reason
				};
			}
			this.#checks.set(first.url, {
				...first,
				found,
				attempts
			});
		}));
	}
	/** `networkDown`: no host at all could be reached, so that nothing is known about any link. */
	async finish() {
		const network = await this.#networkState();
		this.#stop.abort();
		const results = /* @__PURE__ */ new Map();
		for (const { url, found, attempts, reached } of this.#checks.values()) {
			const isKnown = network === "up" || reached || found.status === "skipped";
			const unknown = network === "down" ? NETWORK_DOWN : this.#unchecked;
			const { temporary: _, ...result } = isKnown ? found : unknown;
			results.set(url, {
				url,
				...result,
				attempts,
				source: "web"
			});
		}
		return {
			results,
			networkDown: network === "down"
		};
	}
	/** Checks one link: its host's probes first, HEAD and GET, and retries of temporary failures. */
	async #check(url, fresh) {
		const check = {
			url,
			found: this.#unchecked,
			attempts: 0,
			answered: false,
			reached: false
		};
		const quirk = quirkOf(url);
		if (quirk?.blocked !== void 0) return {
			...check,
			found: {
				status: "blocked",
				reason: quirk.blocked,
				temporary: false
			}
		};
		const address = quirk?.requestUrl?.(new URL(url)) ?? url;
		const host = groupKey(address);
		const state = this.#stateOf(host, fresh);
		const isProbe = state.probes < PROBES;
		if (isProbe) state.probes++;
		else await state.probed.promise;
		if (state.failure) return {
			...check,
			found: state.failure
		};
		await this.#request(address, check, fresh, state);
		if (isProbe && !check.answered && ++state.failedProbes === PROBES) {
			state.failure = check.found;
			state.probed.resolve();
		}
		return check;
	}
	#stateOf(host, isSecond) {
		const hosts = isSecond ? this.#hosts.second : this.#hosts.first;
		let state = hosts.get(host);
		if (!state) {
			state = {
				probes: 0,
				failedProbes: 0,
				probed: Promise.withResolvers()
			};
			if (this.#stop.signal.aborted) state.probed.resolve();
			hosts.set(host, state);
		}
		return state;
	}
	async #request(address, check, fresh, { probed }) {
		const { clock, retries, random } = this.#options;
		const started = clock.now();
		for (let attempt = 0;; attempt++) {
			const answer = await this.#headThenGet(address, check, fresh).catch(unlessStopped$1);
			const pause = answer && this.#classify(answer, address, check);
			if (check.answered) probed.resolve();
			if (!check.found.temporary || attempt >= retries || pause === "too long") return;
			if (clock.now() - started > MAX_LINK_TIME) return;
			const delay = pause ?? retryDelay(attempt, random);
			try {
				await clock.wait(delay, this.#stop.signal);
			} catch {
				return;
			}
		}
	}
	/** @returns the pause that the site asks for, in milliseconds */
	#classify(answer, address, check) {
		if (this.#stop.signal.aborted && answer.failure) return;
		check.answered ||= answer.hops.length > 0;
		check.reached ||= check.answered || !NO_HOST.test(answer.failure?.code ?? "");
		check.found = classify(check.url, answer, this.#options.accept?.(new URL(check.url)));
		this.#readPage(answer, check);
		const { status, url } = answer.hops.at(-1) ?? {};
		if (status !== 429 && status !== 503) return;
		const pause = readRetryAfter(answer.headers["retry-after"], this.#options.clock.now());
		if (pause === void 0) return;
		if (pause > (status === 503 ? this.#end - this.#options.clock.now() : MAX_PAUSE)) return "too long";
		this.#queue.pause(groupKey(url || address), pause);
		return pause;
	}
	/** Examines the body of a page that answers well, where there is one. */
	#readPage(answer, { url, found }) {
		if (!this.#options.isPageDue || found.status !== "alive" && found.status !== "moved") return;
		const page = examinePage(url, answer);
		if (page) found.page = page;
		const paper = citedPaper(url, answer);
		if (paper) found.metadata = paper;
	}
	/**
	* HEAD costs least; where it fails, GET may succeed, unless the site asks to wait. A page that is to
	* be read costs no request more: GET comes first, and says all that HEAD does.
	*/
	async #headThenGet(address, check, fresh) {
		const { signal } = this.#stop;
		const options = {
			queue: this.#queue,
			ask: this.#options.ask,
			signal,
			onStart: () => check.attempts++
		};
		if (address === check.url && this.#options.isPageDue?.(check.url)) return await askInTurn(address, "GET", {
			...options,
			fresh
		});
		const head = await askInTurn(address, "HEAD", {
			...options,
			fresh
		});
		if (!needsGet(head) || signal.aborted) return head;
		return await askInTurn(address, "GET", options);
	}
	/** If no link answered, a few reliable hosts are requested; unknown if the run was stopped before. */
	async #networkState() {
		const requested = [...this.#checks.values()].filter(({ attempts }) => attempts > 0);
		if (requested.length === 0 || requested.some(({ reached }) => reached)) return "up";
		const { signal } = this.#stop;
		if (signal.aborted) return "unknown";
		const { ask, controls = CONTROLS } = this.#options;
		const requests = controls.map((url) => ask(url, "HEAD", signal, { fresh: true }));
		return (await Promise.all(requests)).every(({ hops }) => hops.length === 0) ? "down" : "up";
	}
};
function unlessStopped$1(error) {
	if (!(error instanceof QueueStoppedError)) throw error;
}
const NETWORK_DOWN = {
	status: "skipped",
	skipped: "network-down",
	reason: "the network looks down",
	temporary: false
};
/** Codes of failures in which no host reacted at all. */
const NO_HOST = /^ERR_(?:NAME|NAME_SERVER|CONNECT|TIMEOUT)$/;
/** Codes of failures that a GET would meet again. */
const SAME_WITH_GET = /^ERR_(?:NAME|PRIVATE|BAD|CONNECT|CERTIFICATE|TLS)/;
function needsGet({ hops, failure, headers }) {
	if (failure) return !SAME_WITH_GET.test(failure.code);
	const status = hops.at(-1)?.status ?? 0;
	if (status === 503 && headers["retry-after"] !== void 0) return false;
	return !(status >= 200 && status < 300) && status !== 304 && status !== 429;
}

// src/links/providers/ask.ts
/** Starts all providers at once on the URLs (each once) that each is the first to claim. */
function startProviders(urls, providers, options) {
	const claimed = Map.groupBy(urls, (url) => providers.find((provider) => provider.claims(url)));
	return {
		unclaimed: claimed.get(void 0) ?? [],
		answers: Array.from(claimed, ([provider, mine]) => provider && ask(provider, mine, options)).filter((answer) => answer !== void 0)
	};
}
async function ask(provider, urls, options) {
	const { results, metadata, ...more } = options.signal.aborted ? noProviderAnswers() : await provider.ask(urls, {
		endpoints: ENDPOINTS,
		...options
	}).catch((error) => ({
		...noProviderAnswers(),
		note: noteOf(provider, error)
	}));
	const rest = urls.filter((url) => !results.has(url));
	return {
		...more,
		provider: provider.name,
		rest,
		results: pick(results, urls),
		metadata: pick(metadata, rest)
	};
}
function pick(known, urls) {
	const picked = /* @__PURE__ */ new Map();
	for (const url of urls) {
		const value = known.get(url);
		if (value !== void 0) picked.set(url, value);
	}
	return picked;
}
function mergeAnswers(answers) {
	return {
		results: new Map(answers.flatMap(({ results }) => [...results])),
		metadata: new Map(answers.flatMap(({ metadata }) => [...metadata])),
		notes: answers.flatMap(({ note }) => note ?? [])
	};
}
function noteOf({ name }, error) {
	return `${name} could not be asked (${error instanceof Error ? error.name : "unknown error"}): its links are checked as web pages instead`;
}

// src/links/request-urls.ts
/** The share of the time for all links after which those without an API's answer go to the web. */
const API_SHARE = 1 / 2;
/**
* Requests URLs: providers and the web at the same time. What a provider leaves for the web comes
* later, so a service that does not answer delays its own links only. Never rejects.
*/
async function requestUrls(urls, services, settings, options) {
	const { providers, request, ask, clock, random, endpoints } = services;
	const { githubToken, first, signal, isPageDue, companions = [] } = options;
	const beside = new Set(companions);
	const late = new AbortController();
	const over = new AbortController();
	const end = () => late.abort();
	clock.wait(settings.deadline * API_SHARE, over.signal).then(end, () => void 0);
	const started = startProviders([...urls, ...companions], providers, {
		request,
		clock,
		githubToken,
		signal: AbortSignal.any([signal, late.signal]),
		...endpoints && { endpoints }
	});
	const answered = [];
	let known = 0;
	const later = started.answers.map(async (coming) => {
		const answer = await coming;
		answered.push(answer);
		known += answer.results.size;
		return {
			urls: answer.rest.filter((url) => !beside.has(url)),
			pace: answer.pace
		};
	});
	const unclaimed = started.unclaimed.filter((url) => !beside.has(url));
	const web = await checkUrls(unclaimed, {
		ask,
		clock,
		random,
		later,
		first,
		signal,
		isPageDue,
		concurrency: settings.concurrency,
		hostConcurrency: settings["host-concurrency"],
		hostRequestInterval: settings["host-request-interval"],
		retries: settings.retries,
		deadline: settings.deadline,
		accept: (url) => Object.entries(settings.accept).flatMap(([pattern, statuses]) => matchesHost(pattern, url) ? statuses : []),
		onProgress: ({ done, hosts }) => options.onProgress({
			done: known + done,
			total: urls.length,
			hosts
		})
	});
	over.abort();
	const isLate = late.signal.aborted && !signal.aborted;
	return join$1(web, answered, answered.flatMap((answer) => isLate && lateNote(answer) || answer.note || []));
}
function lateNote({ provider, rest, note }) {
	if (rest.length === 0 || note !== void 0) return;
	return `${provider} did not answer in time: its links were checked as web pages instead`;
}
function join$1(web, answered, notes) {
	const { results } = web;
	const known = mergeAnswers(answered);
	for (const [url, metadata] of known.metadata) {
		const result = results.get(url);
		if (result) results.set(url, {
			...result,
			metadata
		});
	}
	for (const [url, result] of known.results) results.set(url, result);
	const networkDown = web.networkDown && known.results.size === 0;
	return {
		results,
		networkDown,
		notes: networkDown ? [] : notes
	};
}

// src/links/check.ts
/**
* Checks the links of some lists: plans which to check, reuses fresh results of the cache, requests
* all others, adds extras (fragments, archived copies, badges), and saves the cache.
* @throws {LinkClientError} where a header or a proxy cannot be used
* @throws {CacheFileError} where the named cache is another file
*/
async function checkLinks(lists, settings, options) {
	const now = Date.now();
	const deadline = AbortSignal.timeout(Math.ceil(settings.deadline));
	const inTime = {
		...options,
		signal: AbortSignal.any([options.signal, deadline])
	};
	const { cache, notes } = openCache(options);
	const { toCheck, skipped, stopped } = planLists(lists, settings, options.which);
	for (const pattern of stopped) notes.push(describeStopped(pattern));
	const results = new Map(skipped.map((result) => [result.url, result]));
	const unknown = [];
	for (const url of toCheck) {
		const cached = reuse(cache, url, now, settings["max-cache-age"]);
		if (cached) results.set(url, cached);
		else unknown.push(url);
	}
	if (options.offline) {
		for (const url of unknown) {
			const why = cachedLink$1(cache, url)?.isUnfinished ? "offline, and the last run ended before this link" : "offline, and no earlier run checked this link";
			const skipped = skippedLink(url, "offline", `not checked: ${why}`);
			results.set(url, lastResult(cache, url) ?? skipped);
		}
		return {
			results,
			networkDown: false,
			cache,
			notes
		};
	}
	const companions = planCompanions(lists, {
		toCheck,
		skipped
	}, settings);
	const run = {
		settings,
		options,
		cache,
		companions
	};
	const requested = await requestLinks(unknown, baseKeysOf(lists), run);
	for (const note of requested.notes) notes.push(note);
	const { networkDown } = requested;
	for (const url of unknown) {
		const result = requested.results.get(url);
		if (result) results.set(url, result);
	}
	for (const url of companions) {
		const result = requested.results.get(url);
		if (result && !results.has(url)) results.set(url, {
			...result,
			isCompanion: true
		});
	}
	if (settings.fragments) await checkFragments(lists, results, settings, inTime);
	if (networkDown) return {
		results,
		networkDown,
		cache,
		notes
	};
	for (const [url, found] of results) results.set(url, withKnownPaper(cache, found));
	if (options.papers) await addPapers(results, settings, options);
	for (const [url, result] of results) {
		if (result.isCompanion) continue;
		const entry = record(cache, result, now);
		const known = confirmDead(result, entry, now, settings["dead-after"]);
		results.set(url, withPage(known, options.pages ? entry?.page : void 0));
	}
	if (options.findCopies) await findArchivedLinks(results, cache, settings, options);
	const failure = options.cacheFile && await saveCache(options.cacheFile, cache, now);
	if (failure) notes.push(failure);
	if (options.badges) for (const note of await readBadgeTexts(lists, results, settings, inTime)) notes.push(note);
	return {
		results,
		networkDown,
		cache,
		notes
	};
}
/** The results of another job, for the links that would be checked; a link without one gets none. */
function selectResults(lists, settings, which, results) {
	const known = new Map(results.map((result) => [linkKey(result.url), result]));
	const { toCheck, skipped, stopped } = planLists(lists, settings, which);
	const selected = new Map(skipped.map((result) => [result.url, result]));
	for (const url of toCheck) {
		const result = known.get(url);
		if (result) selected.set(url, {
			...result,
			url
		});
	}
	return {
		results: selected,
		networkDown: false,
		cache: createCache(),
		notes: stopped.map(describeStopped)
	};
}
/** The companions that the configuration does not exclude. */
function planCompanions(lists, plan, settings) {
	const links = companionsOf(lists, plan).map((url) => ({ url }));
	return links.length > 0 ? planLists([{
		path: "",
		links
	}], settings, "all").toCheck : [];
}
function planLists(lists, settings, which) {
	const toPatterns = (sources) => sources.map((each) => new RegExp(each, "u"));
	return planLinks(lists.flatMap(({ links }) => links.map(({ url }) => url)), {
		include: toPatterns(settings.include),
		exclude: toPatterns(settings.exclude),
		base: which === "added" ? new Set(lists.flatMap(({ baseUrls = [] }) => baseUrls)) : void 0
	});
}
/** Of a longer pattern notes show the beginning. In UTF-16 code units. */
const MAX_SHOWN_PATTERN = 200;
function describeStopped({ setting, pattern, urls }) {
	return `The pattern “${truncate(pattern.source, MAX_SHOWN_PATTERN)}” of links.${setting} takes too long on ${amount(urls, "link")}, not checked for that reason. Write it without repeats within repeats.`;
}
function openCache({ cacheFile, failing = [] }) {
	const { cache, warning } = cacheFile ? loadCache(cacheFile) : { cache: createCache() };
	restoreFailing(cache, failing);
	return {
		cache,
		notes: warning === void 0 ? [] : [warning]
	};
}
/** Names of files that are no pages. */
const NO_PAGE = /\.(?:pdf|zip|gz|tgz|xz|bz2|7z|rar|exe|dmg|iso|png|jpe?g|gif|svg|webp|mp[34]|webm|json|xml|csv|txt|md|epub)$/i;
/** Which pages to read: without a cache only those of a change, since nothing would remember them. */
function pageTest({ cacheFile, which }, cache) {
	const now = Date.now();
	return (url) => (cacheFile !== void 0 || which === "added") && !NO_PAGE.test(URL.parse(url)?.pathname ?? "") && isPageDue(cachedLink$1(cache, url)?.page, now);
}
/** Untrusted URLs come first; they are limited in number, and get no headers and private ranges. */
async function requestLinks(urls, baseKeys, { settings, options, cache, companions }) {
	const { githubServer } = options;
	const all = githubServer ? [enterpriseGitHub(githubServer), ...providers] : providers;
	const isAdded = (url) => options.addedByOthers === true && !baseKeys.has(url);
	const added = urls.filter(isAdded);
	const tooMany = added.slice(200);
	const allowed = [...added.slice(0, 200), ...urls.filter((url) => !isAdded(url))];
	const ours = openClient(settings, options);
	const theirs = options.addedByOthers ? openClient(untrustedSettings(settings), options) : ours;
	try {
		const timeout = Math.max(1, Math.min(settings.timeout, settings.deadline / 4));
		const requested = await withRequester({
			...settings,
			timeout
		}, options, (request) => {
			const ask = (url, ...rest) => (baseKeys.has(url) ? ours : theirs).ask(url, ...rest);
			const services = {
				ask,
				request,
				clock: systemClock,
				random: Math.random,
				providers: all
			};
			const isUnfinished = (url) => cachedLink$1(cache, url)?.isUnfinished === true;
			const first = new Set(allowed.filter((url) => isAdded(url) || isUnfinished(url)));
			const isPageDue = options.pages ? pageTest(options, cache) : void 0;
			return requestUrls(allowed, services, settings, {
				...options,
				first,
				isPageDue,
				companions
			});
		});
		const reason = `not checked: a review checks at most ${200} added links`;
		for (const url of tooMany) requested.results.set(url, skippedLink(url, "limit", reason));
		return requested;
	} finally {
		await ours.close();
		if (theirs !== ours) await theirs.close();
	}
}

// src/report/json.ts
/**
* What terminals and GitHub's logs would interpret: control characters that JSON need not escape,
* characters that reverse or hide text, and the bracket that opens an old workflow command.
*/
const UNSAFE = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]--\n]|(?<=##)\[/gv;
/** A report as JSON without the parts of its messages, with a final newline. */
function toJson(report) {
	const findings = report.findings.map(({ parts, titleKey, ignoreMatch, isOffLine, ...finding }) => finding);
	return safeJson({
		...report,
		findings
	});
}
/** Data as JSON that is safe for a terminal or a log, with a final newline. */
function safeJson(data) {
	return `${escaped(JSON.stringify(data, null, 2))}\n`;
}
/** As `safeJson`, on one line. */
function safeJsonLine(data) {
	return escaped(JSON.stringify(data));
}
/** JSON has these only inside of strings, where an escape has the same meaning. */
function escaped(json) {
	return json.replace(UNSAFE, escapeUnits);
}
function escapeUnits(character) {
	return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}

// src/report/markdown/escape.ts
/**
* Text escaped for Markdown on GitHub: shown to the letter, and nothing in it marks up, links,
* mentions or refers. GitHub finds mentions, references, emoji and formulas in the rendered text,
* so that a backslash does not stop them (github/markup#1168); it leaves code alone. Words with
* such things are therefore shown as code.
*/
/** Code points of a text to show. */
const MAX_PROSE_LENGTH = 600;
/** Code points of a code span to show. */
const MAX_CODE_LENGTH = 300;
/** Code points of a block of code to show. */
const MAX_BLOCK_LENGTH = 1e4;
/** A zero-width space: keeps characters apart that are markup side by side. */
const APART = "​";
/**
* What GitHub acts on anywhere in a word: mentions and mail addresses, formulas, addresses,
* references to issues and commits, emoji.
*/
const ACTIVE = /[@$]|:\/\/|www\.|#\d|(?<![a-z0-9])(?:GH|GHSA|CVE)-\w|(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])|:[\w+-]+:/i;
/** Punctuation around a word that need not be code with it. */
const BEFORE_WORD = /^[“‘«„"'(（【]*/;
const AFTER_WORD = /(?<![”’»"',;.)）】])[”’»"',;.)）】]*$/;
/** A span between single backticks. */
const SPAN = /`([^`]+)`/;
/**
* A sentence on one line, whoever wrote it: spans between backticks stay code, words that GitHub
* would act on become code, the rest is shown to the letter.
* @param maxLength in code points
*/
function prose(text, maxLength = MAX_PROSE_LENGTH) {
	return escapeStart(inlineProse(truncate(flatten$1(text), maxLength)));
}
/** As `prose`, for the middle of a line: keeps blanks at the ends and all of the text. */
function inlineProse(text) {
	return joinInline(text.split(SPAN).map((part, index) => index % 2 === 1 ? codeSpan(part, part.length) : plain(part)));
}
/** A text as a code span; invisible characters are made visible. @param maxLength in code points */
function codeSpan(text, maxLength = MAX_CODE_LENGTH) {
	const shown = withoutMarkers(visible(truncate(text, maxLength))) || " ";
	const fence = "`".repeat(longestRun(shown) + 1);
	const pad = /^`|`$|^ .* $/s.test(shown) && shown.trim() !== "" ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
/**
* A text as a block of code; tabs that indent a line stay.
* @param info our own word behind the opening fence
* @param maxLength in code points
*/
function fenced(text, info = "", maxLength = MAX_BLOCK_LENGTH) {
	const shown = truncate(text, maxLength).split(/\r\n|\r|\n/).map((line) => {
		const [indent = ""] = /^\t*/.exec(line) ?? [];
		return indent + withoutMarkers(visible(line.slice(indent.length)));
	}).join("\n");
	const fence = fenceFor(shown);
	return `${fence}${info}\n${shown}\n${fence}`;
}
/** A fence that nothing in the text can close. */
function fenceFor(text) {
	return "`".repeat(Math.max(3, longestRun(text) + 1));
}
/** Markdown escaped for a cell of a table. */
function tableCell(markdown) {
	return markdown.replace(/(?<!\\)(\\*)\|/g, (_, slashes) => slashes.length > 1 ? `${slashes}｜` : "\\|");
}
/** A row of a table. @param cells Markdown */
function tableRow(cells) {
	return `| ${cells.map(tableCell).join(" | ")} |`;
}
/** A link to an address that we made. @param label Markdown */
function link(label, url) {
	return `[${label.replaceAll("]:", `]${APART}:`)}](${url.toWellFormed().replace(/[\s()<>\\`|[\]\p{C}]/gu, percent)})`;
}
function percent(character) {
	return encodeURIComponent(character).replace(/[()]/g, (bracket) => bracket === "(" ? "%28" : "%29");
}
/** Words to the letter, outside of code: active ones become code, marks are escaped. */
function plain(text) {
	return text.split(/( )/).map((word) => ACTIVE.test(word) ? activeWord(word) : escapeMarks(visible(word))).join("");
}
function activeWord(word) {
	const [before = ""] = BEFORE_WORD.exec(word) ?? [];
	const rest = word.slice(before.length);
	const [after = ""] = AFTER_WORD.exec(rest) ?? [];
	const inner = rest.slice(0, rest.length - after.length);
	if (!ACTIVE.test(inner)) return codeSpan(word);
	return escapeMarks(visible(before)) + codeSpan(inner) + escapeMarks(visible(after));
}
function escapeMarks(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replace(/[\\`*_[\]~|>]/g, "\\$&");
}
/** Escapes what would make the line a heading, a list, a quote, a rule or a definition. */
function escapeStart(line) {
	return line.replace(/^[#+=:-]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}
/** Joins pieces of Markdown: code beside code would run together, `!` before a link make an image. */
function joinInline(pieces) {
	let joined = "";
	for (const piece of pieces) {
		const runsTogether = joined.endsWith("`") && piece.startsWith("`") || joined.endsWith("!") && piece.startsWith("[");
		joined += runsTogether ? APART + piece : piece;
	}
	return joined;
}
/** A body with a second marker is not ours any more: the text of others must not hold one. */
function withoutMarkers(text) {
	return text.replace(/<!(?=-*\s*awesome-keeper)/gi, `<!${APART}`);
}
function longestRun(text) {
	return greatest((text.match(/`+/g) ?? [""]).map((run) => run.length));
}

// src/report/text/counts.ts
/** The findings in one phrase without a full stop: `Awesome Keeper found 2 errors and 1 info`. */
function headline(report) {
	return `${markOf(report)} Awesome Keeper found ${problemPhrase(report)}`;
}
function markOf(report) {
	const { counts, outcome } = report;
	if (outcome === "fail" || counts.error > 0) return "❌";
	return counts.warning > 0 || wasStopped(report) ? "⚠️" : "✅";
}
/** Whether a signal ended the check of links, so that nothing is known about some of them. */
function wasStopped({ links }) {
	return links.some(({ skipped }) => skipped === "stopped");
}
/** `3 problems (2 errors, 1 warning) and 4 infos`: infos are no problems. */
function problemPhrase({ counts: { error, warning, info }, findings }) {
	const kinds = amounts({
		error,
		warning
	});
	const problems = kinds.length > 1 ? `${amount(error + warning, "problem")} (${kinds.join(", ")})` : kinds[0] ?? `no ${findings.every((finding) => finding.new) ? "" : "new "}problems`;
	return info > 0 ? `${problems} and ${amount(info, "info")}` : problems;
}
/** The statuses, and why links were skipped: `Links: 97 alive, 2 dead, 1 skipped (excluded)`. */
function linkPhrases({ links }) {
	if (links.length === 0) return [];
	const byStatus = Map.groupBy(links, ({ status }) => status);
	return [`Links: ${LINK_STATUSES.flatMap((status) => {
		const found = byStatus.get(status) ?? [];
		if (found.length === 0) return [];
		const count = `${number$1(found.length)} ${status}`;
		return status === "skipped" ? [`${count} (${reasonsOf(found)})`] : [count];
	}).join(", ")}`];
}
function reasonsOf(links) {
	const reasons = [...Map.groupBy(links, ({ reason }) => reason)].sort(([, a], [, b]) => b.length - a.length);
	if (reasons.length === 1) return reasons.map(([reason]) => reason).join();
	return reasons.map(([reason, { length }]) => `${number$1(length)} ${reason}`).join("; ");
}
/** `8 existing problems and 2 infos are not shown`: nothing without a base, where all are new. */
function existingPhrases({ findings }) {
	const existing = findings.filter((finding) => !finding.new);
	const infos = existing.filter(({ severity }) => severity === "info").length;
	const problems = existing.length - infos;
	if (existing.length === 0) return [];
	return [`${amounts({
		"existing problem": problems,
		[problems > 0 ? "info" : "existing info"]: infos
	}).join(" and ")} ${existing.length === 1 ? "is" : "are"} not shown`];
}
/** `1,203 entries, 1 link`: how much the files hold together. */
function sizePhrase(files) {
	const sum = (key) => files.reduce((total, file) => total + file[key], 0);
	return `${amount(sum("entries"), "entry", "entries")}, ${amount(sum("links"), "link")}`;
}
/** How many requirements of a pull request are not met, advice apart. */
function unmetCount({ pullRequest }) {
	return (pullRequest?.requirements ?? []).filter(({ status, severity }) => status === "failed" && severity !== "info").length;
}

// src/session/limits.ts
/** What one list may cost; `app/action/sources.ts` limits how many of a change are read. */
/** The user's own list within these is read without a worker, which takes long to start. */
const SMALL_TEXT = {
	/** Of a text, in UTF-16 code units. */
	length: 32e3,
	/** Of a text with longer lines or deeper nesting, in UTF-16 code units. */
	plainLength: 8e3,
	/** Of a line, in UTF-16 code units. */
	line: 4096,
	/** Quotes and lists within each other. */
	nesting: 32
};
/** A text with a line within more quotes and lists is not read at all: it would take too long. */
const MAX_MARKERS = 1e3;
/** Of one list, in milliseconds. */
const TIME_LIMIT = {
	/** In a worker. */
	parse: 3e4,
	/** In a worker. */
	lint: 12e3,
	/** Without a worker, for each of the two; what takes longer continues in a worker. */
	here: 1e3
};
/** A worker's memory, in megabytes. */
const MEMORY_LIMIT = 1500;
/** Whether a text is small and plain enough to be read without a worker. */
function isSmall(text) {
	const { length, plainLength, line, nesting } = SMALL_TEXT;
	if (text.length <= plainLength) return true;
	return text.length <= length && longestLine(text) <= line && deepest(text).indented <= nesting;
}
/** Whether a text has more quotes and lists within each other than anybody writes. */
function isTooDeep(text) {
	return deepest(text).markers > MAX_MARKERS;
}
function longestLine(text) {
	let longest = 0;
	for (let start = 0; start < text.length;) {
		const end = text.indexOf("\n", start);
		if (end < 0) return Math.max(longest, text.length - start);
		longest = Math.max(longest, end - start);
		start = end + 1;
	}
	return longest;
}
/** The characters of markers of quotes and lists. */
const LINE_START = ">-+*.)0123456789";
const MARKER_END = [
	">",
	"-",
	"+",
	"*",
	".",
	")"
];
/**
* The most quotes and lists that a line can be within: its markers, and `indented` also one for
* every two columns of indentation.
*/
function deepest(text) {
	const most = {
		markers: 0,
		indented: 0
	};
	let isStart = true;
	let blanks = 0;
	let markers = 0;
	let previous = "";
	for (const character of text) {
		if (character === "\n" || character === "\r") {
			isStart = true;
			blanks = 0;
			markers = 0;
		} else if (isStart) {
			const isBlank = character === " " || character === "	";
			if (isBlank && !MARKER_END.includes(previous)) blanks += character === "	" ? 4 : 1;
			if (character === ">" || isBlank && previous !== ">" && MARKER_END.includes(previous)) markers++;
			most.markers = Math.max(most.markers, markers);
			most.indented = Math.max(most.indented, markers + Math.floor(blanks / 2));
			isStart = isBlank || LINE_START.includes(character);
		}
		previous = character;
	}
	return most;
}

// src/session/unreadable.ts
const RULE = "unreadable-file";
var UnreadableListError = class extends Error {
	code = "ERR_UNREADABLE_LIST";
};
const NOT_TEXT = "The file is not UTF-8 text. Save it with the encoding UTF-8.";
const TOO_DEEP = "The text is nested too deeply to be read. Write it with less nesting.";
/** Of a text with a few bytes in another encoding, fewer characters could not be decoded. */
const MAX_SHARE_UNDECODED = .1;
/** Whether a text was made of bytes in an unknown encoding: it has NUL or many U+FFFD. */
function isUndecoded(text) {
	if (text.includes("\0")) return true;
	return text.split("�").length - 1 > text.length * MAX_SHARE_UNDECODED;
}
/** The error for a failure of the parser or a rule. */
function unreadableBecause(failure) {
	return new UnreadableListError(/call stack/i.test(failure) ? TOO_DEEP : /memory/i.test(failure) ? `Reading the text takes more than ${MEMORY_LIMIT} MB of memory. Make it simpler or split it.` : `The text could not be read (${failure}).`);
}
/** The only finding of a list that could not be read. */
function unreadableFile({ message }) {
	const start = {
		line: 1,
		column: 1,
		offset: 0
	};
	const finding = new VFileMessage(message, {
		place: {
			start,
			end: start
		},
		ruleId: RULE,
		source: "remark-lint"
	});
	finding.fatal = FATAL.error;
	finding.key = keyOf$3(RULE, []);
	return toPlainMessage(finding, true);
}

// src/session/worker-thread.ts
/**
* A thread (of about 80 MB) that parses and lints lists, one at a time. It is stopped when a list
* takes too long or too much memory; the next request starts a new one, which holds no list.
*/
var LintWorker = class {
	#worker;
	#count = 0;
	/** Why no list is read any more. */
	#stopped;
	#reject;
	#held = /* @__PURE__ */ new Set();
	/** Parses a list. @param limit in milliseconds. @throws {UnreadableListError} */
	async parse(source, limit) {
		const list = ++this.#count;
		const outline = await this.#send({
			list,
			kind: "parse",
			source
		}, limit);
		this.#held.add(list);
		return {
			list,
			outline
		};
	}
	holds(list) {
		return this.#held.has(list);
	}
	/** Sends a request about a held list. @param limit in milliseconds. @throws {UnreadableListError} */
	async request(list, request, limit) {
		return await this.#send({
			list,
			...request
		}, limit);
	}
	forget(list) {
		if (this.#held.delete(list)) this.#worker?.postMessage({
			list,
			kind: "forget"
		});
	}
	async close() {
		const worker = this.#worker;
		this.#worker = void 0;
		this.#held.clear();
		await worker?.terminate();
	}
	/** Ends what is in progress, and everything later, with this reason. */
	async stop(reason) {
		this.#stopped = reason;
		this.#reject?.(reason);
		await this.close();
	}
	async #send(request, limit) {
		if (this.#stopped) throw this.#stopped;
		const worker = this.#start();
		const { promise, resolve, reject } = Promise.withResolvers();
		const timer = setTimeout(() => reject(tooLong$1(request.kind, limit)), limit);
		const onError = (error) => reject(unreadableBecause(error.message));
		this.#reject = reject;
		worker.once("message", resolve);
		worker.once("error", onError);
		worker.postMessage(request);
		try {
			const { value, failure } = await promise.catch(async (error) => {
				await this.close();
				throw error;
			});
			if (failure === void 0) return value;
			throw unreadableBecause(failure);
		} finally {
			clearTimeout(timer);
			this.#reject = void 0;
			worker.off("message", resolve);
			worker.off("error", onError);
		}
	}
	#start() {
		if (this.#worker) return this.#worker;
		const worker = new Worker(new URL(new URL("../worker.js", import.meta.url).href), { resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT } });
		worker.on("error", () => {
			if (this.#worker !== worker) return;
			this.#worker = void 0;
			this.#held.clear();
		});
		this.#worker = worker;
		return worker;
	}
};
/** The configuration's patterns run where a list is linted. */
function tooLong$1(kind, limit) {
	const seconds = amount(Math.ceil(limit / 1e3), "second");
	return new UnreadableListError(kind === "lint" ? `Linting the text takes longer than ${seconds}. Make it or the configuration’s patterns simpler, or split it.` : `Reading the text takes longer than ${seconds}. Make it simpler or split it.`);
}

// src/session/session.ts
/**
* A list that was parsed, or the reason why it could not be. No text makes parsing or linting
* throw: the result is then one finding, `unreadable-file`.
*/
var ListSession = class ListSession {
	source;
	/** The list's content; absent where it could not be parsed. */
	outline;
	failure;
	#ask;
	#release;
	constructor(source) {
		this.source = source;
	}
	/**
	* Parses a list: in this thread where the text is trusted, small, and done within a second,
	* otherwise in a worker, which is stopped when it takes too long or too much memory. Must be
	* closed after use.
	*/
	static async open(source, limits) {
		const session = new ListSession(source);
		session.outline = await session.#attempt(() => session.#open(limits));
		return session;
	}
	static failed(source, failure) {
		const session = new ListSession(source);
		session.failure = failure;
		return session;
	}
	get path() {
		return this.source.path;
	}
	/** @param time in milliseconds; 12 seconds at most */
	async lint(contextOf, time = TIME_LIMIT.lint) {
		const { outline } = this;
		const { path, text } = this.source;
		const context = outline && contextOf(outline);
		const linted = await this.#attempt(async () => {
			const request = context && {
				kind: "lint",
				context
			};
			return request && await this.#ask?.(request, Math.min(time, TIME_LIMIT.lint));
		});
		if (!context || !linted || this.failure) {
			const failure = this.failure ?? unreadableBecause("closed");
			return {
				path,
				text,
				holds: void 0,
				messages: linted?.messages.length ? linted.messages : [unreadableFile(failure)]
			};
		}
		const { tables, rows, entries, links } = outline;
		const holds = {
			tables,
			rows,
			entries,
			links: links.length
		};
		const usedIgnores = linted.usedIgnores.flatMap((index) => context.ignores?.[index] ?? []);
		const { messages, retirements } = linted;
		return {
			path,
			text,
			holds,
			messages,
			usedIgnores,
			retirements,
			outline
		};
	}
	/** What a configuration can be inferred from; nothing where it exceeds the limits. */
	async analyze() {
		const request = { kind: "analyze" };
		return await this.#attempt(async () => this.#ask?.(request, TIME_LIMIT.parse));
	}
	/** What the change does to the entries; nothing without a base, or where it exceeds the limits. */
	async changes() {
		const request = { kind: "changes" };
		return await this.#attempt(async () => this.#ask?.(request, TIME_LIMIT.lint));
	}
	/** All entries as if they were added; nothing where it exceeds the limits. */
	async entries() {
		const request = { kind: "entries" };
		return await this.#attempt(async () => this.#ask?.(request, TIME_LIMIT.lint));
	}
	/** The entries for the other files of its sets; nothing where it exceeds the limits. */
	async setEntries() {
		const request = { kind: "set-entries" };
		return await this.#attempt(async () => this.#ask?.(request, TIME_LIMIT.lint));
	}
	async close() {
		await this.#release?.();
	}
	async #open(limits) {
		const { text, baseText = "", tipText = "" } = this.source;
		const texts = [
			text,
			baseText,
			tipText
		];
		const size = Math.max(text.length, baseText.length, tipText.length);
		if (size > 4e6) {
			const [actual, max] = [(size / 1e6).toFixed(1), MAX_TEXT_LENGTH$2 / 1e6];
			const reason = `The file has ${actual} million characters, and at most ${max} million are read.`;
			throw new UnreadableListError(`${reason} Split it.`);
		}
		if (isUndecoded(text)) this.#fail(new UnreadableListError(NOT_TEXT), { kind: "not-text" });
		if (texts.some(isTooDeep)) throw new UnreadableListError(TOO_DEEP);
		return (limits.trusted && texts.every(isSmall) ? this.#openHere(limits) : void 0) ?? await this.#openWorker(limits);
	}
	/** Parses the list in this thread; nothing where that takes too long. */
	#openHere(limits) {
		const { timeHere = TIME_LIMIT.here } = limits;
		const opened = inTimeOnly(timeHere, () => {
			const parsed = parseList(this.source);
			return {
				parsed,
				outline: outlineOf(parsed.file, parsed.base?.data.list)
			};
		});
		if (!opened) return;
		const { parsed, outline } = opened;
		this.#ask = async (request, limit) => {
			const answered = inTimeOnly(timeHere, () => ({ value: answer$4(parsed, request) }));
			if (answered) return answered.value;
			await this.#openWorker(limits);
			return await this.#ask?.(request, limit);
		};
		return outline;
	}
	/** Where the base has a list, its rule reports what became of it. @throws the failure otherwise */
	#fail(failure, fileChange) {
		if (!this.source.baseText) throw failure;
		this.failure = failure;
		this.source = {
			...this.source,
			text: "",
			fileChange
		};
	}
	async #openWorker({ time = TIME_LIMIT.parse, worker: shared }) {
		const worker = shared ?? new LintWorker();
		this.#release = shared ? void 0 : () => worker.close();
		let { list, outline } = await worker.parse(this.source, Math.min(time, TIME_LIMIT.parse));
		this.#ask = async (request, limit) => {
			const started = performance.now();
			if (!worker.holds(list)) ({list} = await worker.parse(this.source, limit));
			return await worker.request(list, request, limit - (performance.now() - started));
		};
		if (shared) this.#release = () => shared.forget(list);
		return outline;
	}
	/** Keeps the reason where the text could not be handled; other errors are bugs and are thrown. */
	async #attempt(run) {
		try {
			return await run();
		} catch (error) {
			if (error instanceof RangeError) this.failure = unreadableBecause(error.message);
			else if (error instanceof UnreadableListError) this.failure = error;
			else throw error;
			return;
		}
	}
};
/** What the code gives; nothing where it takes longer than `limit` milliseconds. */
function inTimeOnly(limit, run) {
	try {
		return withinTime(run, limit);
	} catch (error) {
		if (error instanceof TimeLimitError) return;
		throw error;
	}
}

// src/app/shared/list-context.ts
/** Whether to read the texts of badges: only if the rule that needs them is on. */
function usesBadges({ rules }) {
	const [severity = "off"] = [rules["broken-badge"]].flat();
	return severity !== "off";
}
/** Whether to read what pages show: unless the rule that needs it is off. */
function readsPages({ rules }) {
	return readSetting(rules["wrong-page"]).severity !== "off";
}
/** Whether to ask for the titles of papers: unless no rule needs them. */
function readsPapers({ rules }) {
	const isOn = (id) => readSetting(rules[id]).severity !== "off";
	return isOn("wrong-paper") || rules["paper-update"] !== void 0 && isOn("paper-update");
}
/** Whether a rule needs to know the list's own repository. */
function usesOwnRepository({ rules }) {
	return [
		"awesome-topics",
		"awesome-repository-age",
		"awesome-license"
	].some((id) => readSetting(rules[id] ?? "off").severity !== "off");
}
/**
* What the configuration sets for one list.
* @param path from the repository's root
* @param today an ISO day
*/
function configuredContext(config, path, today) {
	return {
		settings: config.rules,
		retire: config.retire,
		today,
		ignores: config.ignore.filter(({ until }) => until === void 0 || until >= today).filter(({ file }) => file === void 0 || globMatcher([file])(path))
	};
}
/** The context of a list on the disk: the configuration, and which of its relative URLs exist. */
function checkoutContext(path, outline, { config, today, base }) {
	const root = findRepository(dirname(path));
	const urls = outline.links.map(({ url }) => url);
	if (root === void 0) {
		const existingPaths = findExistingPaths(dirname(path), "", urls);
		return {
			...configuredContext(config, path, today),
			existingPaths
		};
	}
	const repositoryPath = pathInRepository(root, path);
	return {
		...configuredContext(config, repositoryPath, today),
		repositoryPath,
		existingPaths: findExistingPaths(root, repositoryPath, urls),
		baseExistingPaths: base?.paths
	};
}

// src/app/shared/pages.ts
/** Of a run. */
const MAX_FILES = 100;
/** Of a run, in bytes. */
const MAX_BYTES$1 = 8e6;
function readBudget() {
	return {
		files: MAX_FILES,
		bytes: MAX_BYTES$1,
		left: /* @__PURE__ */ new Set()
	};
}
/** Takes a file of so many bytes from the budget; false where it has too little left. */
function mayRead(budget, path, bytes) {
	if (budget.files < 1 || bytes > budget.bytes) {
		budget.left.add(path);
		return false;
	}
	budget.files -= 1;
	budget.bytes -= bytes;
	return true;
}
/** What was not read, in words; nothing where all was. */
function unreadNote({ left }) {
	if (left.size === 0) return;
	const limits = `at most ${MAX_FILES} files and ${MAX_BYTES$1 / 1e6} MB are read besides the lists`;
	return `${amount(left.size, "linked file")} not read: ${limits}.`;
}
/** Reads the pages of the repository that lists link with a fragment; the lists themselves are known. */
async function readPages(lists, own, services) {
	const anchors = lists.map(({ path, outline }) => [path, outline.anchors]);
	return {
		own,
		byPath: await readAll(namedPaths(lists, own), new Map(anchors), services)
	};
}
/**
* The same pages before a change; a list that it adds has no anchors there.
* @param isSame whether the change leaves a file as it was
*/
async function readBasePages({ own, byPath }, lists, isSame, services) {
	const same = [...byPath.values()].filter(({ path }) => isSame(path));
	const known = new Map([...same.map(({ path, anchors }) => [path, anchors]), ...lists.map(({ path, outline }) => [path, outline.baseAnchors])]);
	return {
		own,
		byPath: await readAll(byPath.keys(), known, services)
	};
}
/** @param known the anchors of files that need not be read; those that are read are added */
async function readAll(paths, known, { files, budget, anchorsOf }) {
	const byPath = /* @__PURE__ */ new Map();
	for (const named of paths) {
		const path = shownFile(named, files);
		if (path === void 0) continue;
		if (!known.has(path) && mayRead(budget, path, files.sizeOf(path))) {
			const text = await files.read(path);
			known.set(path, text === void 0 ? void 0 : await anchorsOf(path, text));
		}
		const anchors = known.get(path);
		if (anchors) byPath.set(named, {
			path,
			anchors
		});
	}
	return byPath;
}
function namedPaths(lists, own) {
	return new Set(lists.flatMap(({ path, outline }) => outline.links.flatMap(({ url, kind }) => kind.includes("image") ? [] : linkedPage(url, path, own)?.path ?? [])));
}
/** The names of files whose headings GitHub shows. */
const MARKDOWN = /\.(?:md|markdown|mdown|mdwn|mkd|mkdn|mkdown)$/i;
/** The Markdown file that GitHub shows at a path: itself, or the README of a folder. */
function shownFile(path, files) {
	const kind = path === "" ? "folder" : files.kindOf(path);
	if (kind === "file") return MARKDOWN.test(path) ? path : void 0;
	if (kind === void 0) return;
	for (const folder of path === "" ? [
		".github",
		"",
		"docs"
	] : [path]) {
		const names = files.namesIn(folder).filter((name) => /^readme(?:\.|$)/i.test(name));
		const name = names.find((one) => one === "README.md") ?? names.sort(compare)[0];
		if (name === void 0) continue;
		return MARKDOWN.test(name) && (name === "README.md" || names.length === 1) ? folder === "" ? name : `${folder}/${name}` : void 0;
	}
}

// src/app/shared/text-file.ts
const BYTE_ORDER_MARK = "﻿";
/**
* Reads a file as UTF-8, or UTF-16 where it is that; invalid bytes become U+FFFD.
* @throws {UsageError} where it is no file, too large, or a link out of its repository
*/
function readTextFile(path, { root, ...options } = {}) {
	refuseForeignLink(path, path, root);
	try {
		return toTextFile(path, readBounded(path, options));
	} catch (error) {
		throw new UsageError(`${path}: ${fileProblem(error, "read")}`);
	}
}
/**
* A link in somebody's checkout could lead to any file of this machine, to be shown or replaced.
* @param name the path in the error
* @param root default: the file's repository, if any
* @throws {UsageError}
*/
function refuseForeignLink(path, name = path, root) {
	if (!leavesRepository(path, root)) return;
	throw new UsageError(`${name}: this symbolic link leads out of its repository; name the file that it leads to`);
}
/** A file of these bytes, as `readTextFile` reads it. */
function toTextFile(path, bytes) {
	const encoding = utf16Of(bytes);
	const whole = encoding ? new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes) : bytes.toString("utf8");
	const text = withoutByteOrderMark(whole);
	const isUtf8 = !encoding && Buffer.from(whole, "utf8").equals(bytes);
	return {
		path,
		text,
		hasByteOrderMark: text !== whole,
		isUtf8
	};
}
/** So many bytes show the encoding of a file. */
const SAMPLE = 4096;
/** By the byte order mark, otherwise by the zero bytes that half of the bytes of plain letters are. */
function utf16Of(bytes) {
	const mark = bytes.subarray(0, 2).toString("hex");
	if (mark === "fffe") return "utf-16le";
	if (mark === "feff") return "utf-16be";
	const zeros = [0, 0];
	for (const [index, byte] of bytes.subarray(0, SAMPLE).entries()) if (byte === 0) zeros[index % 2]++;
	const [even = 0, odd = 0] = zeros;
	if (even + odd < Math.min(bytes.length, SAMPLE) / 20) return;
	if (even * 10 < odd) return "utf-16le";
	return odd * 10 < even ? "utf-16be" : void 0;
}
function withoutByteOrderMark(text) {
	return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
/** A new text for a file, with the byte order mark that the file has. */
function encodeText(file, text) {
	return file.hasByteOrderMark ? BYTE_ORDER_MARK + text : text;
}
/**
* Writes a file whole, or leaves the old one as it was; what is no file (`/dev/stdout`) just gets
* the text.
* @param name the file's name in the error
* @throws {UsageError}
*/
function writeTextFile(path, text, name = path) {
	refuseForeignLink(path, name);
	try {
		writeTo(path, text);
	} catch (error) {
		throw new UsageError(`${name}: ${fileProblem(error, "written")}`);
	}
}
function writeTo(path, text) {
	try {
		writeWhole(path, text);
	} catch (error) {
		if (!(error instanceof NotAFileError) || error.isFolder) throw error;
		writeFileSync(path, text);
	}
}
/** Why a file cannot be read or written, in words. */
function fileProblem(error, action) {
	if (error instanceof NotAFileError) return `this is ${error.isFolder ? "a folder" : "a device or a pipe"}; name a file`;
	if (error instanceof FileSizeError) return `${error.message}, so it is not read`;
	const { code = "unknown reason" } = error;
	if (code === "ENOENT" || code === "ENOTDIR") return action === "read" ? "no such file" : "cannot be written: no such folder";
	if (code === "ELOOP") return "this is a symbolic link that is not followed";
	if (code === "EEXIST") return "exists now, and was not changed";
	if (code === "ENOSPC" || code === "EDQUOT") return "cannot be written: the disk is full";
	if (code === "EACCES" || code === "EPERM" || code === "EROFS") return `no permission to ${action === "read" ? "read" : "write"} it`;
	return `cannot be ${action} (${code})`;
}

// src/app/shared/find-lists.ts
/** Where no list is looked for. */
const NO_LISTS = ["**/node_modules/**", "**/.git/**"];
/** The files that the configuration's globs match from the root, as paths from this folder, sorted. */
function matchGlobs(globs, root) {
	const including = globs.filter((glob) => !/^!(?!\()/.test(glob));
	return globSync(including.length > 0 ? including : ["**/*.md"], {
		cwd: root,
		exclude: NO_LISTS
	}).map((path) => path.split(sep).join("/")).filter(globMatcher(globs)).sort().map((path) => relative(".", join(root, path)));
}
/** Where GitHub looks for the README of a repository that has none in its root. */
const OTHER_PLACES = [".github", "docs"];
/**
* The README of a folder of a repository: its own, otherwise that of the nearest folder above, up to
* the root, whose README may also be in `.github` or `docs`. A path from this folder.
* @throws {UsageError} where a folder cannot be read
*/
function findReadme(start, root) {
	for (let folder = resolve(start);; folder = dirname(folder)) {
		const isRoot = folder === resolve(root);
		for (const place of isRoot ? [".", ...OTHER_PLACES] : ["."]) {
			const name = namesIn(join(folder, place)).find(isRootReadme);
			if (name) return relative(".", join(folder, place, name));
		}
		if (isRoot || folder === dirname(folder)) return;
	}
}
function namesIn(folder) {
	try {
		return readdirSync(folder).sort();
	} catch (error) {
		const { code } = error;
		if (code === "ENOENT" || code === "ENOTDIR") return [];
		throw new UsageError(`${folder}: ${fileProblem(error, "read")}`);
	}
}
/** What was looked for without finding a list. */
function nothingMatches(globs, place) {
	return globs ? `no file matches \`files\` (${globs.join(", ")})` : `there is no README.md or README.markdown ${place}`;
}
/** Whether a path is that of the root's README, the default list. */
function isRootReadme(path) {
	return /^readme\.(?:md|markdown)$/i.test(path);
}

// package.json
var version = "0.1.0";

// src/admission/pull-request/body.ts
/** A pull request's body as its rules see it. */
/** The longest body of GitHub; in UTF-16 code units. */
const MAX_BODY_LENGTH = 65536;
/** The body without HTML comments and code, with `\n` between lines: what its author wrote to be read. */
function readableBody(body) {
	return withoutCodeSpans(withoutFences(withoutComments(body.slice(0, MAX_BODY_LENGTH).replaceAll("\r\n", "\n"))));
}
/** A comment that is not closed hides the rest, as on GitHub. */
function withoutComments(text) {
	let rest = text;
	let kept = "";
	for (;;) {
		const start = rest.indexOf("<!--");
		if (start < 0) return kept + rest;
		kept += rest.slice(0, start);
		const end = rest.indexOf("-->", start + 4);
		if (end < 0) return kept;
		rest = rest.slice(end + 3);
	}
}
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
function withoutFences(text) {
	let fence = "";
	const kept = [];
	for (const line of text.split("\n")) {
		const [, marker = ""] = FENCE.exec(line) ?? [];
		if (fence === "") {
			if (marker !== "") fence = marker;
			else kept.push(line);
		} else if (marker.startsWith(fence) && line.trim() === marker) fence = "";
	}
	return kept.join("\n");
}
/** A span ends with as many backticks as it began with; one without an end is text. */
function withoutCodeSpans(text) {
	const runs = Array.from(text.matchAll(/`+/g), ({ 0: run, index }) => ({
		index,
		size: run.length
	}));
	const byLength = Map.groupBy(runs, ({ size }) => size);
	let kept = "";
	let at = 0;
	for (const { index, size } of runs) {
		if (index < at) continue;
		const same = byLength.get(size) ?? [];
		while (same[0] && same[0].index <= index) same.shift();
		const end = same[0];
		if (!end) continue;
		kept += text.slice(at, index);
		at = end.index + size;
	}
	return kept + text.slice(at);
}
const TASK = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ xX])\][ \t]+(\S.*)$/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
/**
* The tasks of a readable body, or those below a line up to the next heading.
* @param under the line's text: a heading with its `#` or without
*/
function tasksIn(body, under) {
	const lines = body.split("\n");
	const isLine = (line) => line.trim() === under || line.replace(HEADING, "").trim() === under;
	const start = under === void 0 ? 0 : lines.findIndex(isLine) + 1;
	if (under !== void 0 && start === 0) return [];
	const rest = lines.slice(start);
	const end = under === void 0 ? -1 : rest.findIndex((line) => HEADING.test(line));
	return (end < 0 ? rest : rest.slice(0, end)).flatMap((line) => {
		const [, tick, text = ""] = TASK.exec(line) ?? [];
		return tick === void 0 ? [] : [{
			text: text.trim(),
			isTicked: tick !== " "
		}];
	});
}

// src/admission/pull-request/position.ts
/** Whether each added entry stands where the list asks for in its section. */
function checkPositions(position, added) {
	return position === void 0 ? [] : added.map((entry) => checkPosition(position, entry));
}
const EXPECTED = {
	start: "at the start of its section",
	end: "at the end of its section",
	sorted: "in the order of its section"
};
function checkPosition(position, added) {
	const { path, line, title, identity, place } = added;
	const found = {
		start: place.isAtStart,
		end: place.isAtEnd,
		sorted: place.isSorted
	}[position];
	const status = found === "unknown" ? "unknown" : found ? "met" : "failed";
	const expected = EXPECTED[position];
	const before = position === "sorted" ? place.before : void 0;
	const where = before === void 0 ? expected : message`above ${quote(truncate(before))}`;
	const actual = {
		unknown: "the section keeps no order",
		met: expected,
		failed: "at another place"
	}[status];
	return {
		id: "position",
		entry: {
			path,
			line,
			title,
			identity
		},
		status,
		actual,
		expected,
		isInLine: true,
		message: status === "failed" ? message`This list asks for new entries ${expected}. Move it ${where}.` : []
	};
}

// src/admission/pull-request/check.ts
/**
* Whether a pull request meets the rules for it: nothing is asked of one that adds no entry, and
* the rules are `skipped` for those whom the configuration names.
*/
function checkPullRequest(settings, context) {
	if (context.changes.added.length === 0) return [];
	const { severity, advise } = settings;
	const results = [...checkRules(settings, context, severity), ...advise ? checkRules(advise, context, "info") : []];
	const why = whySkipped(settings, context.text);
	if (why === void 0) return results;
	return results.map((result) => ({
		...result,
		status: "skipped",
		actual: why,
		message: []
	}));
}
function whySkipped({ skip }, { author }) {
	if (skip.includes("bots") && author.isBot) return "not asked of bots";
	if (skip.includes("members") && author.isMember === true) return "not asked of members";
}
/** Whether a rule fails that is not for members: only then is it worth a request who they are. */
function needsMembership(settings, results) {
	return settings.skip.includes("members") && results.some(({ status }) => status === "failed");
}
function checkRules(rules, context, severity) {
	return [
		...checkAmounts(rules, context),
		...checkFiles(rules, context),
		...checkTitle(rules, context),
		...checkBody(rules, context),
		...checkChecklist(rules, context),
		...checkPositions(rules.position, context.changes.added)
	].map((result) => ({
		...result,
		severity
	}));
}
function result(id, status, { actual, expected, advice }) {
	return {
		id,
		status,
		actual,
		expected,
		message: status === "failed" ? advice : [],
		isInLine: false
	};
}
function checkAmounts(rules, { changes }) {
	const { "max-entries": maxEntries, "max-edits": maxEdits } = rules;
	const results = [];
	const added = changes.added.length;
	if (maxEntries !== void 0) {
		const most = amount(maxEntries, "entry", "entries");
		results.push(result("max-entries", added <= maxEntries ? "met" : "failed", {
			actual: `${amount(added, "entry", "entries")} added`,
			expected: `at most ${most}`,
			advice: message`This pull request adds ${amount(added, "entry", "entries")}; this list asks for at most ${most} in one. Leave ${maxEntries === 1 ? "one" : most} here, and open another pull request for each of the others.`
		}));
	}
	if (maxEdits !== void 0) {
		const edits = changes.edited + changes.removed;
		const most = maxEdits === 0 ? "no existing entries" : `at most ${maxEdits}`;
		results.push(result("max-edits", edits <= maxEdits ? "met" : "failed", {
			actual: `${amount(edits, "existing entry", "existing entries")} edited or removed`,
			expected: `${most} edited or removed`,
			advice: message`This pull request also edits or removes ${amount(edits, "existing entry", "existing entries")}; this list asks for ${most}. Move these edits to another pull request.`
		}));
	}
	return results;
}
const MAX_PATHS = 3;
function checkFiles({ files }, { text, listPaths }) {
	if (!files) return [];
	const isAllowed = globMatcher(files);
	const others = text.paths.filter((path) => !listPaths.has(path) && !isAllowed(path));
	const shown = others.slice(0, MAX_PATHS).map((path) => code(truncate(path)));
	const left = others.length - shown.length;
	return [result("files", others.length === 0 ? "met" : "failed", {
		actual: others.length === 0 ? "no other file" : `${amount(others.length, "other file")}`,
		expected: "no other file than the list",
		advice: message`This pull request also changes ${listed(shown)}${left > 0 ? ` and ${amount(left, "other file")}` : ""}. Undo that here.`
	})];
}
function listed(parts) {
	return parts.flatMap((part, index) => index === 0 ? [part] : [{
		kind: "text",
		text: ", "
	}, part]);
}
function checkTitle({ title }, { text, match }) {
	if (title === void 0) return [];
	const expected = `a title that matches ${title}`;
	const found = match(new RegExp(title, "u"), text.title);
	if (found === "stopped") return [tooLong("title", expected, title)];
	return [result("title", found.length > 0 ? "met" : "failed", {
		actual: `“${truncate(text.title)}”`,
		expected,
		advice: message`The title of this pull request is ${quote(truncate(text.title))}; this list asks for one that matches ${code(title)}. Edit the title.`
	})];
}
function tooLong(id, expected, source) {
	return {
		id,
		status: "unknown",
		actual: `the pattern ${truncate(source)} took too long`,
		expected,
		message: [],
		isInLine: false
	};
}
function checkBody({ body: rules = [] }, context) {
	if (rules.length === 0) return [];
	const body = readableBody(context.text.body);
	return rules.map(({ match: source, is }) => {
		const expected = `a description that matches ${source}`;
		const found = context.match(new RegExp(source, "gmu"), body);
		if (found === "stopped") return tooLong("body", expected, source);
		if (is === "entry") return checkAddress(source, found.map(withoutEnd), context);
		return result("body", found.length > 0 ? "met" : "failed", {
			actual: found.length > 0 ? "matches" : "no match",
			expected,
			advice: message`The description of this pull request does not match ${code(source)}, which this list asks for. Edit the description.`
		});
	});
}
/** Whether an address that the pattern captures is one of an added entry. */
function checkAddress(source, captured, { changes }) {
	const known = new Set(changes.added.flatMap(({ links }) => links.flatMap(({ url }) => identify(url) ?? [])));
	const isNamed = captured.some((url) => known.has(identify(url) ?? ""));
	const [first = ""] = captured;
	return result("body", isNamed ? "met" : "failed", {
		actual: first === "" ? "no address" : truncate(first),
		expected: `an address of the added entry where the description matches ${source}`,
		advice: message`The description of this pull request names ${first === "" ? "no address" : code(truncate(first))} where this list asks for the address of the added entry (${code(source)}). Edit the description.`
	});
}
/** Signs that end a sentence or brackets, not an address. */
function withoutEnd(address) {
	let end = address.length;
	while (end > 0 && ".,)>]".includes(address.charAt(end - 1))) end--;
	return address.slice(0, end);
}
function checkChecklist({ checklist }, { text }) {
	if (checklist === void 0) return [];
	const { under = void 0, min = 1 } = checklist === true ? {} : checklist;
	const tasks = tasksIn(readableBody(text.body), under);
	const open = tasks.filter(({ isTicked }) => !isTicked);
	const expected = `at least ${amount(min, "ticked box", "ticked boxes")}${under === void 0 ? "" : ` under “${truncate(under)}”`}, none open`;
	const actual = `${tasks.length - open.length} of ${amount(tasks.length, "box", "boxes")} ticked`;
	const isMissing = tasks.length < min;
	const names = open.slice(0, MAX_PATHS).map((task) => quote(truncate(task.text)));
	return [result("checklist", !isMissing && open.length === 0 ? "met" : "failed", {
		actual,
		expected,
		advice: isMissing ? message`${lackingBoxes(tasks.length, min)} Copy it from the template.` : message`${amount(open.length, "box", "boxes")} of the checklist ${open.length === 1 ? "is" : "are"} not ticked: ${listed(names)}. Tick each that is true.`
	})];
}
function lackingBoxes(found, min) {
	if (found === 0) return "The checklist is missing from the description of this pull request.";
	return `The checklist in the description of this pull request has ${amount(found, "box", "boxes")}; this list asks for at least ${min}.`;
}

// src/admission/requirements/check.ts
/** Makes the check of a requirement that an edit of the entry's line can meet. */
function lineCheck(id, isMet, { actual, expected, advice }) {
	return {
		id,
		status: isMet ? "met" : "failed",
		actual,
		expected,
		message: isMet ? [] : advice,
		isInLine: true
	};
}
/** Makes the check of a requirement on a fact: none is not met, not known is unknown. */
function factCheck(fact, question) {
	const { id, expected, none, isMetByNone = false } = question;
	if (fact.kind === "unknown") return unknownCheck(id, expected, fact.why);
	const isMet = fact.kind === "none" ? isMetByNone : question.isMet(fact.value);
	const actual = fact.kind === "none" ? none : question.describe(fact.value);
	if (isMet === "unknown") return unknownCheck(id, expected, actual);
	return {
		id,
		status: isMet ? "met" : "failed",
		actual,
		expected,
		isInLine: false,
		message: isMet ? [] : message`${capitalized(actual)}; this list asks for ${expected}.`
	};
}
function unknownCheck(id, expected, why) {
	return {
		id,
		status: "unknown",
		actual: why,
		expected,
		message: [],
		isInLine: false
	};
}
/** A fact of the entry's repository; `none` also where the entry has no repository. */
function repositoryFact({ facts }, pick) {
	if (!facts) return {
		kind: "unknown",
		why: "no service was asked"
	};
	const { repository } = facts;
	return repository.kind === "known" ? pick(repository.value) : repository;
}
/** Whether the entry surely has no repository. */
function hasNoRepository({ facts }) {
	return facts?.repository.kind === "none";
}
function capitalized(text) {
	const [first = ""] = text;
	return first.toUpperCase() + text.slice(first.length);
}

// src/admission/requirements/downloads.ts
/** The requirements on the downloads of the entry's package. */
function checkDownloads(asked, candidate) {
	if (asked === void 0) return [];
	const packageFacts = packageOf(candidate);
	const check = (least, [id, suffix], pick) => factCheck(packageFacts.kind === "known" ? pick(packageFacts.value) : packageFacts, {
		id,
		expected: `at least ${amount(least, "download")}${suffix}`,
		isMet: (count) => count >= least,
		describe: (count) => `${amount(count, "download")}${suffix}`,
		none: "no package is linked, nor named by the repository"
	});
	if (typeof asked === "number") return [check(asked, ["downloads", ""], ({ downloads }) => downloads)];
	const { month } = asked;
	return [check(month, ["downloads.month", " a month"], ({ monthlyDownloads }) => monthlyDownloads)];
}
function packageOf({ facts }) {
	return facts?.package ?? {
		kind: "unknown",
		why: "no service was asked"
	};
}

// src/admission/requirements/licenses.ts
/** Ids that SPDX has replaced by two: they meant this version only. */
const GNU = /^(?:a|l)?gpl-\d+(?:\.\d+)*(\+)?$/;
/** One spelling of an id: lower case, `GPL-3.0` as `gpl-3.0-only`, `GPL-3.0+` as `gpl-3.0-or-later`. */
function normalizeLicense(id) {
	const license = id.trim().toLowerCase();
	const gnu = GNU.exec(license);
	if (!gnu) return license;
	return gnu[1] ? `${license.slice(0, -1)}-or-later` : `${license}-only`;
}
/**
* Whether a license (an SPDX id or expression) is among the allowed ids, which may have `*`. Of
* `A OR B` one must be, of `A AND B` both; an exception (`WITH`) does not count. `unknown` for a
* license that its host does not recognize.
*
* Source: https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/
*/
function isAllowedLicense(license, allowed) {
	if (allowed === "any") return true;
	if (license.toUpperCase() === "NOASSERTION") return "unknown";
	const matches = globMatcher(allowed.map(normalizeLicense));
	return new LicenseExpression(license, (id) => matches(normalizeLicense(id))).evaluate();
}
/** More parts are no license that anybody uses. */
const MAX_TOKENS = 200;
/** Reads an expression from left to right: OR binds less than AND, AND less than WITH. */
var LicenseExpression = class {
	#tokens;
	#isAllowed;
	#at = 0;
	constructor(expression, isAllowed) {
		const spaced = expression.replaceAll("(", " ( ").replaceAll(")", " ) ");
		this.#tokens = spaced.split(/\s/).filter((token) => token !== "");
		this.#isAllowed = isAllowed;
	}
	evaluate() {
		if (this.#tokens.length === 0 || this.#tokens.length > MAX_TOKENS) return "unknown";
		const result = this.#alternatives();
		return this.#at === this.#tokens.length ? result : "unknown";
	}
	#alternatives() {
		let result = this.#all();
		while (this.#takes("OR")) result = this.#all() || result;
		return result;
	}
	#all() {
		let result = this.#one();
		while (this.#takes("AND")) result = this.#one() && result;
		return result;
	}
	#one() {
		const token = this.#tokens[this.#at++] ?? "";
		if (token !== "(") {
			const result = this.#isAllowed(token);
			if (this.#takes("WITH")) this.#at++;
			return result;
		}
		const result = this.#alternatives();
		this.#takes(")");
		return result;
	}
	#takes(word) {
		if (this.#tokens[this.#at]?.toUpperCase() !== word) return false;
		this.#at++;
		return true;
	}
};

// src/admission/requirements/repository.ts
/** The requirements on the entry's repository, in the order of the documentation. */
function checkRepository(requirements, candidate) {
	const { stars, license, archived, fork, contributors, topics } = requirements;
	return [
		...stars === void 0 ? [] : [checkStars(stars, candidate)],
		...checkAges(requirements, candidate),
		...license === void 0 ? [] : [checkLicense(license, candidate)],
		...archived === void 0 ? [] : [checkArchived(candidate)],
		...fork === void 0 ? [] : [checkFork(candidate)],
		...contributors === void 0 ? [] : [checkContributors(contributors, candidate)],
		...topics === void 0 ? [] : [checkTopics(topics, candidate)]
	];
}
const NO_REPOSITORY = "no repository is linked";
function noneWords(candidate, words) {
	return hasNoRepository(candidate) ? NO_REPOSITORY : words;
}
function checkStars(least, candidate) {
	return factCheck(repositoryFact(candidate, ({ stars }) => stars), {
		id: "stars",
		expected: `at least ${amount(least, "star")}`,
		isMet: (stars) => stars >= least,
		describe: (stars) => amount(stars, "star"),
		none: noneWords(candidate, "no stars")
	});
}
function checkAges(requirements, candidate) {
	const { "min-age": age, "first-release": release, "pushed-within": pushed } = requirements;
	const { today } = candidate;
	const checks = [];
	if (age !== void 0) {
		const latest = dayBefore(today, age);
		checks.push(factCheck(repositoryFact(candidate, ({ created }) => created), {
			id: "min-age",
			expected: `a repository created on or before ${latest}`,
			isMet: (created) => created <= latest,
			describe: (created) => `created on ${created}`,
			none: noneWords(candidate, "no day of creation")
		}));
	}
	if (release !== void 0) checks.push(checkFirstRelease(release, candidate));
	if (pushed !== void 0) {
		const earliest = dayBefore(today, pushed);
		checks.push(factCheck(repositoryFact(candidate, (facts) => facts.pushed), {
			id: "pushed-within",
			expected: `a push on or after ${earliest}`,
			isMet: (day) => day >= earliest,
			describe: (day) => `last push on ${day}`,
			none: noneWords(candidate, "nothing was pushed")
		}));
	}
	return checks;
}
const TOO_MANY_RELEASES = {
	kind: "unknown",
	why: "it has more releases than were read, and the oldest have no such tag"
};
function checkFirstRelease(asked, candidate) {
	const { tag = void 0, "min-age": age = void 0 } = asked === true ? {} : asked;
	const latest = age === void 0 ? void 0 : dayBefore(candidate.today, age);
	const matches = tag === void 0 ? () => true : globMatcher([tag]);
	const what = tag === void 0 ? "a release" : `a release with a tag such as ${tag}`;
	const first = repositoryFact(candidate, ({ releases, incomplete }) => {
		if (releases.kind !== "known") return releases;
		const oldest = releases.value.filter((one) => matches(one.tag)).toSorted((a, b) => a.day < b.day ? -1 : 1).at(0);
		if (!oldest && incomplete?.includes("releases")) return TOO_MANY_RELEASES;
		return oldest ? {
			kind: "known",
			value: oldest
		} : { kind: "none" };
	});
	return factCheck(first, {
		id: "first-release",
		expected: latest === void 0 ? what : `${what} made on or before ${latest}`,
		isMet: ({ day }) => latest === void 0 || day <= latest,
		describe: ({ tag, day }) => `first release ${tag} on ${day}`,
		none: noneWords(candidate, tag === void 0 ? "no release" : "no release with such a tag")
	});
}
function checkLicense(allowed, candidate) {
	return factCheck(repositoryFact(candidate, ({ license }) => license), {
		id: "license",
		expected: allowed === "any" ? "a license" : `one of the licenses ${enumerate(allowed, "or")}`,
		isMet: (license) => isAllowedLicense(license, allowed),
		describe: (license) => license === "NOASSERTION" ? "a license that its host does not recognize" : license,
		none: noneWords(candidate, "no license")
	});
}
function checkArchived(candidate) {
	return factCheck(repositoryFact(candidate, ({ isArchived }) => isArchived), {
		id: "archived",
		expected: "a repository that is not archived",
		isMet: (isArchived) => !isArchived,
		describe: (isArchived) => isArchived ? "the repository is archived" : "not archived",
		none: noneWords(candidate, "not archived"),
		isMetByNone: true
	});
}
function checkFork(candidate) {
	return factCheck(repositoryFact(candidate, ({ isFork }) => isFork), {
		id: "fork",
		expected: "a repository that is not a fork",
		isMet: (isFork) => !isFork,
		describe: (isFork) => isFork ? "the repository is a fork" : "not a fork",
		none: noneWords(candidate, "not a fork"),
		isMetByNone: true
	});
}
function checkContributors(least, candidate) {
	const { repository } = candidate.facts ?? {};
	const isLeast = repository?.kind === "known" && (repository.value.incomplete ?? []).includes("contributors");
	return factCheck(repositoryFact(candidate, ({ contributors }) => contributors), {
		id: "contributors",
		expected: `at least ${amount(least, "contributor")}`,
		isMet: (count) => count >= least || (isLeast ? "unknown" : false),
		describe: (count) => `${amount(count, "contributor")}${isLeast ? " or more" : ""}`,
		none: noneWords(candidate, "no contributors")
	});
}
function checkTopics(wanted, candidate) {
	const missingIn = (topics) => {
		const known = new Set(topics.map((topic) => topic.toLowerCase()));
		return wanted.filter((topic) => !known.has(topic.toLowerCase()));
	};
	return factCheck(repositoryFact(candidate, ({ topics }) => topics), {
		id: "topics",
		expected: `the ${wanted.length === 1 ? "topic" : "topics"} ${enumerate(wanted)}`,
		isMet: (topics) => missingIn(topics).length === 0,
		describe: (topics) => {
			const missing = missingIn(topics);
			if (missing.length === 0) return `${number$1(topics.length)} topics, with these`;
			return `the ${missing.length === 1 ? "topic" : "topics"} ${enumerate(missing)} ${missing.length === 1 ? "is" : "are"} missing`;
		},
		none: noneWords(candidate, "no topics")
	});
}

// src/admission/requirements/sections.ts
/** Stands for the `/` of a title, which is no border between titles; a letter that nobody types. */
const SLASH = "";
/**
* The first block whose sections match the titles of an entry's headings, from the second level
* down. One without `sections` is for all.
*/
function blockFor(blocks, titles) {
	return blocks.find(({ sections }) => sections === void 0 || matchesTitles(sections, titles));
}
function matchesTitles(globs, titles) {
	if (titles.length === 0) return globs.every((glob) => glob === "**" || glob.startsWith("!"));
	const withSlash = titles.filter((title) => title.includes("/"));
	const adapted = globs.map((glob) => {
		let written = glob;
		for (const title of withSlash) written = written.replaceAll(title, title.replaceAll("/", SLASH));
		return written;
	});
	return globMatcher(adapted)(titles.map((title) => title.replaceAll("/", SLASH)).join("/"));
}

// src/admission/requirements/words.ts
/** Words of others' texts, compared as a reader sees them. */
/** Made when it is first needed: most runs ask for no length. */
let segmenter;
/** The number of characters as a reader counts them: an emoji or a letter with its accent is one. */
function characterCount(text) {
	segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	let count = 0;
	for (const _ of segmenter.segment(text)) count++;
	return count;
}
/** Folds what is not seen as a difference: case, the form of accents, runs of white space. */
function fold(text) {
	return text.normalize("NFKC").toLowerCase().split(/\s/).filter(Boolean).join(" ");
}
/** Letters of all scripts, digits, and what names are written with: `C++`, `C#`, `snake_case`. */
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}_+#]/u;
/**
* The first of the words that stands in a text as a whole word, in any case. One with a `*` is a
* pattern for the whole text: `* API` is a text that ends with this word.
*/
function findWord(text, words) {
	const folded = fold(text);
	return words.find((word) => word.includes("*") ? matchesWhole(folded, fold(word).split("*")) : hasWord(folded, fold(word)));
}
/** @param parts what stands between the `*` of a pattern; at least two */
function matchesWhole(folded, parts) {
	const [first = "", ...rest] = parts;
	const last = rest.pop() ?? "";
	const end = folded.length - last.length;
	if (!folded.startsWith(first) || !folded.endsWith(last)) return false;
	let at = first.length;
	for (const part of rest) {
		const found = folded.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return at <= end;
}
/** Whether a text begins with some words, whatever the case and the signs around them. */
function startsWithWords(text, words) {
	const [folded, start] = [trimSigns(fold(text)), fold(words)];
	return start !== "" && folded.startsWith(start) && !isWordAt(folded, start.length);
}
/** @param folded both are */
function hasWord(folded, word) {
	if (word === "") return false;
	for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) if ((!isWordAt(word, 0) || !isWordAt(folded, at - 1)) && !isWordAt(folded, at + word.length)) return true;
	return false;
}
/** Whether the character at an index, or around it where it is a half of a pair, is of a word. */
function isWordAt(text, index) {
	if (index < 0 || index >= text.length) return false;
	const code = text.charCodeAt(index);
	const isLowHalf = code >= 56320 && code <= 57343;
	return WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(isLowHalf ? index - 1 : index) ?? 0));
}
function trimSigns(text) {
	let start = 0;
	while (start < text.length && !isWordAt(text, start)) start++;
	return text.slice(start);
}

// src/admission/requirements/shape.ts
/** The requirements on what the entry's line and section hold. */
function checkShape(requirements, { entry }) {
	const { links = [], columns = [], "section-size": size } = requirements;
	return [
		...links.map((target) => checkLink(target, entry)),
		...columns.flatMap((column) => checkColumn(column, entry)),
		...size ? checkSectionSize(size, entry) : []
	];
}
const LINK_NOUNS = {
	repository: "a link to its repository",
	paper: "a link to its paper",
	website: "a link to its website",
	documentation: "a link to its documentation"
};
function checkLink(target, { links }) {
	const isThere = links.some((link) => leadsTo(link, target));
	const noun = LINK_NOUNS[target];
	return lineCheck(`links.${target}`, isThere, {
		actual: isThere ? noun : `no ${noun.slice(2)}`,
		expected: noun,
		advice: message`${noun.replace("a link", "A link")} is missing. Add it.`
	});
}
/** Hosts that show nothing but documentation. */
const DOCUMENTATION_HOST = /^(?:docs?|documentation|wiki)\.|\.readthedocs\.(?:io|org)$|^(?:docs\.rs|pkg\.go\.dev|godoc\.org|rubydoc\.info|hexdocs\.pm|javadoc\.io)$/;
const DOCUMENTATION_PATH = /\/(?:docs?|documentation|wiki|manual|guide)(?:\/|$)/i;
const DOCUMENTATION_WORDS = [
	"docs",
	"doc",
	"documentation",
	"manual",
	"guide",
	"文档"
];
function leadsTo({ url, text }, target) {
	const address = URL.parse(url);
	if (!address || !/^https?:$/.test(address.protocol)) return false;
	const identity = identify(url) ?? "";
	const isRepository = repositoryOf$1(url) !== void 0;
	const { hostname, pathname } = address;
	const isDocumentation = DOCUMENTATION_HOST.test(hostname) || DOCUMENTATION_PATH.test(pathname) || findWord(text, DOCUMENTATION_WORDS) !== void 0;
	switch (target) {
		case "repository": return isRepository;
		case "paper": return isPaper(identity);
		case "documentation": return isDocumentation;
		case "website": return !isRepository && !isPaper(identity);
	}
}
/** Only where its table has the column: `column-names` reports one that is missing. */
function checkColumn(column, { cells }) {
	const name = Object.keys(cells ?? {}).find((name) => name.toLowerCase() === column.toLowerCase());
	if (!cells || name === void 0) return [];
	const text = cells[name]?.trim() ?? "";
	return [lineCheck(`columns.${column}`, text !== "", {
		actual: text === "" ? "empty" : "filled",
		expected: `a value in the column ${column}`,
		advice: message`The column ${quote(column)} is empty; this list asks for a value in it.`
	})];
}
function checkSectionSize({ min, max }, { sectionSize }) {
	const actual = `a section of ${amount(sectionSize, "entry", "entries")}`;
	const has = message`The section has ${amount(sectionSize, "entry", "entries")} with this change`;
	const check = (id, isMet, bound, advice) => ({
		...lineCheck(`section-size.${id}`, isMet, {
			actual,
			expected: `a section of ${bound}`,
			advice: message`${has}; this list asks for ${bound}. ${advice}`
		}),
		isInLine: false
	});
	return [...min === void 0 ? [] : [check("min", sectionSize >= min, `at least ${amount(min, "entry", "entries")}`, "Choose another section.")], ...max === void 0 ? [] : [check("max", sectionSize <= max, `at most ${amount(max, "entry", "entries")}`, "Choose another section, or divide this one.")]];
}

// src/admission/requirements/text.ts
/** The requirements on the entry's name. */
function checkName(asked, candidate) {
	if (!asked) return [];
	const { title } = candidate.entry;
	const { max, avoid, equals } = asked;
	return [
		...max === void 0 ? [] : [checkMost(title, max, "name")],
		...avoid === void 0 ? [] : [checkAvoided(title, avoid, "name")],
		...equals === "repository" ? [checkRepositoryName(candidate)] : [],
		...equals === "package" ? [checkPackageName(candidate)] : []
	];
}
/** The requirements on the entry's description. */
function checkDescription(asked, { entry: { title, description } }) {
	if (!asked) return [];
	const { min, max, avoid, "repeats-name": repeatsName } = asked;
	return [
		...min === void 0 ? [] : [checkLeast(description, min)],
		...max === void 0 ? [] : [checkMost(description, max, "description")],
		...avoid === void 0 ? [] : [checkAvoided(description, avoid, "description")],
		...repeatsName === void 0 ? [] : [checkStart(description, title)]
	];
}
function checkLeast(description, min) {
	const count = characterCount(description);
	const expected = `at least ${amount(min, "character")}`;
	const found = count === 0 ? "no description" : `a description of ${amount(count, "character")}`;
	return lineCheck("description.min", count >= min, {
		actual: found,
		expected: `a description of ${expected}`,
		advice: count === 0 ? message`The description is missing; this list asks for ${expected}.` : message`The description has ${amount(count, "character")}; this list asks for ${expected}.`
	});
}
function checkMost(text, max, part) {
	const count = characterCount(text);
	const expected = `at most ${amount(max, "character")}`;
	return lineCheck(`${part}.max`, count <= max, {
		actual: `a ${part} of ${amount(count, "character")}`,
		expected: `a ${part} of ${expected}`,
		advice: message`The ${part} has ${amount(count, "character")}; this list asks for ${expected}.`
	});
}
function checkAvoided(text, words, part) {
	const found = findWord(text, words);
	const isPattern = found?.includes("*") === true;
	return lineCheck(`${part}.avoid`, found === void 0, {
		actual: found === void 0 ? "none of these words" : `“${truncate(isPattern ? text : found)}” in the ${part}`,
		expected: `a ${part} without ${words.map((word) => `“${truncate(word)}”`).join(", ")}`,
		advice: isPattern ? message`The ${part} ${quote(truncate(text))} has the form ${code(truncate(found))}, which this list does not use. Change it.` : message`This list asks for a ${part} without the word ${quote(truncate(found ?? ""))}. Leave it out.`
	});
}
function checkStart(description, title) {
	const repeats = startsWithWords(description, title);
	return lineCheck("description.repeats-name", !repeats, {
		actual: repeats ? "begins with the name" : "does not begin with the name",
		expected: "a description that does not begin with the name",
		advice: message`The description begins with the name again. Leave the name out of it.`
	});
}
function checkRepositoryName(candidate) {
	const { entry, facts } = candidate;
	const linked = entry.links.map(({ url }) => repositoryOf$1(url)).find((one) => one !== void 0);
	const known = facts?.repository.kind === "known" ? [facts.repository.value.name] : [];
	const names = [...linked ? [linked.name] : [], ...known];
	if (names.length === 0) {
		const fact = facts?.repository ?? { kind: "none" };
		return { ...factCheck(fact, {
			id: "name.equals",
			expected: "the name of the repository",
			none: "no repository is linked",
			isMet: () => false,
			describe: ({ name }) => name
		}) };
	}
	return checkEqual(entry.title, names, "repository");
}
function checkPackageName({ entry, facts }) {
	const found = facts?.package ?? {
		kind: "unknown",
		why: "no service was asked"
	};
	if (found.kind === "known") return checkEqual(entry.title, [found.value.name], "package");
	return factCheck(found, {
		id: "name.equals",
		expected: "the name of the package",
		isMet: () => false,
		describe: ({ name }) => name,
		none: "no package is linked, nor named by the repository"
	});
}
/** Whether a name is one of `owner/name`, or its last part. */
function checkEqual(title, names, what) {
	const own = names.map((name) => name.slice(name.lastIndexOf("/") + 1));
	const isSame = [...own, ...names].some((name) => fold(name) === fold(title));
	const [expected = ""] = own;
	return lineCheck("name.equals", isSame, {
		actual: `“${truncate(title)}”`,
		expected: `the name of the ${what}, “${truncate(expected)}”`,
		advice: message`This list asks for the name of the ${what}. Write ${quote(truncate(expected))} instead of ${quote(truncate(title))}.`
	});
}

// src/admission/requirements/check-entry.ts
/**
* What the policy asks of an entry, and whether it is met: nothing where no block is for its section.
* @param facts absent where no service was asked: what needs them is then not known
* @param today an ISO date, from which durations are counted back
*/
function checkEntry(entry, facts, { policy, severity, today }) {
	const candidate = {
		entry,
		facts,
		today
	};
	const resultsOf = (blocks, resultSeverity) => {
		const { path, line, title, identity } = entry;
		const block = blockFor(blocks, entry.sections);
		if (!block) return [];
		const { "any-of": alternatives, sections: _, ...requirements } = block;
		return [...alternatives ? [checkAlternatives(alternatives, candidate)] : [], ...checkAll(requirements, candidate)].map((check) => ({
			...check,
			entry: {
				path,
				line,
				title,
				identity
			},
			severity: resultSeverity
		}));
	};
	return [...resultsOf(policy.require, severity), ...resultsOf(policy.advise, "info")];
}
function checkAll(requirements, candidate) {
	return [
		...checkRepository(requirements, candidate),
		...checkDownloads(requirements.downloads, candidate),
		...checkName(requirements.name, candidate),
		...checkDescription(requirements.description, candidate),
		...checkShape(requirements, candidate)
	];
}
/** Met if one alternative is, failed if all are, otherwise unknown. */
function checkAlternatives(alternatives, candidate) {
	const checks = alternatives.map((one) => together(checkAll(one, candidate)));
	const met = checks.find(({ status }) => status === "met");
	const open = checks.filter(({ status }) => status === "unknown");
	const status = met ? "met" : open.length > 0 ? "unknown" : "failed";
	const shown = met ? [met] : open.length > 0 ? open : checks;
	const actual = enumerate([...new Set(shown.map((one) => one.actual))]);
	const expected = joinAlternatives(checks.map((one) => one.expected));
	return {
		id: "any-of",
		status,
		actual,
		expected,
		message: status === "failed" ? message`${capitalized(actual)}; this list asks for ${expected}.` : [],
		isInLine: checks.every(({ isInLine }) => isInLine)
	};
}
/** "at least 50 stars, or 2,000 downloads a month". */
function joinAlternatives([first = "", ...others]) {
	const shared = "at least ";
	const isShared = first.startsWith(shared);
	return [first, ...others.map((one) => isShared && one.startsWith(shared) ? one.slice(9) : one)].join(", or ");
}
/** One alternative with several requirements: all must hold. One that asks nothing here is met. */
function together(checks) {
	const failed = checks.filter(({ status }) => status === "failed");
	const open = checks.filter(({ status }) => status === "unknown");
	const [status, shown] = failed.length > 0 ? ["failed", failed] : open.length > 0 ? ["unknown", open] : ["met", checks];
	return {
		status,
		actual: enumerate([...new Set(shown.map(({ actual }) => actual))]),
		expected: enumerate(checks.map(({ expected }) => expected)),
		isInLine: shown.some(({ isInLine }) => isInLine)
	};
}

// src/admission/admit.ts
/** Checks a change against the list's policy: each added entry, then the pull request itself. */
function admit(input) {
	const { changes, policy, pullRequest, listPaths, today, match } = input;
	const { added } = changes;
	const facts = added.map(input.factsOf);
	const entries = added.map((entry, index) => policy ? checkEntry(entry, facts[index], {
		...policy,
		today
	}) : []);
	const rules = pullRequest ? checkPullRequest(pullRequest.settings, {
		text: pullRequest.text,
		changes,
		listPaths,
		match
	}) : [];
	const days = new Set(facts.flatMap((one) => one && isAnswered(one) ? [one.day] : []));
	return {
		kind: kindOf(changes),
		added,
		entries,
		rules,
		status: statusOf(entries, rules),
		askedOn: [...days].sort()
	};
}
function isAnswered({ repository, package: found }) {
	return repository.kind === "known" || found.kind === "known";
}
/** Advice does not count. */
function statusOf(entries, rules) {
	const asked = entries.map((results) => results.filter(counts));
	const all = [...asked.flat(), ...rules.filter(counts)];
	if (all.some(({ status }) => status === "failed")) return "failed";
	if (all.some(({ status }) => status === "unknown")) return "unknown";
	if (all.length === 0 || entries.length === 0) return "none";
	return asked.every((results) => results.length > 0) ? "met" : "unknown";
}
/** Whether a result is more than advice, and was asked of this change. */
function counts({ severity, status }) {
	return severity !== "info" && status !== "skipped";
}
/** The results of entries and pull request. */
function resultsOf$1({ entries, rules }) {
	return [...entries.flat(), ...rules];
}

// src/report/order.ts
/** Errors, then warnings, then infos; within each the order stays. */
function mostSevereFirst(findings) {
	return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
/** The findings to show: those that the base does not have. */
function newFindings(findings) {
	return findings.filter((finding) => finding.new);
}
/** The number of findings of each severity. */
function countSeverities(findings) {
	const counts = {
		error: 0,
		warning: 0,
		info: 0
	};
	for (const { severity } of findings) counts[severity]++;
	return counts;
}

// src/report/build.ts
function textsOf(files) {
	return new Map(files.map(({ path, text }) => [path, text]));
}
/**
* Makes the report of files: files stay in their order, findings are ordered by place.
*
* @param configurations their findings are the last; they are no files of the report
*/
function toReport(files, failOn, links = [], configurations = []) {
	const findings = [...files, ...configurations].flatMap((file) => file.messages.map((message) => toFinding(file.path, message)).sort(byPlace));
	const counts = countSeverities(newFindings(findings));
	return {
		version: 1,
		files: files.map(sizeOf),
		findings,
		links: [...links],
		counts,
		outcome: fails(counts, failOn) ? "fail" : "pass"
	};
}
/** A report with the requirements of a pull request; those that are unknown never fail it. */
function withRequirements(report, admission, failOn) {
	const results = resultsOf$1(admission);
	const failed = results.filter(({ status }) => status === "failed");
	const isFailing = fails(countSeverities(failed), failOn);
	return {
		...report,
		pullRequest: {
			kind: admission.kind,
			requirements: results.map(({ id, entry, status, actual, expected, severity }) => ({
				id,
				...entry && { entry: {
					path: entry.path,
					line: entry.line,
					title: entry.title
				} },
				status,
				actual,
				expected,
				severity
			}))
		},
		outcome: isFailing ? "fail" : report.outcome
	};
}
function sizeOf({ path, holds }) {
	const { tables, rows, entries, links } = holds ?? {
		tables: 0,
		rows: 0,
		entries: 0,
		links: 0
	};
	return {
		path,
		tables,
		rows,
		entries,
		links
	};
}
function toFinding(path, message) {
	const rule = message.ruleId ?? message.source ?? "unknown";
	const cause = causeOf(message);
	return {
		rule,
		severity: severityOf(message),
		message: message.reason,
		parts: message.parts ?? [text$3(message.reason)],
		path,
		...placeOf(message),
		key: message.key ?? keyOf$3(rule, [message.reason]),
		new: message.isNew,
		...message.titleKey && { titleKey: message.titleKey },
		...message.ignoreMatch && { ignoreMatch: message.ignoreMatch },
		...message.isOffLine && { isOffLine: true },
		...message.url && { url: message.url },
		...message.expected && { expected: [...message.expected] },
		...cause && { related: [{
			path,
			...cause
		}] },
		...message.fix && { fix: {
			kind: message.fixKind ?? "suggestion",
			range: [...message.fix.range],
			text: message.fix.text
		} }
	};
}
/** A message without a place is about the whole file: it gets the start. */
function placeOf({ place }) {
	const start = (place && "start" in place ? place.start : place) ?? {
		line: 1,
		column: 1
	};
	const end = place && "end" in place ? place.end : start;
	return {
		line: start.line,
		column: start.column,
		endLine: end.line,
		endColumn: end.column
	};
}
function causeOf({ cause }) {
	if (!cause?.place) return;
	const { line } = "start" in cause.place ? cause.place.start : cause.place;
	return {
		line,
		message: cause.reason
	};
}
function byPlace(a, b) {
	return a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.message, b.message);
}
function fails(counts, failOn) {
	if (failOn === "never") return false;
	return counts.error > 0 || failOn === "warning" && counts.warning > 0;
}

// src/report/text/message.ts
/** Code points of a message to show: titles in it may have any length. */
const MAX_MESSAGE_LENGTH = 600;
/** A message for reading: on one line, neighboring texts joined, and cut where it is too long. */
function truncateMessage(parts, maxLength = MAX_MESSAGE_LENGTH) {
	const kept = [];
	let left = maxLength;
	for (const part of parts) {
		if (left <= 0) break;
		const words = part.kind === "place" ? placeText(part) : truncate(oneLine(part.text), left);
		left -= words.length;
		const last = kept.at(-1);
		if (part.kind === "place") kept.push(part);
		else if (part.kind === "text" && last?.kind === "text") last.text += words;
		else kept.push({
			...part,
			text: words
		});
	}
	return kept;
}
/** As `flatten`, but blanks at the ends stay: they are between parts. */
function oneLine(text) {
	return text.replace(/\s+/g, " ");
}
/** A message as plain text for reading. @param maxLength in code points */
function messageText(parts, maxLength) {
	return plainText(truncateMessage(parts, maxLength)).trim();
}
/** Related places that the message itself does not name. */
function unmentionedPlaces({ parts, related = [], path }) {
	const named = parts.flatMap((part) => part.kind === "place" ? [{
		path,
		...part
	}] : []);
	return related.filter((other) => !named.some((place) => covers(place, other)));
}
/** Whether a named place covers the first line of another. */
function covers({ path, line, endLine = line }, other) {
	return path === other.path && line <= other.line && other.line <= endLine;
}
/**
* The texts expected at the place that the message itself does not show; none where one has several
* lines or more than `maxLength` code points. To expect nothing is no text.
*/
function unmentionedFixes({ parts, expected = [] }, maxLength) {
	const shown = new Set(parts.flatMap((part) => part.kind === "code" || part.kind === "quote" ? [part.text] : []));
	const fixes = expected.filter((text) => text !== "" && !shown.has(text));
	const isReadable = (text) => truncate(text, maxLength) === text && !/[\r\n]/.test(text);
	return fixes.every(isReadable) ? fixes : [];
}

// src/report/sarif/rules.ts
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "note"
};
/** GitHub sorts by these words. */
const PROBLEM_SEVERITIES = {
	error: "error",
	warning: "warning",
	info: "recommendation"
};
/** All our rules, whatever was found, and the others that the findings name. */
function describeRules(findings) {
	const ours = rules$1.map(({ meta: { id, severity: [usual, other = "warning"], description } }) => {
		const url = documentationUrl(id);
		const markdown = `${description}\n\n[How it works, by example](${url})`;
		return {
			...describe(id, description, url, usual === "off" ? other : usual, usual !== "off"),
			help: {
				text: `${description} See ${url}`,
				markdown
			}
		};
	});
	const known = new Set(ours.map(({ id }) => id));
	const others = new Map(findings.toReversed().map((finding) => [finding.rule, finding]));
	const foreign = Array.from(others.values(), ({ rule, severity, url }) => {
		return describe(rule, rule === "unreadable-file" ? "A file that could not be read." : `remark-lint’s ${rule}.`, url, severity);
	});
	return [...ours, ...foreign.filter(({ id }) => !known.has(id)).reverse()];
}
function describe(id, text, url, severity, enabled = true) {
	return {
		id,
		shortDescription: { text },
		fullDescription: { text },
		help: { text: url === void 0 ? text : `${text} See ${url}` },
		...url !== void 0 && { helpUri: url },
		defaultConfiguration: {
			enabled,
			level: LEVELS[severity]
		},
		properties: {
			precision: "high",
			"problem.severity": PROBLEM_SEVERITIES[severity]
		}
	};
}

// src/report/sarif/results.ts
/** Code units of an edit; one that moves a row has all lines between the two places. */
const MAX_EDIT_LENGTH = 2e4;
/** GitHub keeps so many locations of a result. */
const MAX_RELATED = 100;
const WINDOWS_DRIVE = /^[A-Za-z]:[\\/]/;
/** Findings as results in their order, one by one, so that the caller can stop at a limit. */
function* resultsOf(findings, rules, { texts, hasBase, hasCheckout }) {
	const indexes = new Map(rules.map(({ id }, index) => [id, index]));
	const places = new Map(Array.from(texts, ([path, text]) => [path, location(text)]));
	const counts = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { rule, severity, path, key } = finding;
		const same = JSON.stringify([path, key]);
		const count = (counts.get(same) ?? 0) + 1;
		counts.set(same, count);
		const fixes = fixesOf(finding, places.get(path));
		const related = relatedOf(finding);
		yield {
			ruleId: rule,
			ruleIndex: indexes.get(rule),
			level: LEVELS[severity],
			message: messageOf(finding, related),
			locations: [{ physicalLocation: {
				artifactLocation: fileOf(path),
				region: regionOf(finding)
			} }],
			...related.length > 0 && { relatedLocations: related.map(locationOf) },
			partialFingerprints: {
				"awesomeKeeperKey/v1": key,
				...!hasCheckout && { primaryLocationLineHash: `${hashOf(key)}:${count}` }
			},
			...hasBase && { baselineState: "new" },
			...fixes.length > 0 && { fixes }
		};
	}
}
/** The key's own hash, behind the rule's id. */
function hashOf(key) {
	return key.slice(key.lastIndexOf(":") + 1);
}
/** The related places, and others that the message names. */
function relatedOf({ parts, related = [], path }) {
	const places = [...related];
	for (const part of parts) {
		if (part.kind !== "place") continue;
		const { kind: _, ...place } = {
			path,
			...part
		};
		if (!places.some((other) => covers(place, other))) places.push(place);
	}
	return places.slice(0, MAX_RELATED);
}
/** GitHub shows a related place only where the message links its id. */
function messageOf(finding, related) {
	const parts = truncateMessage(finding.parts);
	if (related.length === 0) return { text: literal(plainText(parts)) };
	const words = parts.map((part) => {
		const words = escapeBrackets(visible(plainText([part])));
		if (part.kind !== "place") return words;
		const index = related.findIndex((other) => covers({
			path: finding.path,
			...part
		}, other));
		return index < 0 ? words : `[${words}](${index + 1})`;
	});
	const [unmentioned] = unmentionedPlaces(finding);
	const id = unmentioned ? related.indexOf(unmentioned) + 1 : 0;
	const see = unmentioned && id > 0 ? ` (see [line ${unmentioned.line}](${id}))` : "";
	return { text: words.join("").trim() + see };
}
/** Plain text in a SARIF message, where only `[…](…)` is markup. */
function literal(text) {
	const words = visible(text).trim();
	return words.includes("](") ? escapeBrackets(words) : words;
}
function escapeBrackets(text) {
	return text.replace(/[\\[\]]/g, "\\$&");
}
function locationOf({ path, line, endLine, message }, index) {
	return {
		id: index + 1,
		physicalLocation: {
			artifactLocation: fileOf(path),
			region: {
				startLine: line,
				...endLine !== void 0 && { endLine }
			}
		},
		...message !== void 0 && { message: { text: literal(truncate(message, 600)) } }
	};
}
function regionOf({ line, column, endLine, endColumn }) {
	return {
		startLine: line,
		startColumn: column,
		endLine,
		endColumn
	};
}
/** Each fix that a person may choose from. */
function fixesOf(finding, places) {
	const { path, expected = [], fix } = finding;
	const edits = expected.map((text) => ({
		region: regionOf(finding),
		text
	}));
	const [start, end] = fix?.range.map((offset) => places?.toPoint(offset)) ?? [];
	if (fix && start && end) {
		const region = regionOf({
			...start,
			endLine: end.line,
			endColumn: end.column
		});
		edits.push({
			region,
			text: fix.text
		});
	}
	return edits.filter(({ text }) => text.length <= MAX_EDIT_LENGTH).map(({ region: deletedRegion, text }) => {
		const replacements = [{
			deletedRegion,
			insertedContent: { text }
		}];
		return { artifactChanges: [{
			artifactLocation: fileOf(path),
			replacements
		}] };
	});
}
/** A file by its path in the repository; of a file elsewhere only the name, which is no secret. */
function fileOf(path) {
	const parts = path.split(WINDOWS_DRIVE.test(path) ? /[\\/]/ : "/");
	return {
		uri: (parts.includes("..") || path.startsWith("/") || WINDOWS_DRIVE.test(path) ? parts.slice(-1) : parts.filter((part) => part !== ".")).map((part) => encodeURIComponent(part.toWellFormed())).filter((part) => part !== "").join("/") || "unknown",
		uriBaseId: "%SRCROOT%"
	};
}

// src/report/sarif/log.ts
/** GitHub rejects more. */
const MAX_RESULTS = 25e3;
/** UTF-8 bytes of the results. GitHub rejects more than 10 MB after gzip. */
const MAX_BYTES = 8e6;
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/**
* A report's new findings as SARIF 2.1.0 for GitHub's code scanning and for editors. GitHub ignores
* `baselineState`, so findings of the base are left out; on a branch it would take them for fixed.
* Beyond GitHub's limits the most severe are kept, and a notification counts the rest.
* @see https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
*/
function toSarif(report, options) {
	const findings = newFindings(report.findings);
	const rules = describeRules(findings);
	const results = withinLimits(resultsOf(mostSevereFirst(findings), rules, options));
	const run = {
		tool: { driver: {
			name: "Awesome Keeper",
			version: options.version,
			semanticVersion: options.version,
			informationUri: PROJECT_URL,
			rules
		} },
		automationDetails: { id: categoryOf(options.id) },
		columnKind: "utf16CodeUnits",
		...notesOf(findings.length - results.length),
		results
	};
	return safeJson({
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [run]
	});
}
/** GitHub's category is the part before the last slash; logs of one category replace each other. */
function categoryOf(id = "") {
	return id === "" ? "awesome-keeper/" : `awesome-keeper/${encodeURIComponent(id.toWellFormed())}/`;
}
function withinLimits(results) {
	const kept = [];
	let bytes = 0;
	for (const result of results) {
		bytes += Buffer.byteLength(JSON.stringify(result));
		if (kept.length === MAX_RESULTS || bytes > MAX_BYTES) break;
		kept.push(result);
	}
	return kept;
}
function notesOf(left) {
	if (left === 0) return {};
	return { invocations: [{
		executionSuccessful: true,
		toolExecutionNotifications: [{
			level: "warning",
			message: { text: `Left out: ${amount(left, "more finding")}, because GitHub rejects larger files. The JSON report has all.` }
		}]
	}] };
}

// src/infer/languages.ts
const LANGUAGES = new Set(`ar az be bg bn br bs ca cn cs cz da de dk el en es et eu fa fi fil fr gl gr he hi hk hr hu hy id il in ir is it ja jp ka kk km ko kr lt lv mk ml mn mr ms my nb ne nl nn no pl pt ro ru se sk sl sq sr sv ta te th tl tr tw ua uk ur uz vi vn zh arabic chinese czech dutch english farsi french german greek hebrew hindi hungarian indonesian italian japanese korean persian polish portuguese romanian russian spanish swedish thai turkish ukrainian vietnamese`.split(" "));
/** What follows a code: a country or a script. */
const REGION = /^(?:[a-z]{2}|hans|hant|latn|cyrl|419)$/;
/** Whether a text names a language: `zh`, `zh-CN`, `pt_BR`, `Chinese`. */
function isLanguage(text) {
	const [code = "", region, ...rest] = text.toLowerCase().split(/[-_]/);
	return LANGUAGES.has(code) && rest.length === 0 && (region === void 0 || REGION.test(region));
}
const NAME = /^([\w]{1,100}?)[-_.]([a-z]{2,12}(?:[-_][a-z\d]{2,4})?)(\.(?:md|markdown))$/i;
/**
* The paths that the original of a translation can have, the likeliest first: `README.md` for
* `README-zh.md`, `README_CN.md` and `README.zh-CN.md`; `docs/a.md` and `a.md` for `docs/zh/a.md`.
*/
function originalsOf(path) {
	const folders = path.split("/");
	const file = folders.pop() ?? "";
	const [, stem = "", language = "", ending = ""] = NAME.exec(file) ?? [];
	if (isLanguage(language)) return [[...folders, `${stem}${ending}`].join("/")];
	const at = folders.findLastIndex(isLanguage);
	if (at < 0) return [];
	const below = [...folders.slice(at + 1), file];
	const found = [];
	for (let kept = at; kept >= 0; kept--) {
		found.push([
			...folders.slice(0, kept),
			"en",
			...below
		].join("/"));
		found.push([...folders.slice(0, kept), ...below].join("/"));
	}
	return found.filter((one) => one !== path);
}

// src/app/shared/list-sets.ts
/** @param all the paths of the repository's files */
function fileSets(sets, all) {
	const exists = new Set(all);
	return sets.flatMap(({ of, files, as }) => {
		const paths = all.filter(globMatcher(files)).sort(compare);
		if (as === "parts") return [{
			as,
			paths
		}];
		const original = of ?? paths.flatMap(originalsOf).find((path) => exists.has(path));
		if (original === void 0 || !exists.has(original)) return [];
		return [{
			as,
			of: original,
			paths: paths.filter((path) => path !== original)
		}];
	});
}
/** The files whose entries are needed for these lists; their own with the others. */
function neededPaths(sets, lists) {
	const needed = /* @__PURE__ */ new Set();
	for (const set of sets) {
		const paths = set.as === "parts" ? set.paths : [set.of, ...set.paths];
		if ((set.as === "parts" ? paths.some((path) => lists.has(path)) : lists.has(set.of)) && paths.length > 1) for (const path of paths) needed.add(path);
	}
	return [...needed];
}
/** The entries of the files of sets: all lists of a run in one place. */
var SetEntries = class {
	#sets;
	#byPath;
	#byIdentity;
	/** @param results give repositories their present names */
	constructor(sets, byPath, results) {
		this.#sets = sets;
		this.#byPath = new Map([...byPath].map(([path, entries]) => [path, entries.map((entry) => ({
			...named(entry, results),
			path
		}))]));
		const all = [...this.#byPath.values()].flat();
		this.#byIdentity = Map.groupBy(all, ({ identity }) => identity);
	}
	/** What one list sees of the others; nothing where it is in no set. */
	of(path) {
		const parts = /* @__PURE__ */ new Set();
		const translations = /* @__PURE__ */ new Set();
		for (const set of this.#sets) if (set.as === "parts") {
			if (set.paths.includes(path)) for (const part of set.paths) parts.add(part);
		} else if (set.of === path) for (const file of set.paths) translations.add(file);
		parts.delete(path);
		if (parts.size + translations.size === 0) return;
		return {
			parts: [...new Set(this.#byPath.get(path)?.map(({ identity }) => identity))].flatMap((identity) => this.#byIdentity.get(identity) ?? []).filter((entry) => parts.has(entry.path)).sort((one, other) => compare(one.path, other.path) || one.line - other.line),
			translations: [...translations].flatMap((file) => {
				const entries = this.#byPath.get(file);
				return entries ? [{
					path: file,
					entries
				}] : [];
			})
		};
	}
};
function named(entry, results) {
	const { identity, url } = entry;
	const now = currentIdentity({
		identity,
		mainLink: url === "" ? void 0 : { url }
	}, results);
	return now === void 0 || now === identity ? entry : {
		...entry,
		identity: now
	};
}

// src/text/fit.ts
/** Fills a text of limited size with items, the most important first. */
var SizeBudget = class {
	#left;
	#sizeOf;
	/** @param sizeOf in the unit of `size`; newlines between items are counted besides */
	constructor(size, sizeOf) {
		this.#left = size;
		this.#sizeOf = sizeOf;
	}
	/** The first items that fit, and how many are left over. */
	take(items, render) {
		const taken = [];
		for (const item of items) {
			const text = render(item);
			const size = this.#sizeOf(text) + 2;
			if (size > this.#left) break;
			this.#left -= size;
			taken.push({
				item,
				text
			});
		}
		return {
			taken,
			left: items.length - taken.length
		};
	}
};

// src/report/markdown/places.ts
/** Code points of a path to show. */
const MAX_NAME_LENGTH = 100;
/** Code units of a path to link: no list has a longer one. */
const MAX_LINKED_LENGTH = 500;
/** The name of a place, with a link to its lines where the commit is known. */
function placeMarkdown(place, { commit, file }) {
	const { path, line } = place;
	const label = path === file ? `line ${line}` : codeSpan(`${truncate(path, MAX_NAME_LENGTH)}:${line}`);
	const url = placeUrl(place, commit);
	return url === void 0 ? label : link(label, url);
}
/** The address of lines at a commit; nothing without one, or where the path is too long. */
function placeUrl(place, commit) {
	return commit && place.path.length <= MAX_LINKED_LENGTH ? lineUrl(commit, place) : void 0;
}
/** The name of a whole file, with a link to it where the commit is known. */
function fileMarkdown(path, commit) {
	const label = codeSpan(path, MAX_NAME_LENGTH);
	return commit && path.length <= MAX_LINKED_LENGTH ? link(label, fileUrl(commit, path)) : label;
}
/** The address of lines of a file on GitHub, which shows Markdown source only with `plain=1`. */
function lineUrl(commit, { path, line, endLine = line }) {
	const lines = endLine > line ? `L${line}-L${endLine}` : `L${line}`;
	return `${fileUrl(commit, path)}?plain=1#${lines}`;
}
function fileUrl({ serverUrl, repository, headSha }, path) {
	return `${serverUrl}/${repository}/blob/${headSha}/${encodePath(path)}`;
}
/** A path, or a branch's name, as a part of an address. */
function encodePath(path) {
	return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}

// src/report/markdown/message.ts
/**
* A message as Markdown on one line; nothing in a part can mark up, link, mention or refer.
* @param placeUrl without it places are plain text
*/
function messageMarkdown(parts, placeUrl) {
	const pieces = truncateMessage(parts).map((part) => partMarkdown(part, placeUrl));
	return escapeStart(joinInline(pieces).trim());
}
function partMarkdown(part, placeUrl) {
	switch (part.kind) {
		case "text": return inlineProse(part.text);
		case "code": return codeSpan(part.text);
		case "quote": return `“${plain(part.text)}”`;
		case "place": {
			const { line, endLine, path } = part;
			const lines = endLine === void 0 ? `line ${line}` : `lines ${line} to ${endLine}`;
			const label = path === void 0 ? lines : `${lines} of ${codeSpan(path)}`;
			const url = placeUrl?.(part);
			return url === void 0 ? label : link(label, url);
		}
	}
}

// src/report/markdown/finding.ts
/** Code points of a fix to show. */
const MAX_FIX_LENGTH = 200;
/** Related places to name; a message with more of them names them itself. */
const MAX_PLACES = 3;
/**
* A finding as a bullet, below it places and fixes that the message does not show. The rule links
* to its page by a definition: `ruleDefinitions`.
* @param lead Markdown that the bullet begins with
*/
function findingMarkdown(finding, lead, { commit } = {}) {
	const { rule, url, path } = finding;
	const words = messageMarkdown(finding.parts, (place) => placeUrl({
		path,
		...place
	}, commit));
	const places = unmentionedPlaces(finding).slice(0, MAX_PLACES).map((other) => `See ${placeMarkdown(other, {
		commit,
		file: path
	})}: ${prose(other.message)}`);
	const fixes = unmentionedFixes(finding, MAX_FIX_LENGTH).map((fix) => codeSpan(fix));
	const notes = fixes.length > 0 ? [...places, `Expected: ${enumerate(fixes, "or")}`] : places;
	return [`- ${lead}: ${words} (${url ? ruleLabel(rule) : codeSpan(rule)})`, ...notes.map((note) => `  - ${note}`)].join("\n");
}
/** The links of the rules of findings, for the end of a text. */
function ruleDefinitions(findings) {
	const urls = new Map(findings.flatMap(({ rule, url }) => url ? [[rule, url]] : []));
	const lines = Array.from(urls, ([rule, url]) => `${ruleLabel(rule)}: ${url}`);
	return lines.length > 0 ? [lines.join("\n")] : [];
}
function ruleLabel(rule) {
	return `[${codeSpan(rule)}]`;
}
/** Markdown that opens on a click. @param summary Markdown of ours */
function folded(summary, markdown) {
	return `<details>\n<summary>${summary}</summary>\n\n${markdown}\n\n</details>`;
}

// src/app/shared/github-access.ts
/**
* Which server a token belongs to, by the variables of GitHub's runner: outside of it to github.com.
* The token of a GitHub Enterprise server is never sent to github.com's API, nor vice versa.
*/
function githubAccess(token, { GITHUB_SERVER_URL: server, GITHUB_GRAPHQL_URL: graphqlUrl }) {
	if (!token) return {};
	const host = server ? URL.parse(server)?.host : "github.com";
	if (host === "github.com") return { githubToken: token };
	const api = graphqlUrl ? URL.parse(graphqlUrl)?.host : void 0;
	if (!host || !graphqlUrl || api !== host && api !== `api.${host}`) return {};
	return { githubServer: {
		host,
		graphqlUrl,
		token
	} };
}

// src/app/shared/report-links.ts
/** The report's links: each URL once, with all its places in the lists. */
function reportLinks(results, lists) {
	const places = /* @__PURE__ */ new Map();
	for (const { path, outline } of lists) for (const { url, line } of outline?.links ?? []) {
		const key = linkKey(url) ?? url;
		const found = places.get(key);
		const last = found?.at(-1);
		if (!found) places.set(key, [{
			path,
			line
		}]);
		else if (last?.path !== path || last.line !== line) found.push({
			path,
			line
		});
	}
	return Array.from([...results.values()].filter(({ isCompanion }) => !isCompanion), ({ url, failing: _, missingFragments: __, metadata: ___, page: ____, ...result }) => ({
		url: withoutCredentials(url),
		...result,
		places: places.get(url) ?? []
	}));
}

// src/app/shared/unused-ignores.ts
/**
* The ignores of a configuration that have expired, or that no list needs any more.
*
* @param lists what was checked
* @param isWhole whether these are all lists of the configuration
* @param today an ISO day
*/
function unusedIgnores({ path, text, config }, lists, { isWhole, today }) {
	const { id } = unused_ignore_default.meta;
	const { severity = "info" } = readSetting(config.rules[id]);
	const used = new Set(lists.flatMap((list) => list.usedIgnores ?? []));
	const isKnown = isWhole && lists.every(({ usedIgnores }) => usedIgnores !== void 0);
	const yaml = readYaml(text.replace(/^\uFEFF/, ""));
	const messages = [];
	for (const [index, ignore] of (severity === "off" ? [] : config.ignore).entries()) {
		const { until, rules, match } = ignore;
		const isExpired = until !== void 0 && until < today;
		if (!isExpired && (!isKnown || used.has(ignore))) continue;
		const parts = isExpired ? message`This ignore expired on ${code(until)}; it can go.` : message`No finding matches this ignore any more; it can go.`;
		const place = yaml.pointOf(yaml.offsetOf(["ignore", index], "value"));
		const finding = new VFileMessage(plainText(parts), {
			place,
			ruleId: id,
			source: "remark-lint"
		});
		if (severity !== "off") finding.fatal = FATAL[severity];
		const found = {
			parts,
			key: keyOf$3(id, [...rules, match]),
			url: documentationUrl(id)
		};
		messages.push(toPlainMessage(Object.assign(finding, found), true));
	}
	return {
		path,
		text,
		holds: void 0,
		messages
	};
}

// src/admission/unmet.ts
/** The requirements that entries do not meet, by the path of their list: the rule reports them as findings. */
function unmetByPath(results) {
	const unmet = results.flatMap(({ entry, status, id, severity, message, isInLine }) => {
		if (!entry || status !== "failed") return [];
		const { path, line, identity } = entry;
		return [{
			path,
			id,
			line,
			identity,
			severity,
			message,
			isInLine
		}];
	});
	const byPath = Map.groupBy(unmet, ({ path }) => path);
	return new Map(Array.from(byPath, ([path, all]) => [path, all.map(({ path: _, ...one }) => one)]));
}
/**
* An admission in which the requirements are skipped whose findings the list ignores.
* @param reported by path the keys of the findings that are left, of each list that could be linted
*/
function withoutIgnored(admission, reported) {
	const skip = (result) => {
		const { entry, status, id } = result;
		if (!entry || status !== "failed") return result;
		const key = keyOf$3(entry_requirements_default.meta.id, [entry.identity, id]);
		if (reported.get(entry.path)?.has(key) ?? true) return result;
		return {
			...result,
			status: "skipped",
			actual: "ignored by this list",
			message: []
		};
	};
	const entries = admission.entries.map((results) => results.map(skip));
	const rules = admission.rules.map(skip);
	return {
		...admission,
		entries,
		rules,
		status: statusOf(entries, rules)
	};
}

// src/admission/needs.ts
/** Requirements that the host of the repository answers together. */
const OF_REPOSITORY = [...[
	"stars",
	"min-age",
	"pushed-within",
	"license",
	"archived",
	"fork",
	"topics"
]];
/** Requirements that cost a request of their own. */
const EXTRA = {
	contributors: "contributors",
	"first-release": "releases",
	downloads: "downloads"
};
/** What to ask services about entries: only what the policy asks of them, so that nothing else costs a request. */
function neededFacts(policy, entries) {
	return entries.flatMap((entry, index) => {
		const asked = [policy.require, policy.advise].flatMap((all) => blockFor(all, entry.sections) ?? []).flatMap(alternativesOf);
		const extras = new Set(asked.flatMap(extrasOf));
		return extras.size > 0 || asked.some(asksRepository) ? [{
			entry: index,
			urls: entry.links.map(({ url }) => url),
			extras
		}] : [];
	});
}
function alternativesOf(block) {
	return [block, ...block["any-of"] ?? []];
}
function asksRepository(requirements) {
	return OF_REPOSITORY.some((key) => requirements[key] !== void 0) || requirements.name?.equals === "repository";
}
function extrasOf(requirements) {
	return [...Object.keys(EXTRA).filter((key) => requirements[key] !== void 0).map((key) => EXTRA[key]), ...requirements.name?.equals === "package" ? ["downloads"] : []];
}

// src/links/facts/repository.ts
const NOT_WANTED = {
	kind: "unknown",
	why: "it was not asked"
};
/** A value that an answer may leave out: then it is not known. */
function offeredFact(value, host, what) {
	if (value !== void 0 && value !== null) return {
		kind: "known",
		value
	};
	return {
		kind: "unknown",
		why: `${host} does not show ${what}`
	};
}

// src/links/facts/requests.ts
/** The limits of one run's questions. */
const FACT_LIMITS = {
	/** Requests to all services together. */
	requests: 60,
	/** Milliseconds for one request. */
	timeout: 1e4,
	/** Milliseconds for all. */
	time: 25e3
};
/** After so many failures in a row a service is not asked again. */
const MAX_FAILURES = 2;
/** Requests at once, in all and to one service, and milliseconds between two to one service. */
const PACE = {
	concurrency: 8,
	hostConcurrency: 2,
	hostRequestInterval: 100
};
/** crates.io allows one request a second: https://crates.io/data-access */
const CRATES_INTERVAL = 1e3;
const TITLES = {
	codeberg: "Codeberg",
	crates: "crates.io",
	github: "GitHub",
	gitlab: "GitLab",
	npm: "the npm registry",
	npmDownloads: "npm",
	pypi: "PyPI",
	pypiStats: "PyPI Stats"
};
/** Sends requests to services within the limits of a run, the same one once. Never rejects. */
var FactRequests = class {
	#options;
	#queue;
	#answers = /* @__PURE__ */ new Map();
	#failures = /* @__PURE__ */ new Map();
	/** Services that are not asked again, and why. */
	#refused = /* @__PURE__ */ new Map();
	/** Why not everything was asked. */
	#reasons = /* @__PURE__ */ new Set();
	#sent = 0;
	constructor(options) {
		this.#options = options;
		const { clock, signal } = options;
		this.#queue = new Queue({
			...PACE,
			clock,
			signal,
			random: () => 0
		});
		this.#queue.slow(["crates"], CRATES_INTERVAL);
	}
	/** For a maintainer: which services were given up, and whether a limit was reached. */
	get notes() {
		return [...this.#reasons, ...this.#options.signal.aborted ? [NO_TIME] : []].map((why) => `Not everything was asked about the added entries: ${why}.`);
	}
	/** Adds to the notes why not everything was asked. */
	explain(why) {
		this.#reasons.add(why);
	}
	stop() {
		this.#queue.stop();
	}
	/** Counts requests that another client sends. */
	counted = async (request, signal) => {
		const { maxRequests } = this.#options;
		if (!this.#mayAsk()) return { failure: {
			code: "ERR_CONNECT",
			detail: limitWords(maxRequests)
		} };
		return await this.#options.request(request, signal);
	};
	/** Asks a service that answers with JSON. */
	async get(request) {
		const known = this.#answers.get(request.url);
		if (known) return await known;
		const coming = this.#queue.run(request.service, () => this.#ask(request)).catch(unlessStopped);
		this.#answers.set(request.url, coming);
		return await coming;
	}
	async #ask(request) {
		const { redirect } = request;
		const first = await this.#send(request, request.url);
		if (first.kind === "unknown") return first;
		const target = redirect && redirectTarget(first.reply, request.url, redirect);
		if (target === void 0) return this.#understand(first, request);
		return this.#understand(await this.#send(request, target), request);
	}
	async #send({ service, headers }, url) {
		const refused = this.#refused.get(service);
		if (refused !== void 0) return {
			kind: "unknown",
			why: refused
		};
		const { request, signal, maxRequests } = this.#options;
		if (!this.#mayAsk()) return {
			kind: "unknown",
			why: limitWords(maxRequests)
		};
		const reply = await request({
			url,
			headers: {
				accept: "application/json",
				...headers
			}
		}, signal);
		return signal.aborted && reply.failure ? {
			kind: "unknown",
			why: NO_TIME
		} : {
			kind: "sent",
			reply
		};
	}
	#giveUp(service, why) {
		this.#refused.set(service, why);
		this.explain(why);
	}
	#mayAsk() {
		const { maxRequests } = this.#options;
		if (this.#sent++ < maxRequests) return true;
		this.explain(limitWords(maxRequests));
		return false;
	}
	#understand(sent, { service, absent }) {
		if (sent.kind === "unknown") return sent;
		const { reply } = sent;
		const title = TITLES[service];
		const failure = failureOf(reply);
		const count = failure === void 0 ? 0 : (this.#failures.get(service) ?? 0) + 1;
		this.#failures.set(service, count);
		if (failure !== void 0) {
			const why = `${title} ${failure}`;
			if (count >= MAX_FAILURES) this.#giveUp(service, why);
			return {
				kind: "unknown",
				why
			};
		}
		if (reply.failure) return {
			kind: "unknown",
			why: `${title} does not answer`
		};
		const { status, headers, text } = reply;
		if (status === 429) {
			const why = `${title} accepts no more requests for now (429)`;
			this.#giveUp(service, why);
			return {
				kind: "unknown",
				why
			};
		}
		if (status === 204) return {
			kind: "answered",
			value: void 0,
			headers
		};
		if (status === 404 || status === 410) return {
			kind: "unknown",
			why: absent
		};
		if (status !== 200) return {
			kind: "unknown",
			why: `${title} refused to answer (${status})`
		};
		const value = parseJson(text);
		if (value === void 0) return {
			kind: "unknown",
			why: unreadable(title)
		};
		return {
			kind: "answered",
			value,
			headers
		};
	}
};
const NO_TIME = "there was no time left to ask";
function unlessStopped(error) {
	if (error instanceof QueueStoppedError) return {
		kind: "unknown",
		why: NO_TIME
	};
	throw error;
}
function limitWords(maxRequests) {
	return `services are asked at most ${maxRequests} times in one run`;
}
/** Why what a service answered cannot be used, although its status is fine. */
function unreadableAnswer(service) {
	return {
		kind: "unknown",
		why: unreadable(TITLES[service])
	};
}
function unreadable(title) {
	return `${title} gave an answer that cannot be read`;
}
/** What an answer is that shows that the service does not work now. */
function failureOf(reply) {
	if (reply.failure) return `cannot be reached (${reply.failure.detail})`;
	const { status, text, cut } = reply;
	if (status >= 500) return `has a failure (${status})`;
	if (status !== 200) return;
	if (text.trimStart().startsWith("<")) return "answered with a web page instead of data";
	return cut ? "gave an answer that cannot be read" : void 0;
}
/** Where a redirect leads within the same API. */
function redirectTarget(reply, url, allowed) {
	if (reply.failure || ![
		301,
		302,
		307,
		308
	].includes(reply.status)) return;
	const target = URL.parse(reply.headers.location ?? "", url);
	if (!target || target.origin !== new URL(url).origin || !allowed.test(target.pathname)) return;
	return `${target.origin}${target.pathname}${new URL(url).search}`;
}

// src/links/facts/codeberg.ts
/** So many of a list are in one answer, the newest first. */
const PAGE_SIZE$1 = 50;
const HOST$1 = "Codeberg";
const repository = object({
	full_name: pipe(string(), regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/)),
	private: optional$1(boolean(), false),
	stars_count: nullish(answerCount),
	created_at: nullish(answerDay),
	updated_at: nullish(answerDay),
	archived: nullish(boolean()),
	fork: nullish(boolean()),
	topics: nullish(array(string())),
	licenses: nullish(array(answerName)),
	website: nullish(string())
});
/**
* A repository on codeberg.org, by Gitea's API without a login. Its last push is taken to be its last
* update, which is the same day or later.
* Source: https://codeberg.org/api/swagger#/repository/repoGet
*/
const askCodeberg = async ({ host, name, extras }, context) => {
	const answer = await context.requests.get({
		service: "codeberg",
		url: `${context.endpoints.codeberg}/api/v1/repos/${name}`,
		absent: "Codeberg has no public repository of this name",
		redirect: /^\/api\/v1\/(?:repos\/[\w.-]{1,100}\/[\w.-]{1,100}|repositories\/\d{1,15})$/
	});
	if (answer.kind === "unknown") return answer;
	const parsed = safeParse(repository, answer.value);
	if (!parsed.success || parsed.output.private) return unreadableAnswer("codeberg");
	const found = parsed.output;
	const chosen = extras.has("releases") ? await askReleases$1(found.full_name, context) : void 0;
	return {
		kind: "known",
		value: {
			facts: {
				host,
				name: found.full_name,
				stars: offeredFact(found.stars_count, HOST$1, "its stars"),
				created: offeredFact(found.created_at, HOST$1, "when it was created"),
				pushed: offeredFact(found.updated_at, HOST$1, "its last update"),
				license: licenseOf$1(found.licenses),
				isArchived: offeredFact(found.archived, HOST$1, "whether it is archived"),
				isFork: offeredFact(found.fork, HOST$1, "whether it is a fork"),
				topics: offeredFact(found.topics, HOST$1, "its topics"),
				contributors: extras.has("contributors") ? {
					kind: "unknown",
					why: `${HOST$1} does not list contributors`
				} : NOT_WANTED,
				releases: chosen?.releases ?? NOT_WANTED,
				...chosen?.isCut && { incomplete: ["releases"] }
			},
			homepage: found.website ?? void 0
		}
	};
};
/** Its list has what it recognizes: an empty one may mean a license that it does not. */
function licenseOf$1(licenses) {
	const [only] = licenses ?? [];
	if (licenses && licenses.length > 1) return {
		kind: "unknown",
		why: `${HOST$1} shows several licenses`
	};
	return offeredFact(only, HOST$1, "a license that it recognizes");
}
const releaseList$1 = pipe(array(object({
	tag_name: answerName,
	published_at: answerDay,
	draft: optional$1(boolean(), false),
	prerelease: boolean()
})), maxLength(PAGE_SIZE$1));
const tagList$1 = pipe(array(object({
	name: answerName,
	commit: object({ created: answerDay })
})), maxLength(PAGE_SIZE$1));
/** Releases, and only where there are none tags. */
async function askReleases$1(name, context) {
	const releases = await askOldest(`${name}/releases?draft=false&pre-release=false`, releaseList$1, (one) => ({
		tag: one.tag_name,
		day: one.published_at,
		isUnfinished: one.draft || one.prerelease
	}), context);
	if (releases.kind === "unknown") return {
		releases,
		isCut: false
	};
	const chosen = chooseReleases({
		releases: releases.value,
		tags: {
			found: [],
			isCut: false
		}
	});
	if (chosen.releases.kind !== "none") return chosen;
	const tags = await askOldest(`${name}/tags?`, tagList$1, ({ name: tag, commit }) => ({
		tag,
		day: commit.created,
		isUnfinished: isPreReleaseTag(tag)
	}), context);
	if (tags.kind === "unknown") return {
		releases: tags,
		isCut: false
	};
	return chooseReleases({
		releases: releases.value,
		tags: tags.value
	});
}
/** The last page of a list, where the oldest are. @param path below that of repositories */
async function askOldest(path, schema, toRelease, { requests, endpoints }) {
	const ask = async (page) => {
		const query = `limit=${PAGE_SIZE$1}&page=${page}`;
		const separator = path.endsWith("?") ? "" : "&";
		const url = `${endpoints.codeberg}/api/v1/repos/${path}${separator}${query}`;
		return await requests.get({
			service: "codeberg",
			url,
			absent: `${HOST$1} does not show its releases`
		});
	};
	const first = await ask(1);
	if (first.kind === "unknown") return first;
	const total = Number(first.headers["x-total-count"] ?? NaN);
	const pages = Math.ceil(total / PAGE_SIZE$1);
	const last = pages > 1 && pages < 1e4 ? await ask(pages) : first;
	if (last.kind === "unknown") return last;
	const list = safeParse(schema, last.value);
	if (!list.success) return unreadableAnswer("codeberg");
	const found = list.output.map(toRelease);
	if (!(Number.isSafeInteger(total) || found.length < PAGE_SIZE$1) || pages > 1 && found.length === 0) return unreadableAnswer("codeberg");
	return {
		kind: "known",
		value: {
			found,
			isCut: pages > 1
		}
	};
}

// src/links/facts/github.ts
/**
* Asks GitHub about repositories: all in one query, and for the contributors of each one request. What
* link checks know is not asked again.
* @returns in the order of the questions
*/
async function askGitHubFacts(questions, context) {
	const queried = await queryGitHub(questions.filter((question) => !isKnown(question, context)), context);
	return await Promise.all(questions.map(async (question) => {
		const metadata = isKnown(question, context);
		const found = metadata ? {
			kind: "known",
			value: { metadata }
		} : queried.get(question) ?? NO_ANSWER;
		if (found.kind !== "known") return found;
		return {
			kind: "known",
			value: await completed(found.value, question, context)
		};
	}));
}
const NO_ANSWER = {
	kind: "unknown",
	why: "GitHub’s API does not answer now"
};
const ABSENT = {
	kind: "unknown",
	why: "GitHub has no public repository of this name"
};
/** What link checks know, where that is all that is asked. */
function isKnown(question, { metadataOf }) {
	const metadata = metadataOf(question);
	return metadata?.isFork !== void 0 && metadata.topics !== void 0 && !metadata.isDisabled && !question.extras.has("releases") ? metadata : void 0;
}
async function queryGitHub(questions, { access, requests, clock, signal }) {
	const answers = /* @__PURE__ */ new Map();
	const giveUp = (why) => {
		for (const question of questions) if (!answers.has(question)) answers.set(question, {
			kind: "unknown",
			why
		});
	};
	if (!access) giveUp("GitHub is asked with a token only");
	if (!access || questions.length === 0) return answers;
	const subjects = questions.map((question) => {
		const [owner = "", name = ""] = question.name.split("/");
		const wantsReleases = question.extras.has("releases");
		return {
			owner,
			name,
			parts: /* @__PURE__ */ new Map(),
			attempts: 0,
			question,
			wantsReleases
		};
	});
	const context = {
		request: requests.counted,
		clock,
		signal,
		access
	};
	const stopped = await askGitHub(subjects, context, ({ question }, outcome) => {
		answers.set(question, factOf(outcome));
	});
	if (stopped !== void 0 && !signal.aborted) requests.explain(stopped);
	giveUp(stopped ?? NO_ANSWER.why);
	return answers;
}
function factOf(outcome) {
	const repository = outcome === "absent" ? void 0 : outcome.repository;
	if (!repository?.isPublic) return ABSENT;
	if (repository.metadata.isDisabled) return {
		kind: "unknown",
		why: "GitHub has disabled the repository"
	};
	return {
		kind: "known",
		value: repository
	};
}
async function completed({ metadata, releases }, { extras }, context) {
	const listed = extras.has("contributors") ? await askContributors$1(metadata.name, context) : {
		contributors: NOT_WANTED,
		isCut: false
	};
	const chosen = releases ? chooseReleases(releases) : {
		releases: NOT_WANTED,
		isCut: false
	};
	const incomplete = [...listed.isCut ? ["contributors"] : [], ...chosen.isCut ? ["releases"] : []];
	return {
		facts: {
			...factsOfMetadata(metadata, context.host),
			contributors: listed.contributors,
			releases: chosen.releases,
			...incomplete.length > 0 && { incomplete }
		},
		homepage: metadata.homepage
	};
}
const MAX_CONTRIBUTORS = 100;
const contributorList$1 = pipe(array(object({
	login: answerName,
	type: string()
})), maxLength(MAX_CONTRIBUTORS));
/** Source: https://docs.github.com/en/rest/repos/repos#list-repository-contributors */
async function askContributors$1(name, { requests, access }) {
	const no = (fact) => ({
		contributors: fact,
		isCut: false
	});
	if (!access) return no({
		kind: "unknown",
		why: "GitHub is asked with a token only"
	});
	const answer = await requests.get({
		service: "github",
		url: `${access.restUrl}/repos/${name}/contributors?per_page=${MAX_CONTRIBUTORS}&anon=false`,
		headers: {
			accept: "application/vnd.github+json",
			authorization: `Bearer ${access.token}`
		},
		absent: "GitHub does not list its contributors"
	});
	if (answer.kind === "unknown") return no(answer);
	if (answer.value === void 0) return {
		contributors: {
			kind: "known",
			value: 0
		},
		isCut: false
	};
	const list = safeParse(contributorList$1, answer.value);
	if (!list.success) return no(unreadableAnswer("github"));
	return {
		contributors: {
			kind: "known",
			value: list.output.filter(({ type, login }) => type !== "Bot" && !/\[bot\]$/.test(login)).length
		},
		isCut: list.output.length === MAX_CONTRIBUTORS
	};
}

// src/links/facts/gitlab.ts
/** So many of each list are read. */
const PAGE_SIZE = 100;
const HOST = "GitLab";
const project = object({
	id: pipe(number(), safeInteger(), minValue(1)),
	path_with_namespace: answerName,
	star_count: nullish(answerCount),
	created_at: nullish(answerDay),
	last_activity_at: nullish(answerDay),
	topics: nullish(array(string())),
	archived: nullish(boolean()),
	forked_from_project: nullish(looseObject({})),
	license: nullish(object({ key: answerName }))
});
/**
* A project on gitlab.com, by its API without a login. Its last push is taken to be its last activity,
* which is the same day or later.
* Source: https://docs.gitlab.com/api/projects/#get-a-single-project
*/
const askGitLab = async ({ host, name, extras }, context) => {
	const answer = await context.requests.get({
		service: "gitlab",
		url: `${context.endpoints.gitlab}/api/v4/projects/${encodeURIComponent(name)}?license=true`,
		absent: "GitLab has no public project of this name",
		redirect: /^\/api\/v4\/projects\/\d{1,15}$/
	});
	if (answer.kind === "unknown") return answer;
	const parsed = safeParse(project, answer.value);
	if (!parsed.success) return unreadableAnswer("gitlab");
	const found = parsed.output;
	const [listed, chosen] = await Promise.all([extras.has("contributors") ? askContributors(found.id, context) : NONE_WANTED, extras.has("releases") ? askReleases(found.id, context) : void 0]);
	const incomplete = [...listed.isCut ? ["contributors"] : [], ...chosen?.isCut ? ["releases"] : []];
	return {
		kind: "known",
		value: { facts: {
			host,
			name: found.path_with_namespace,
			stars: offeredFact(found.star_count, HOST, "its stars"),
			created: offeredFact(found.created_at, HOST, "when it was created"),
			pushed: offeredFact(found.last_activity_at, HOST, "its last activity"),
			license: licenseOf(answer, found),
			isArchived: offeredFact(found.archived, HOST, "whether it is archived"),
			isFork: found.forked_from_project ? {
				kind: "known",
				value: true
			} : {
				kind: "unknown",
				why: `${HOST} does not show whether it is a fork`
			},
			topics: offeredFact(found.topics, HOST, "its topics"),
			contributors: listed.contributors,
			releases: chosen?.releases ?? NOT_WANTED,
			...incomplete.length > 0 && { incomplete }
		} }
	};
};
const NONE_WANTED = {
	contributors: NOT_WANTED,
	isCut: false
};
/** `null` is no license, a missing key no answer. Its keys are SPDX ids in lower case, or `other`. */
function licenseOf(answer, { license }) {
	if (license) return {
		kind: "known",
		value: license.key === "other" ? "NOASSERTION" : license.key
	};
	return answer.kind === "answered" && Object(answer.value).license === null ? { kind: "none" } : offeredFact(void 0, HOST, "its license");
}
const contributorList = pipe(array(object({
	name: string(),
	email: string()
})), maxLength(PAGE_SIZE));
/** Source: https://docs.gitlab.com/api/repositories/#list-repository-contributors */
async function askContributors(id, { requests, endpoints }) {
	const url = `${endpoints.gitlab}/api/v4/projects/${id}/repository/contributors?per_page=${PAGE_SIZE}`;
	const answer = await requests.get({
		service: "gitlab",
		url,
		absent: "GitLab does not list its contributors"
	});
	if (answer.kind === "unknown") return {
		contributors: answer,
		isCut: false
	};
	const list = safeParse(contributorList, answer.value);
	if (!list.success) return {
		contributors: unreadableAnswer("gitlab"),
		isCut: false
	};
	return {
		contributors: {
			kind: "known",
			value: list.output.filter((one) => !isBot(one)).length
		},
		isCut: list.output.length === PAGE_SIZE
	};
}
/** Bots of projects and groups have addresses such as `project_1_bot_2@noreply.gitlab.com`. */
function isBot({ name, email }) {
	return /\[bot\]$/.test(name) || /^(?:project|group)_\d{1,15}_bot/.test(email);
}
const releaseList = pipe(array(object({
	tag_name: answerName,
	released_at: answerDay,
	upcoming_release: optional$1(boolean(), false)
})), maxLength(PAGE_SIZE));
const tagList = pipe(array(object({
	name: answerName,
	commit: object({ committed_date: answerDay })
})), maxLength(PAGE_SIZE));
/** Releases, and only where there are none tags. */
async function askReleases(id, context) {
	const releases = await askList(`${id}/releases?order_by=released_at&sort=asc`, releaseList, (one) => ({
		tag: one.tag_name,
		day: one.released_at,
		isUnfinished: one.upcoming_release || isPreReleaseTag(one.tag_name)
	}), context);
	if (releases.kind === "unknown") return {
		releases,
		isCut: false
	};
	const chosen = chooseReleases({
		releases: releases.value,
		tags: {
			found: [],
			isCut: false
		}
	});
	if (chosen.releases.kind !== "none") return chosen;
	const tags = await askList(`${id}/repository/tags?order_by=updated&sort=asc`, tagList, ({ name, commit }) => ({
		tag: name,
		day: commit.committed_date,
		isUnfinished: isPreReleaseTag(name)
	}), context);
	if (tags.kind === "unknown") return {
		releases: tags,
		isCut: false
	};
	return chooseReleases({
		releases: releases.value,
		tags: tags.value
	});
}
/** @param path below that of projects, with a query */
async function askList(path, schema, toRelease, { requests, endpoints }) {
	const url = `${endpoints.gitlab}/api/v4/projects/${path}&per_page=${PAGE_SIZE}`;
	const answer = await requests.get({
		service: "gitlab",
		url,
		absent: "GitLab does not show its releases"
	});
	if (answer.kind === "unknown") return answer;
	const list = safeParse(schema, answer.value);
	if (!list.success) return unreadableAnswer("gitlab");
	const found = list.output.map(toRelease);
	return {
		kind: "known",
		value: {
			found,
			isCut: found.length === PAGE_SIZE
		}
	};
}

// src/links/facts/subjects.ts
/** Whose facts an entry's are: its repository, and the package that it links. */
/** An entry that links more packages than these before its repository is not understood. */
const MAX_ASKED_PACKAGES = 3;
/**
* Finds the first repository among links, in their order; a package stands for the repository that it
* names. `none` where no link is one.
* @param namedBy asks a registry for the address of a package's repository
*/
async function findSubjects(urls, githubHost, namedBy) {
	const linked = urls.map((url) => packagePageOf(url));
	const first = linked.find((address) => address !== void 0);
	let asked = 0;
	for (const [index, url] of urls.entries()) {
		const direct = repositoryOf$1(url, githubHost);
		if (direct) return {
			repository: {
				kind: "known",
				value: direct
			},
			package: first
		};
		const address = linked[index];
		if (!address) continue;
		if (asked++ >= MAX_ASKED_PACKAGES) return {
			repository: TOO_MANY,
			package: first
		};
		const named = await namedBy(address);
		if (named.kind === "unknown") return {
			repository: named,
			package: first
		};
		if (named.kind === "none") continue;
		const indirect = repositoryOf$1(named.value, githubHost);
		if (indirect) return {
			repository: {
				kind: "known",
				value: indirect
			},
			package: first
		};
		const other = otherHostOf(named.value);
		if (other !== void 0) return {
			repository: notAsked(other),
			package: first
		};
	}
	const other = urls.map(otherHostOf).find((host) => host !== void 0);
	return {
		repository: other === void 0 ? { kind: "none" } : notAsked(other),
		package: first
	};
}
const TOO_MANY = {
	kind: "unknown",
	why: "too many packages are linked"
};
function notAsked(host) {
	return {
		kind: "unknown",
		why: `${host} is not asked about repositories`
	};
}
/** Hosts of repositories that are not asked, besides servers with such a name. */
const OTHER_HOSTS = /* @__PURE__ */ new Set([...[
	"bitbucket.org",
	"gitee.com",
	"git.sr.ht",
	"hg.sr.ht",
	"sr.ht",
	"launchpad.net"
], ...[
	"sourceforge.net",
	"notabug.org",
	"salsa.debian.org",
	"invent.kde.org"
]]);
/** The host of a URL that leads to a repository which nobody here can be asked about. */
function otherHostOf(url) {
	const address = parseAddress(url);
	if (!address || address.path.split("/").length < 3) return;
	const { host } = address;
	return OTHER_HOSTS.has(host) || /^(?:git|gitlab|gitea|forgejo)\./.test(host) ? host : void 0;
}
/** The address of a repository as a package's description writes it; `undefined` for anything else. */
function repositoryUrl(written) {
	const text = written.trim().replace(/^git\+/, "");
	const [, place, path] = /^(github|gitlab):([\w.-]{1,100}(?:\/[\w.-]{1,100}){1,20})$/.exec(text) ?? [];
	if (path !== void 0) return `https://${place}.com/${path}`;
	if (/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text)) return `https://github.com/${text}`;
	const [, remote] = /^git@([\w.-]{1,200}:[\w.-][\w./-]{0,300})$/.exec(text) ?? [];
	if (remote !== void 0) return `https://${remote.replace(":", "/")}`;
	const address = URL.parse(text);
	if (!address || !/^(?:https?|git|ssh|git\+ssh):$/.test(address.protocol)) return;
	return `https://${address.hostname}${address.pathname}`;
}

// src/links/facts/registries.ts
/** What registries know of packages: the repository that each names, and its downloads. */
/** The address of the repository that a package names, as its registry knows it. */
async function askNamedRepository({ registry, name }, context) {
	switch (registry) {
		case "npm": return read(await askNpm(name, context), npmManifest, "npm", npmRepository);
		case "pypi": return read(await askPyPi(name, context), pypiProject, "pypi", pypiRepository);
		case "crates": return read(await askCrates(name, context), cratesCrate, "crates", ({ crate }) => firstRepository([crate.repository, crate.homepage]));
	}
}
/** The downloads of a package; a window that its registry does not count is unknown. */
async function askDownloads(address, context) {
	return {
		...address,
		...await DOWNLOADS[address.registry](address.name, context)
	};
}
const DOWNLOADS = {
	async npm(name, { requests, endpoints }) {
		return {
			downloads: {
				kind: "unknown",
				why: "npm does not count all-time downloads"
			},
			monthlyDownloads: read(await requests.get({
				service: "npmDownloads",
				url: `${endpoints.npmDownloads}/downloads/point/last-month/${pathOf(name)}`,
				absent: "npm counts no downloads of a package with this name"
			}), npmDownloads, "npmDownloads", ({ downloads }) => downloads)
		};
	},
	async pypi(name, { requests, endpoints }) {
		const month = read(await requests.get({
			service: "pypiStats",
			url: `${endpoints.pypiStats}/api/packages/${pathOf(name)}/recent`,
			absent: "PyPI Stats knows no package of this name"
		}), pypiDownloads, "pypiStats", ({ data }) => data.last_month);
		return {
			downloads: {
				kind: "unknown",
				why: "PyPI does not count all-time downloads"
			},
			monthlyDownloads: month.kind === "known" && month.value < 0 ? {
				kind: "unknown",
				why: "PyPI Stats does not know the downloads"
			} : month
		};
	},
	async crates(name, context) {
		return {
			downloads: read(await askCrates(name, context), cratesCrate, "crates", ({ crate }) => crate.downloads),
			monthlyDownloads: {
				kind: "unknown",
				why: "crates.io counts downloads of 90 days and of all time, not of a month"
			}
		};
	}
};
/** A service's answer as a fact. `undefined` from `pick` is `none`. */
function read(answer, schema, service, pick) {
	if (answer.kind === "unknown") return answer;
	const parsed = safeParse(schema, answer.value);
	if (!parsed.success) return unreadableAnswer(service);
	const value = pick(parsed.output);
	return value === void 0 ? { kind: "none" } : {
		kind: "known",
		value
	};
}
/** Names have been checked, and a scope's `@` and `/` stay as they are. */
function pathOf(name) {
	return name.split("/").map(encodeURIComponent).join("/").replace("%40", "@");
}
const optionalText = nullish(string());
const npmDownloads = object({ downloads: answerCount });
const pypiDownloads = object({ data: object({ last_month: pipe(number(), safeInteger(), minValue(-1)) }) });
const npmManifest = object({
	name: string(),
	repository: nullish(union([string(), object({ url: optionalText })])),
	homepage: fallback(optionalText, void 0)
});
/** Source: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md */
async function askNpm(name, { requests, endpoints }) {
	return await requests.get({
		service: "npm",
		url: `${endpoints.npm}/${name.replace("/", "%2F")}/latest`,
		absent: "the npm registry has no package of this name"
	});
}
function npmRepository({ repository, homepage }) {
	return firstRepository([typeof repository === "object" ? repository?.url : repository, homepage]);
}
const pypiProject = object({ info: object({
	home_page: optionalText,
	project_urls: nullish(record$1(string(), optionalText))
}) });
const PYPI_REDIRECT = /^\/pypi\/[a-z\d](?:[\w.-]{0,212}[a-z\d])?\/json$/i;
/** Source: https://docs.pypi.org/api/json/ */
async function askPyPi(name, { requests, endpoints }) {
	return await requests.get({
		service: "pypi",
		url: `${endpoints.pypi}/pypi/${pathOf(name)}/json`,
		absent: "PyPI has no package of this name",
		redirect: PYPI_REDIRECT
	});
}
/** The labels are free; these are what PyPI's own pages recognize, too. */
const SOURCE_LABEL = /^(?:source|source ?code|src|code|repo|repository|git|github|gitlab|codeberg)$/i;
function pypiRepository({ info }) {
	const all = Object.entries(info.project_urls ?? {});
	return firstRepository([...all.filter(([label]) => SOURCE_LABEL.test(label.trim())), ...all].map(([, url]) => url).concat(info.home_page));
}
const cratesCrate = object({ crate: object({
	downloads: answerCount,
	repository: optionalText,
	homepage: optionalText
}) });
/** Source: https://crates.io/data-access */
async function askCrates(name, { requests, endpoints }) {
	return await requests.get({
		service: "crates",
		url: `${endpoints.crates}/api/v1/crates/${pathOf(name)}`,
		absent: "crates.io has no crate of this name"
	});
}
/** The first that is a repository on a host that can be asked, else the first address at all. */
function firstRepository(written) {
	const urls = written.flatMap((text) => repositoryUrl(text ?? "") ?? []);
	return urls.find((url) => repositoryOf$1(url) !== void 0) ?? urls[0];
}

// src/links/facts/ask.ts
/**
* Asks services what they know of entries: finds each one's repository and package, asks the hosts
* about all repositories (each once), then the registries. What is not answered within the limits of
* the run is unknown, with the reason. Never rejects.
*/
async function askFacts(questions, context) {
	const { request, clock, signal, day, endpoints = ENDPOINTS, githubServer } = context;
	const maxRequests = context.maxRequests ?? FACT_LIMITS.requests;
	const requests = new FactRequests({
		request,
		clock,
		signal,
		maxRequests
	});
	const registry = {
		requests,
		endpoints
	};
	const packages = {
		githubHost: githubServer?.host,
		namedBy: (address) => askNamedRepository(address, registry),
		askDownloads: (address) => askDownloads(address, registry)
	};
	try {
		const subjects = await Promise.all(questions.map(({ urls }) => findSubjects(urls, packages.githubHost, packages.namedBy)));
		const repositories = await askRepositories(wantedRepositories(questions, subjects), {
			...context,
			endpoints,
			requests
		}, knownMetadata(questions, context));
		const facts = questions.map(async ({ extras }, index) => {
			const { repository: address, package: linked } = subjects[index];
			const found = address.kind === "known" ? repositories.get(keyOf(address.value)) ?? NOT_WANTED : address;
			return {
				repository: found.kind === "known" ? {
					kind: "known",
					value: found.value.facts
				} : found,
				package: await packageFacts(linked, found, extras, packages),
				day
			};
		});
		return {
			facts: await Promise.all(facts),
			notes: requests.notes
		};
	} finally {
		requests.stop();
	}
}
/** Repositories are the same in any case. */
function keyOf({ host, name }) {
	return `${host}/${name}`.toLowerCase();
}
/** Each repository once, with all that is asked of it. */
function wantedRepositories(questions, subjects) {
	const wanted = /* @__PURE__ */ new Map();
	for (const [index, { extras }] of questions.entries()) {
		const repository = subjects[index]?.repository;
		if (repository?.kind !== "known") continue;
		const key = keyOf(repository.value);
		const known = wanted.get(key);
		const all = /* @__PURE__ */ new Set([...known?.extras ?? [], ...extras]);
		wanted.set(key, {
			...known ?? repository.value,
			extras: all
		});
	}
	return wanted;
}
/** What link checks know of repositories, by their keys. */
function knownMetadata(questions, { linkResults, githubServer }) {
	const known = /* @__PURE__ */ new Map();
	for (const url of linkResults ? questions.flatMap(({ urls }) => urls) : []) {
		const address = repositoryKey(url, githubServer?.host);
		const metadata = address && metadataOf$2(linkResults, url, "repository");
		if (metadata) known.set(address, metadata);
	}
	return known;
}
function repositoryKey(url, githubHost) {
	const address = repositoryOf$1(url, githubHost);
	return address && keyOf(address);
}
const ONE_BY_ONE = {
	"gitlab.com": askGitLab,
	"codeberg.org": askCodeberg
};
async function askRepositories(wanted, context, known) {
	const byHost = Map.groupBy(wanted.values(), ({ host }) => host);
	const answers = Array.from(byHost, async ([host, questions]) => {
		const askOne = ONE_BY_ONE[host];
		const found = askOne ? await Promise.all(questions.map((question) => askOne(question, context))) : await askGitHubFacts(questions, {
			...context,
			host,
			access: accessOf(host, context),
			metadataOf: (question) => known.get(keyOf(question))
		});
		return questions.map((question, index) => [keyOf(question), found[index] ?? NOT_WANTED]);
	});
	return new Map((await Promise.all(answers)).flat());
}
/** Each token goes to its own server only. */
function accessOf(host, { endpoints, githubToken, githubServer }) {
	if (host === githubServer?.host) {
		const { graphqlUrl: url, token } = githubServer;
		return {
			url,
			token,
			restUrl: url.endsWith("/api/graphql") ? `${url.slice(0, -8)}/v3` : url.replace(/\/graphql$/, "")
		};
	}
	if (host !== "github.com" || !githubToken) return;
	return {
		url: `${endpoints.github}/graphql`,
		token: githubToken,
		restUrl: endpoints.github
	};
}
const NAMES_ANOTHER = {
	kind: "unknown",
	why: "the package of the repository’s homepage names another repository"
};
/**
* The package whose page is the homepage of a repository. Forks keep the homepage of their parent, and
* anybody may write any, so the package must not name another repository.
*/
async function packageNamedBy(found, { namedBy, githubHost }) {
	if (found.kind !== "known") return found;
	const address = packagePageOf(found.value.homepage ?? "");
	if (!address) return { kind: "none" };
	const named = await namedBy(address);
	if (named.kind === "unknown") return named;
	const key = named.kind === "known" ? repositoryKey(named.value, githubHost) : void 0;
	return key !== void 0 && key !== keyOf(found.value.facts) ? NAMES_ANOTHER : {
		kind: "known",
		value: address
	};
}
/** Downloads cost requests; which package it is does not where it is linked. */
async function packageFacts(linked, found, extras, context) {
	const isWanted = extras.has("downloads");
	if (!linked && !isWanted) return NOT_WANTED;
	const address = linked ? {
		kind: "known",
		value: linked
	} : await packageNamedBy(found, context);
	if (address.kind !== "known") return address;
	return {
		kind: "known",
		value: isWanted ? await context.askDownloads(address.value) : {
			...address.value,
			downloads: NOT_WANTED,
			monthlyDownloads: NOT_WANTED
		}
	};
}

// src/links/facts/find.ts
/**
* Asks services about entries, in real time, at most as long as a review may.
* @throws {LinkClientError} where a proxy cannot be used
*/
async function findFacts(questions, settings, options) {
	const { day } = options;
	if (questions.length === 0) return {
		facts: [],
		notes: []
	};
	if (options.offline) {
		const fact = {
			kind: "unknown",
			why: "services are not asked offline"
		};
		return {
			facts: questions.map(() => ({
				repository: fact,
				package: fact,
				day
			})),
			notes: []
		};
	}
	const time = Math.max(1, Math.min(options.time ?? FACT_LIMITS.time, FACT_LIMITS.time));
	const signal = AbortSignal.any([options.signal, AbortSignal.timeout(time)]);
	const timeout = Math.min(settings.timeout, FACT_LIMITS.timeout);
	return await withRequester({
		...settings,
		timeout
	}, options, (request) => askFacts(questions, {
		...options,
		request,
		clock: systemClock,
		signal
	}));
}

// src/app/shared/entry-policy.ts
/** What the configuration asks of entries, where the rule is on. */
function entryPolicyOf({ rules }) {
	const given = rules[entry_requirements_default.meta.id];
	const { severity = "error", options } = readSetting(given ?? "off");
	if (severity === "off") return;
	const { require = [], advise = [], existing = false } = options ?? {};
	return {
		policy: {
			require,
			advise,
			existing
		},
		severity
	};
}

// src/lint/fix.ts
/** The safe edit of a message, if it has one. */
function safeFix(message) {
	if (message.fixKind !== "safe") return;
	if (message.fix) return message.fix;
	const { place, expected } = message;
	const [text] = expected ?? [];
	if (text === void 0 || !place || !("start" in place)) return;
	const [start, end] = [place.start.offset, place.end.offset];
	return start === void 0 || end === void 0 ? void 0 : {
		range: [start, end],
		text
	};
}
/**
* The messages whose safe fixes can be applied together, with their edits, in the order of the text.
* Of two that overlap the first in the text is chosen; the other one stays a finding.
*/
function safeFixes(messages) {
	const offered = messages.flatMap((message) => {
		const fix = safeFix(message);
		return fix ? [{
			message,
			fix
		}] : [];
	}).sort((a, b) => a.fix.range[0] - b.fix.range[0] || a.fix.range[1] - b.fix.range[1]);
	let at = 0;
	let last;
	return offered.filter(({ fix: { range } }) => {
		const [start, end] = range;
		if (start < at || start === last) return false;
		at = end;
		last = start;
		return true;
	});
}
/** Applies the safe fixes of messages to their text. */
function applyFixes(text, messages) {
	let fixed = "";
	let at = 0;
	for (const { fix } of safeFixes(messages)) {
		fixed += text.slice(at, fix.range[0]) + fix.text;
		at = fix.range[1];
	}
	return fixed + text.slice(at);
}

// src/github/fix-pull-request/fix-list.ts
/** One fix may make another possible; no list needs more rounds. */
const MAX_ROUNDS = 100;
/**
* Applies the safe fixes of a linted list, in rounds until none is left.
* @param lint lints the list with another text
*/
async function fixList(list, isWanted, lint) {
	const fixes = [];
	let isInPlace = true;
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const fixed = safeFixes(list.messages.filter(isWanted)).map(({ message }) => message);
		const text = applyFixes(list.text, fixed);
		if (text === list.text) break;
		for (const message of fixed) fixes.push({
			message,
			isInPlace
		});
		isInPlace &&= !fixed.some(({ fix }) => fix);
		list = await lint(text);
		if (!list.holds) break;
	}
	return {
		list,
		fixes
	};
}

export { mayRead as $, quoteInput as $t, toReport as A, planLinks as At, version as B, saveCache as Bt, neededPaths as C, link as Ct, unmentionedFixes as D, toJson as Dt, truncateMessage as E, safeJsonLine as Et, admit as F, variablesOf as Ft, nothingMatches as G, ConfigError as Gt, findReadme as H, MAX_FILE_SIZE as Ht, counts as I, createAddressCheck as It, readTextFile as J, rulesOfProfile as Jt, encodeText as K, parseConfig as Kt, resultsOf$1 as L, CACHE_FILE_NAME as Lt, countSeverities as M, TimeLimitError as Mt, mostSevereFirst as N, withinTime as Nt, unmentionedPlaces as O, checkLinks as Ot, newFindings as P, LinkClientError as Pt, writeTextFile as Q, nearestName as Qt, findWord as R, CacheFileError as Rt, fileSets as S, fenced as St, messageText as T, tableRow as Tt, isRootReadme as U, cacheKey as Ut, NO_LISTS as V, FileSizeError as Vt, matchGlobs as W, CONFIG_PATH as Wt, toTextFile as X, meantValue as Xt, refuseForeignLink as Y, withProfile as Yt, withoutByteOrderMark as Z, PROFILES as Zt, fileMarkdown as _, sizePhrase as _t, findFacts as a, configuredContext as at, SizeBudget as b, codeSpan as bt, withoutIgnored as c, usesBadges as ct, githubAccess as d, LintWorker as dt, readBasePages as et, findingMarkdown as f, UnreadableListError as ft, encodePath as g, problemPhrase as gt, messageMarkdown as h, linkPhrases as ht, entryPolicyOf as i, checkoutContext as it, withRequirements as j, skippedLink as jt, textsOf as k, selectResults as kt, unusedIgnores as l, usesOwnRepository as lt, ruleDefinitions as m, headline as mt, applyFixes as n, readPages as nt, neededFacts as o, readsPages as ot, folded as p, existingPhrases as pt, fileProblem as q, require_dist as qt, safeFixes as r, unreadNote as rt, unmetByPath as s, readsPapers as st, fixList as t, readBudget as tt, reportLinks as u, ListSession as ut, lineUrl as v, unmetCount as vt, toSarif as w, prose as wt, SetEntries as x, fenceFor as xt, placeMarkdown as y, wasStopped as yt, needsMembership as z, defaultCachePath as zt };