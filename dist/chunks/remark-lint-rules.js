import { An as visit, Dn as location, Dt as VFileMessage, Hn as asciiPunctuation, Jn as ok, Mn as normalizeIdentifier, Nn as SKIP, Pn as visitParents, jn as phrasing, kn as toString } from "./registry.js";

// ../../main/node_modules/trough/lib/index.js
/**
* @typedef {(error?: Error | null | undefined, ...output: Array<any>) => void} Callback
*   Callback.
*
* @typedef {(...input: Array<any>) => any} Middleware
*   Ware.
*
* @typedef Pipeline
*   Pipeline.
* @property {Run} run
*   Run the pipeline.
* @property {Use} use
*   Add middleware.
*
* @typedef {(...input: Array<any>) => void} Run
*   Call all middleware.
*
*   Calls `done` on completion with either an error or the output of the
*   last middleware.
*
*   > 👉 **Note**: as the length of input defines whether async functions get a
*   > `next` function,
*   > it’s recommended to keep `input` at one value normally.

*
* @typedef {(fn: Middleware) => Pipeline} Use
*   Add middleware.
*/
/**
* Create new middleware.
*
* @returns {Pipeline}
*   Pipeline.
*/
function trough() {
	/** @type {Array<Middleware>} */
	const fns = [];
	/** @type {Pipeline} */
	const pipeline = {
		run,
		use
	};
	return pipeline;
	/** @type {Run} */
	function run(...values) {
		let middlewareIndex = -1;
		/** @type {Callback} */
		const callback = values.pop();
		if (typeof callback !== "function") throw new TypeError("Expected function as last argument, not " + callback);
		next(null, ...values);
		/**
		* Run the next `fn`, or we’re done.
		*
		* @param {Error | null | undefined} error
		* @param {Array<any>} output
		*/
		function next(error, ...output) {
			const fn = fns[++middlewareIndex];
			let index = -1;
			if (error) {
				callback(error);
				return;
			}
			while (++index < values.length) if (output[index] === null || output[index] === void 0) output[index] = values[index];
			values = output;
			if (fn) wrap(fn, next)(...output);
			else callback(null, ...output);
		}
	}
	/** @type {Use} */
	function use(middelware) {
		if (typeof middelware !== "function") throw new TypeError("Expected `middelware` to be a function, not " + middelware);
		fns.push(middelware);
		return pipeline;
	}
}
/**
* Wrap `middleware` into a uniform interface.
*
* You can pass all input to the resulting function.
* `callback` is then called with the output of `middleware`.
*
* If `middleware` accepts more arguments than the later given in input,
* an extra `done` function is passed to it after that input,
* which must be called by `middleware`.
*
* The first value in `input` is the main input value.
* All other input values are the rest input values.
* The values given to `callback` are the input values,
* merged with every non-nullish output value.
*
* * if `middleware` throws an error,
*   returns a promise that is rejected,
*   or calls the given `done` function with an error,
*   `callback` is called with that error
* * if `middleware` returns a value or returns a promise that is resolved,
*   that value is the main output value
* * if `middleware` calls `done`,
*   all non-nullish values except for the first one (the error) overwrite the
*   output values
*
* @param {Middleware} middleware
*   Function to wrap.
* @param {Callback} callback
*   Callback called with the output of `middleware`.
* @returns {Run}
*   Wrapped middleware.
*/
function wrap(middleware, callback) {
	/** @type {boolean} */
	let called;
	return wrapped;
	/**
	* Call `middleware`.
	* @this {any}
	* @param {Array<any>} parameters
	* @returns {void}
	*/
	function wrapped(...parameters) {
		const fnExpectsCallback = middleware.length > parameters.length;
		/** @type {any} */
		let result;
		if (fnExpectsCallback) parameters.push(done);
		try {
			result = middleware.apply(this, parameters);
		} catch (error) {
			const exception = error;
			if (fnExpectsCallback && called) throw exception;
			return done(exception);
		}
		if (!fnExpectsCallback) {
			if (result && result.then && typeof result.then === "function") result.then(then, done);
			else if (result instanceof Error) done(result);
			else then(result);
		}
	}
	/**
	* Call `callback`, only once.
	*
	* @type {Callback}
	*/
	function done(error, ...output) {
		if (!called) {
			called = true;
			callback(error, ...output);
		}
	}
	/**
	* Call `done` with one value.
	*
	* @param {any} [value]
	*/
	function then(value) {
		done(null, value);
	}
}

// ../../main/node_modules/unified-lint-rule/lib/index.js
/**
* @import {TransformCallback} from 'unified'
* @import {Plugin, Rule} from 'unified-lint-rule'
* @import {Node} from 'unist'
* @import {VFile} from 'vfile'
*/
/**
* @typedef {'error' | 'on' | 'off' | 'warn'} Label
*   Severity label;
*   `'off'`: `0`, `'on'` and `warn`: `1`, `'error'`: `2`.
*
* @typedef Meta
*   Rule metadata.
* @property {string} origin
*   Name of the lint rule.
* @property {string | null | undefined} [url]
*   Link to documentation (optional).
*
* @typedef {0 | 1 | 2} Severity
*   Severity number;
*   `0`: `'off'`, `1`: `'on'` and `warn`, `2`: `'error'`.
*/
/**
* @template {Node} [Tree=Node]
*   Node kind.
* @template {unknown} [Option=unknown]
*   Parameter kind.
* @param {Meta | string} meta
*   Info.
* @param {Rule<Tree, Option>} rule
*   Rule.
* @returns {Plugin<Tree, Option>}
*   Plugin.
*/
function lintRule(meta, rule) {
	const id = typeof meta === "string" ? meta : meta.origin;
	const url = typeof meta === "string" ? void 0 : meta.url;
	const parts = id.split(":");
	/* c8 ignore next -- Possibly useful if externalised later. */
	const source = parts[1] ? parts[0] : void 0;
	const ruleId = parts[1];
	Object.defineProperty(plugin, "name", { value: id });
	return plugin;
	/**
	* @param {[level: Label | Severity | boolean, option?: Option] | Label | Option | Severity} [config]
	*   Config.
	* @returns
	*   Transform, if on.
	*/
	function plugin(config) {
		const [severity, options] = coerce(ruleId, config);
		const fatal = severity === 2;
		if (!severity) return;
		/**
		* @param {Tree} tree
		*   Tree.
		* @param {VFile} file
		*   File.
		* @param {TransformCallback<Tree>} next
		*   Next.
		* @returns {undefined}
		*   Nothing.
		*/
		return function(tree, file, next) {
			let index = file.messages.length - 1;
			wrap(rule, function(error) {
				const messages = file.messages;
				/* c8 ignore next 8 -- add the error,
				* if not already properly added.
				* Only happens for incorrect plugins. */
				if (error && !messages.includes(error)) try {
					file.fail(error);
				} catch {}
				while (++index < messages.length) Object.assign(messages[index], {
					fatal,
					ruleId,
					source,
					url
				});
				next();
			})(tree, file, options);
		};
	}
}
/**
* Coerce a value to a severity--options tuple.
*
* @template {unknown} [Option=unknown]
*   Parameter kind.
* @param {string} name
*   Rule name.
* @param {[level: Label | Severity | boolean, option?: Option] | Option} config
*   Configuration.
* @returns {[severity: Severity, parameter: Option | undefined]}
*   Severity and options.
*/
function coerce(name, config) {
	if (Array.isArray(config)) {
		const [severity, option] = config;
		switch (severity) {
			case false:
			case 0:
			case "off": return [0, option];
			case true:
			case 1:
			case "on":
			case "warn": return [1, option];
			case 2:
			case "error": return [2, option];
			default:
				if (typeof severity === "number") throw new Error("Incorrect severity `" + severity + "` for `" + name + "`, expected 0, 1, or 2");
				return [1, config];
		}
	}
	return [1, config];
}

// ../../main/node_modules/remark-lint-final-newline/index.js
/**
* remark-lint rule to warn when a final line ending is missing.
*
* ## What is this?
*
* This package checks the final line ending.
*
* ## When should I use this?
*
* You can use this package to check final line endings.
*
* ## API
*
* ### `unified().use(remarkLintFinalNewline)`
*
* Warn when a final line ending is missing.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* Turn this rule on.
* See [StackExchange][] for more info.
*
* ## Fix
*
* [`remark-stringify`](https://github.com/remarkjs/remark/tree/main/packages/remark-stringify)
* always adds final line endings.
*
* [api-remark-lint-final-newline]: #unifieduseremarklintfinalnewline
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
* [stackexchange]: https://unix.stackexchange.com/questions/18743
*
* ## Examples
*
* ##### `ok.md`
*
* ###### In
*
* ```markdown
* Mercury␊
* ```
*
* ###### Out
*
* No messages.
*
* ##### `not-ok.md`
*
* ###### In
*
* ```markdown
* Mercury␀
* ```
*
* ###### Out
*
* ```text
* 1:8: Unexpected missing final newline character, expected line feed (`\n`) at end of file
* ```
*
* @module final-newline
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*/
/**
* @import {Root} from 'mdast'
*/
const remarkLintFinalNewline = lintRule(
	{
		origin: "remark-lint:final-newline",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-final-newline#readme"
	},
	/**
	* @param {Root} _
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(_, file) {
		const value = String(file);
		const end = location(file).toPoint(value.length);
		const last = value.length - 1;
		/* @__PURE__ */ ok(end);
		if (last !== -1 && value.charAt(last) !== "\n") file.message("Unexpected missing final newline character, expected line feed (`\\n`) at end of file", end);
	}
);

// ../../main/node_modules/unist-util-position/lib/index.js
/**
* @typedef {import('unist').Node} Node
* @typedef {import('unist').Point} Point
* @typedef {import('unist').Position} Position
*/
/**
* @typedef NodeLike
* @property {string} type
* @property {PositionLike | null | undefined} [position]
*
* @typedef PositionLike
* @property {PointLike | null | undefined} [start]
* @property {PointLike | null | undefined} [end]
*
* @typedef PointLike
* @property {number | null | undefined} [line]
* @property {number | null | undefined} [column]
* @property {number | null | undefined} [offset]
*/
/**
* Get the ending point of `node`.
*
* @param node
*   Node.
* @returns
*   Point.
*/
const pointEnd = point("end");
/**
* Get the starting point of `node`.
*
* @param node
*   Node.
* @returns
*   Point.
*/
const pointStart = point("start");
/**
* Get the positional info of `node`.
*
* @param {'end' | 'start'} type
*   Side.
* @returns
*   Getter.
*/
function point(type) {
	return point;
	/**
	* Get the point info of `node` at a bound side.
	*
	* @param {Node | NodeLike | null | undefined} [node]
	* @returns {Point | undefined}
	*/
	function point(node) {
		const point = node && node.position && node.position[type] || {};
		if (typeof point.line === "number" && point.line > 0 && typeof point.column === "number" && point.column > 0) return {
			line: point.line,
			column: point.column,
			offset: typeof point.offset === "number" && point.offset > -1 ? point.offset : void 0
		};
	}
}

// ../../main/node_modules/remark-lint-hard-break-spaces/index.js
/**
* remark-lint rule to warn when spaces are used for hard breaks.
* Either optionally spaces at all,
* or more spaces than the needed 2.
*
* ## What is this?
*
* This package checks whitespace hard breaks.
*
* ## When should I use this?
*
* You can use this package to check that the spaces in hard breaks are
* consistent.
*
* ## API
*
* ### `unified().use(remarkLintHardBreakSpaces[, options])`
*
* Warn when more spaces are used than needed for hard breaks.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — either a preferred indent or whether to detect the first style
*   and warn for further differences
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Fields
*
* * `allowSpaces` (`boolean`, default: `true`)
*   — allow trailing space hard breaks at all;
*   use escape hard breaks otherwise
*
* ## Recommendation
*
* Less than two spaces do not create a hard breaks and more than two spaces
* have no effect.
* Due to this, it’s recommended to turn this rule on.
*
* With CommonMark,
* it is now possible to use a backslash (`\`) at the end of a line to create a
* hard break.
* It is now recommended to pass `allowSpaces: false`.
*
* [api-options]: #options
* [api-remark-lint-hard-break-spaces]: #unifieduseremarklinthardbreakspaces-options
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module hard-break-spaces
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
* @example
*   {"name": "ok.md"}
*
*   **Mercury** is the first planet from the Sun␠␠
*   and the smallest in the Solar System.
*   **Venus** is the second planet from\
*   the Sun.
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   **Mercury** is the first planet from the Sun␠␠␠
*   and the smallest in the Solar System.
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   1:45-2:1: Unexpected `3` spaces for hard break, expected `2` spaces
*
* @example
*   {"config": {"allowSpaces": false}, "label": "input", "name": "escape.md"}
*
*   **Mercury** is the first planet from the Sun␠␠
*   and the smallest in the Solar System.
*   **Venus** is the second planet from the\
*   Sun.
* @example
*   {"config": {"allowSpaces": false}, "label": "output", "name": "escape.md"}
*
*   1:45-2:1: Unexpected `2` spaces for hard break, expected escape
*
* @example
*   {"gfm": true, "label": "input", "name": "containers.md"}
*
*   [^mercury]:
*       > * > * **Mercury** is the first planet from the Sun␠␠␠
*       >   >   and the smallest in the Solar System.
* @example
*   {"gfm": true, "label": "output", "name": "containers.md"}
*
*   2:57-3:1: Unexpected `3` spaces for hard break, expected `2` spaces
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok-options.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected object
*
* @example
*   {"config": {"allowSpaces": "🌍"}, "label": "output", "name": "not-ok-options-field.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options.allowSpaces`, expected `boolean`
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [allowSpaces]
*   Allow trailing space hard breaks at all (default: `false`).
*   Use escape hard breaks otherwise
*/
const remarkLintHardBreakSpaces = lintRule(
	{
		origin: "remark-lint:hard-break-spaces",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-hard-break-spaces#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options]
	*   Configuration.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		let allowSpaces = true;
		if (options === null || options === void 0) {} else if (typeof options === "object") {
			if (typeof options.allowSpaces === "boolean") allowSpaces = options.allowSpaces;
			else if (options.allowSpaces !== null && options.allowSpaces !== void 0) file.fail("Unexpected value `" + options.allowSpaces + "` for `options.allowSpaces`, expected `boolean`");
		} else file.fail("Unexpected value `" + options + "` for `options`, expected object");
		visit(tree, "break", function(node) {
			const end = pointEnd(node);
			const start = pointStart(node);
			if (end && start && typeof end.offset === "number" && typeof start.offset === "number") {
				const slice = value.slice(start.offset, end.offset);
				let actual = 0;
				while (slice.charCodeAt(actual) === 32) actual++;
				if (allowSpaces ? actual > 2 : actual) file.message("Unexpected `" + actual + "` spaces for hard break, expected " + (allowSpaces ? "`2` spaces" : "escape"), node);
			}
		});
	}
);

// ../../main/node_modules/remark-lint-heading-increment/index.js
/**
* remark-lint rule to warn when heading ranks increment with more than
* 1 at a time.
*
* ## What is this?
*
* This package checks the increase of headings.
*
* ## When should I use this?
*
* You can use this package to check the increase of headings.
*
* ## API
*
* ### `unified().use(remarkLintHeadingIncrement)`
*
* Warn when heading ranks increment with more than 1 at a time.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* While markdown is not only used for HTML,
* HTML accessibility guidelines state that headings should increment by one at
* a time.
* As in,
* say the previous heading had a rank of 2 (so `<h2>`),
* then the following heading that is to be considered “inside” it should have
* a rank of 3 (`<h3>`).
* Due to this,
* when HTML output is a goal of the document,
* it’s recommended that this rule is turned on.
*
* [api-remark-lint-heading-increment]: #unifieduseremarklintheadingincrement
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module heading-increment
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   # Mercury
*
*   ## Nomenclature
*
* @example
*   {"name": "also-ok.md"}
*
*   #### Impact basins and craters
*
*   #### Plains
*
*   #### Compressional features
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   # Mercury
*
*   ### Internal structure
*
*   ### Surface geology
*
*   ## Observation history
*
*   #### Mariner 10
*
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   3:1-3:23: Unexpected heading rank `3`, exected rank `2`
*   5:1-5:20: Unexpected heading rank `3`, exected rank `2`
*   9:1-9:16: Unexpected heading rank `4`, exected rank `3`
*
* @example
*   {"label": "input", "name": "html.md"}
*
*   # Mercury
*
*   <b>Mercury</b> is the first planet from the Sun and the smallest
*   in the Solar System.
*
*   <h3>Internal structure</h3>
*
*   <h2>Orbit, rotation, and longitude</h2>
* @example
*   {"label": "output", "name": "html.md"}
*
*   6:1-6:28: Unexpected heading rank `3`, exected rank `2`
*
* @example
*   {"mdx": true, "name": "mdx.mdx"}
*
*   # Mercury
*
*   <b>Mercury</b> is the first planet from the Sun and the smallest
*   in the Solar System.
*
*   <h3>Internal structure</h3>
*
*   <h2>Orbit, rotation, and longitude</h2>
* @example
*   {"label": "output", "mdx": true, "name": "mdx.mdx"}
*
*   6:1-6:28: Unexpected heading rank `3`, exected rank `2`
*/
/**
* @import {Heading, Nodes, Root} from 'mdast'
* @import {} from 'mdast-util-mdx'
*/
const htmlRe$1 = /<h([1-6])/;
const jsxNameRe$3 = /^h([1-6])$/;
const remarkLintHeadingIncrement = lintRule(
	{
		origin: "remark-lint:heading-increment",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-heading-increment#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		/** @type {Array<Array<Nodes> | undefined>} */
		const stack = [];
		visitParents(tree, function(node, parents) {
			const rank = inferRank(node);
			if (rank) {
				let index = rank;
				/** @type {Array<Nodes> | undefined} */
				let closestAncestors;
				while (index--) if (stack[index]) {
					closestAncestors = stack[index];
					break;
				}
				if (closestAncestors) {
					const parent = closestAncestors.at(-1);
					/* @__PURE__ */ ok(parent);
					const parentRank = inferRank(parent);
					/* @__PURE__ */ ok(parentRank);
					if (node.position && rank > parentRank + 1) file.message("Unexpected heading rank `" + rank + "`, exected rank `" + (parentRank + 1) + "`", {
						ancestors: [...parents, node],
						cause: new VFileMessage("Parent heading defined here", {
							ancestors: closestAncestors,
							place: parent.position,
							source: "remark-lint",
							ruleId: "heading-increment"
						}),
						place: node.position
					});
				}
				stack[rank] = [...parents, node];
				stack.length = rank + 1;
			}
		});
	}
);
/**
* Get rank of a node.
*
* @param {Nodes} node
*   Node.
* @returns {Heading['depth'] | undefined}
*   Rank, if heading.
*/
function inferRank(node) {
	/** @type {Heading['depth'] | undefined} */
	let rank;
	if (node.type === "heading") rank = node.depth;
	else if (node.type === "html") {
		const results = node.value.match(htmlRe$1);
		rank = results ? Number(results[1]) : void 0;
	} else if ((node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") && node.name) {
		const results = node.name.match(jsxNameRe$3);
		rank = results ? Number(results[1]) : void 0;
	}
	return rank;
}

// ../../main/node_modules/remark-lint-no-duplicate-definitions/index.js
/**
* remark-lint rule to warn when identifiers are defined multiple times.
*
* ## What is this?
*
* This package checks that defined identifiers are unique.
*
* ## When should I use this?
*
* You can use this package to check that definitions are useful.
*
* ## API
*
* ### `unified().use(remarkLintNoDuplicateDefinitions)`
*
* Warn when identifiers are defined multiple times.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* It’s a mistake when the same identifier is defined multiple times.
*
* [api-remark-lint-no-duplicate-definitions]: #unifieduseremarklintnoduplicatedefinitions
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-duplicate-definitions
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   [mercury]: https://example.com/mercury/
*   [venus]: https://example.com/venus/
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   [mercury]: https://example.com/mercury/
*   [mercury]: https://example.com/venus/
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   2:1-2:38: Unexpected definition with an already defined identifier (`mercury`), expected unique identifiers
*
* @example
*   {"gfm": true, "label": "input", "name": "gfm.md"}
*
*   Mercury[^mercury].
*
*   [^mercury]:
*     Mercury is the first planet from the Sun and the smallest in the Solar
*     System.
*
*   [^mercury]:
*     Venus is the second planet from the Sun.
*
* @example
*   {"gfm": true, "label": "output", "name": "gfm.md"}
*
*   7:1-7:12: Unexpected footnote definition with an already defined identifier (`mercury`), expected unique identifiers
*/
/**
* @import {Nodes, Root} from 'mdast'
*/
/** @type {ReadonlyArray<never>} */
const empty = [];
const remarkLintNoDuplicateDefinitions = lintRule(
	{
		origin: "remark-lint:no-duplicate-definitions",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-duplicate-definitions#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		/** @type {Map<string, Array<Nodes>>} */
		const definitions = /* @__PURE__ */ new Map();
		/** @type {Map<string, Array<Nodes>>} */
		const footnoteDefinitions = /* @__PURE__ */ new Map();
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			const [map, identifier] = node.type === "definition" ? [definitions, node.identifier] : node.type === "footnoteDefinition" ? [footnoteDefinitions, node.identifier] : empty;
			if (map && identifier && node.position) {
				const ancestors = [...parents, node];
				const duplicateAncestors = map.get(identifier);
				if (duplicateAncestors) {
					const duplicate = duplicateAncestors.at(-1);
					/* @__PURE__ */ ok(duplicate);
					file.message("Unexpected " + (node.type === "footnoteDefinition" ? "footnote " : "") + "definition with an already defined identifier (`" + identifier + "`), expected unique identifiers", {
						ancestors,
						cause: new VFileMessage("Identifier already defined here", {
							ancestors: duplicateAncestors,
							place: duplicate.position,
							source: "remark-lint",
							ruleId: "no-duplicate-definitions"
						}),
						place: node.position
					});
				}
				map.set(identifier, ancestors);
			}
		});
	}
);

// ../../main/node_modules/remark-lint-no-duplicate-headings/index.js
/**
* remark-lint rule to warn when the same text is used in multiple headings.
*
* ## What is this?
*
* This package checks that headings are unique.
*
* ## When should I use this?
*
* You can use this package to check that headings are unique.
*
* ## API
*
* ### `unified().use(remarkLintNoDuplicateHeadings)`
*
* Warn when the same text is used in multiple headings.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* Headings having unique text helps screen reader users,
* who typically use “jump to heading” features to navigate within a page,
* which reads headings out loud.
*
* It also helps because often headings receive automatic unique IDs,
* and when the same heading text is used,
* they are suffixed with a number based on where they are positioned in the
* document,
* which makes linking to them prone to changes.
*
* [api-remark-lint-no-duplicate-headings]: #unifieduseremarklintnoduplicateheadings
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-duplicate-headings
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   # Mercury
*
*   ## Venus
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   # Mercury
*
*   ## Mercury
*
*   ## [Mercury](https://example.com/mercury/)
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   3:1-3:11: Unexpected heading with equivalent text, expected unique headings
*   5:1-5:43: Unexpected heading with equivalent text, expected unique headings
*
* @example
*   {"label": "input", "mdx": true, "name": "mdx.mdx"}
*
*   <h1>Mercury</h1>
*   <h2>Mercury</h2>
* @example
*   {"label": "output", "mdx": true, "name": "mdx.mdx"}
*
*   2:1-2:17: Unexpected heading with equivalent text, expected unique headings
*/
/**
* @import {Nodes, Root} from 'mdast'
* @import {} from 'mdast-util-mdx'
*/
const jsxNameRe$2 = /^h([1-6])$/;
const remarkLintNoDuplicateHeadings = lintRule(
	{
		origin: "remark-lint:no-duplicate-headings",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-duplicate-headings#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		/** @type {Map<string, Array<Nodes>>} */
		const map = /* @__PURE__ */ new Map();
		visitParents(tree, function(node, parents) {
			if (node.type === "heading" || (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") && node.name && jsxNameRe$2.test(node.name)) {
				const ancestors = [...parents, node];
				const value = toString(node).toLowerCase();
				const duplicateAncestors = map.get(value);
				if (node.position && duplicateAncestors) {
					const duplicate = duplicateAncestors.at(-1);
					/* @__PURE__ */ ok(duplicate);
					file.message("Unexpected heading with equivalent text, expected unique headings", {
						ancestors,
						cause: new VFileMessage("Equivalent heading text defined here", {
							ancestors: duplicateAncestors,
							place: duplicate.position,
							source: "remark-lint",
							ruleId: "no-duplicate-headings"
						}),
						place: node.position
					});
				}
				map.set(value, ancestors);
			}
		});
	}
);

// ../../main/node_modules/remark-lint-no-heading-punctuation/index.js
/**
* remark-lint rule to warn when headings end in irregular characters.
*
* ## What is this?
*
* This package checks heading text.
*
* ## When should I use this?
*
* You can use this package to check that heading text is consistent.
*
* ## API
*
* ### `unified().use(remarkLintNoHeadingPunctuation[, options])`
*
* Warn when headings end in irregular characters.
*
* ###### Parameters
*
* * `options` (`RegExp` or `string`, default: `/[!,.:;?]/u`)
*   — configuration,
*   when string wrapped in `new RegExp('[' + x + ']', 'u')` so make sure to
*   escape regexp characters
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* [api-remark-lint-no-heading-punctuation]: #unifieduseremarklintnoheadingpunctuation-options
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-heading-punctuation
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   # Mercury
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   # Mercury:
*
*   # Venus?
*
*   # Earth!
*
*   # Mars,
*
*   # Jupiter;
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   1:1-1:11: Unexpected character `:` at end of heading, remove it
*   3:1-3:9: Unexpected character `?` at end of heading, remove it
*   5:1-5:9: Unexpected character `!` at end of heading, remove it
*   7:1-7:8: Unexpected character `,` at end of heading, remove it
*   9:1-9:11: Unexpected character `;` at end of heading, remove it
*
* @example
*   {"config": ",;:!?", "name": "ok.md"}
*
*   # Mercury…
*
* @example
*   {"config": {"source": "[^A-Za-z0-9]"}, "label": "input", "name": "regex.md"}
*
*   # Mercury!
* @example
*   {"config": {"source": "[^A-Za-z0-9]"}, "label": "output", "name": "regex.md"}
*
*   1:1-1:11: Unexpected character `!` at end of heading, remove it
*
* @example
*   {"label": "input", "mdx": true, "name": "example.mdx"}
*
*   <h1>Mercury?</h1>
* @example
*   {"label": "output", "mdx": true, "name": "example.mdx"}
*
*   1:1-1:18: Unexpected character `?` at end of heading, remove it
*
* @example
*   {"config": 1, "label": "output", "name": "not-ok-options.md", "positionless": true}
*
*   1:1: Unexpected value `1` for `options`, expected `RegExp` or `string`
*/
/**
* @import {Root} from 'mdast'
* @import {} from 'mdast-util-mdx'
*/
const jsxNameRe$1 = /^h([1-6])$/;
const defaultExpression = /[!,.:;?]/u;
const remarkLintNoHeadingPunctuation = lintRule(
	{
		origin: "remark-lint:no-heading-punctuation",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-heading-punctuation#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {RegExp | string | null | undefined} [options]
	*   Configuration (default: `/[!,.:;?]/u`),
	*   wrapped in `new RegExp('[' + x + ']', 'u')` so make sure to double escape
	*   regexp characters.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		let expected = defaultExpression;
		if (options === null || options === void 0) {} else if (typeof options === "string") expected = new RegExp("[" + options + "]", "u");
		else if (typeof options === "object" && "source" in options) expected = new RegExp(options.source, options.flags ?? "u");
		else file.fail("Unexpected value `" + options + "` for `options`, expected `RegExp` or `string`");
		visitParents(tree, function(node, parents) {
			if (node.position && (node.type === "heading" || (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") && node.name && jsxNameRe$1.test(node.name))) {
				const tail = Array.from(toString(node)).at(-1);
				if (tail && expected.test(tail)) file.message("Unexpected character `" + tail + "` at end of heading, remove it", {
					ancestors: [...parents, node],
					place: node.position
				});
			}
		});
	}
);

// ../../main/node_modules/remark-lint-no-literal-urls/index.js
/**
* remark-lint rule to warn when GFM autolink literals are used.
*
* ## What is this?
*
* This package checks that regular autolinks or full links are used.
* Literal autolinks is a GFM feature enabled with
* [`remark-gfm`][github-remark-gfm].
*
* ## When should I use this?
*
* You can use this package to check that links are consistent.
*
* ## API
*
* ### `unified().use(remarkLintNoLiteralUrls)`
*
* Warn when GFM autolink literals are used.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* GFM autolink literals (just a raw URL) are a feature enabled by GFM.
* They don’t work everywhere.
* So,
* it’s recommended to instead use regular autolinks (`<https://url>`) or full
* links (`[text](url)`).
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] never generates GFM autolink
* literals.
* It always generates regular autolinks or full links.
*
* [api-remark-lint-no-literal-urls]: #unifieduseremarklintnoliteralurls
* [github-remark-gfm]: https://github.com/remarkjs/remark-gfm
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-literal-urls
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md", "gfm": true}
*
*   <https://example.com/mercury/>
*
*   ![Venus](http://example.com/venus/).
*
* @example
*   {"name": "not-ok.md", "label": "input", "gfm": true}
*
*   https://example.com/mercury/
*
*   www.example.com/venus/
*
*   earth@mars.planets
*
* @example
*   {"name": "not-ok.md", "label": "output", "gfm": true}
*
*   1:1-1:29: Unexpected GFM autolink literal, expected regular autolink, add `<` before and `>` after
*   3:1-3:23: Unexpected GFM autolink literal, expected regular autolink, add `<http://` before and `>` after
*   5:1-5:19: Unexpected GFM autolink literal, expected regular autolink, add `<mailto:` before and `>` after
*/
/**
* @import {Root} from 'mdast'
*/
const defaultHttp = "http://";
const defaultMailto = "mailto:";
const remarkLintNoLiteralUrls = lintRule(
	{
		origin: "remark-lint:no-literal-urls",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-literal-urls#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		const value = String(file);
		visitParents(tree, "link", function(node, parents) {
			const start = pointStart(node);
			if (!start || typeof start.offset !== "number") return;
			const raw = toString(node);
			/** @type {string | undefined} */
			let protocol;
			let otherwiseFine = false;
			if (raw === node.url) otherwiseFine = true;
			else if (defaultHttp + raw === node.url) protocol = defaultHttp;
			else if (defaultMailto + raw === node.url) protocol = defaultMailto;
			if ((protocol || otherwiseFine) && !asciiPunctuation(value.charCodeAt(start.offset))) file.message("Unexpected GFM autolink literal, expected regular autolink, add " + (protocol ? "`<" + protocol + "`" : "`<`") + " before and `>` after", {
				ancestors: [...parents, node],
				place: node.position
			});
		});
	}
);

// ../../main/node_modules/remark-lint-no-multiple-toplevel-headings/index.js
/**
* remark-lint rule to warn when top-level headings are used multiple times.
*
* ## What is this?
*
* This package checks that top-level headings are unique.
*
* ## When should I use this?
*
* You can use this package to check heading structure.
*
* ## API
*
* ### `unified().use(remarkLintNoMultipleToplevelHeadings[, options])`
*
* Warn when top-level headings are used multiple times.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `1`)
*   — configuration
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Depth`
*
* Depth (TypeScript type).
*
* ###### Type
*
* ```ts
* type Depth = 1 | 2 | 3 | 4 | 5 | 6
* ```
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Type
*
* ```ts
* type Options = Depth
* ```
*
* ## Recommendation
*
* Documents should almost always have one main heading,
* which is typically a heading with a rank of `1`.
*
* [api-depth]: #depth
* [api-options]: #options
* [api-remark-lint-no-multiple-toplevel-headings]: #unifieduseremarklintnomultipletoplevelheadings-options
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-multiple-toplevel-headings
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   # Mercury
*
*   ## Venus
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   # Venus
*
*   # Mercury
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   3:1-3:10: Unexpected duplicate toplevel heading, exected a single heading with rank `1`
*
* @example
*   {"config": 2, "label": "input", "name": "not-ok.md"}
*
*   ## Venus
*
*   ## Mercury
* @example
*   {"config": 2, "label": "output", "name": "not-ok.md"}
*
*   3:1-3:11: Unexpected duplicate toplevel heading, exected a single heading with rank `2`
*
* @example
*   {"label": "input", "name": "html.md"}
*
*   Venus <b>and</b> mercury.
*
*   <h1>Earth</h1>
*
*   <h1>Mars</h1>
* @example
*   {"label": "output", "name": "html.md"}
*
*   5:1-5:14: Unexpected duplicate toplevel heading, exected a single heading with rank `1`
*
* @example
*   {"label": "input", "mdx": true, "name": "mdx.mdx"}
*
*   Venus <b>and</b> mercury.
*
*   <h1>Earth</h1>
*   <h1>Mars</h1>
* @example
*   {"label": "output", "mdx": true, "name": "mdx.mdx"}
*
*   4:1-4:14: Unexpected duplicate toplevel heading, exected a single heading with rank `1`
*/
/**
* @import {Heading, Nodes, Root} from 'mdast'
* @import {} from 'mdast-util-mdx'
*/
/**
* @typedef {Heading['depth']} Depth
*   Styles.
*
* @typedef {Depth} Options
*   Configuration.
*/
const htmlRe = /<h([1-6])/;
const jsxNameRe = /^h([1-6])$/;
const remarkLintNoMultipleToplevelHeadings = lintRule(
	{
		origin: "remark-lint:no-multiple-toplevel-headings",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-multiple-toplevel-headings#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options=1]
	*   Configuration (default: `1`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const option = options || 1;
		/** @type {Array<Nodes> | undefined} */
		let duplicateAncestors;
		visitParents(tree, function(node, parents) {
			/** @type {Depth | undefined} */
			let rank;
			if (node.type === "heading") rank = node.depth;
			else if (node.type === "html") {
				const results = node.value.match(htmlRe);
				rank = results ? Number(results[1]) : void 0;
			} else if ((node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") && node.name) {
				const results = node.name.match(jsxNameRe);
				rank = results ? Number(results[1]) : void 0;
			}
			if (rank) {
				const ancestors = [...parents, node];
				if (node.position && rank === option) {
					if (duplicateAncestors) {
						const duplicate = duplicateAncestors.at(-1);
						/* @__PURE__ */ ok(duplicate);
						file.message("Unexpected duplicate toplevel heading, exected a single heading with rank `" + rank + "`", {
							ancestors,
							cause: new VFileMessage("Toplevel heading already defined here", {
								ancestors: duplicateAncestors,
								place: duplicate.position,
								source: "remark-lint",
								ruleId: "no-multiple-toplevel-headings"
							}),
							place: node.position
						});
					} else duplicateAncestors = ancestors;
				}
			}
		});
	}
);

// ../../main/node_modules/collapse-white-space/index.js
/**
* @typedef {'html'|'js'} Style
*
* @typedef Options
*   Configuration.
* @property {Style} [style='js']
*   Style of white space to support.
* @property {boolean} [preserveLineEndings=false]
*   Whether to collapse white space containing a line ending to that line
*   ending.
*   The default is to collapse to a single space.
* @property {boolean} [trim=false]
*   Whether to drop white space at the start and end of `value`.
*   The default is to keep it.
*/
const js = /\s+/g;
const html = /[\t\n\v\f\r ]+/g;
/**
* Collapse white space.
*
* @param {string} value
*   Value to collapse white space in.
* @param {Style|Options} [options='js']
*   Configuration.
* @returns {string}
*   Value with collapsed white space.
*/
function collapseWhiteSpace(value, options) {
	if (!options) options = {};
	else if (typeof options === "string") options = { style: options };
	const replace = options.preserveLineEndings ? replaceLineEnding : replaceSpace;
	return String(value).replace(options.style === "html" ? html : js, options.trim ? trimFactory(replace) : replace);
}
/**
* Replace white space with a line ending as that line ending and otherwise a
* space.
*
* @param {string} value
* @returns {string}
*/
function replaceLineEnding(value) {
	const match = /\r?\n|\r/.exec(value);
	return match ? match[0] : " ";
}
/**
* Replace white space with a space.
*
* @returns {string}
*/
function replaceSpace() {
	return " ";
}
/**
* @param {(value: string) => string} replace
*/
function trimFactory(replace) {
	return dropOrReplace;
	/**
	* Replace white space with nothing if it starts or ends the string.
	* Calls `replace` otherwise.
	*
	* @param {string} value
	* @param {number} index
	* @param {string} all
	* @returns {string}
	*/
	function dropOrReplace(value, index, all) {
		return index === 0 || index + value.length === all.length ? "" : replace(value);
	}
}

// ../../main/node_modules/remark-lint-no-undefined-references/index.js
/**
* remark-lint rule to warn when undefined definitions are referenced.
*
* ## What is this?
*
* This package checks that referenced definitions are defined.
*
* ## When should I use this?
*
* You can use this package to check for broken references.
*
* ## API
*
* ### `unified().use(remarkLintNoUndefinedReferences[, options])`
*
* Warn when undefined definitions are referenced.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], optional)
*   — configuration
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Fields
*
* * `allow` (`Array<RegExp | string>`, optional)
*   — list of values to allow between `[` and `]`
* * `allowShortcutLink` (`boolean`, default: `false`)
*   — allow shortcut references, which are just brackets such as `[text]`
*
* ## Recommendation
*
* Shortcut references use an implicit syntax that could also occur as plain
* text.
* To illustrate,
* it is reasonable to expect an author adding `[…]` to abbreviate some text
* somewhere in a document:
*
* ```markdown
* > Some […] quote.
* ```
*
* This isn’t a problem,
* but it might become one when an author later adds a definition:
*
* ```markdown
* Some new text […][].
*
* […]: #read-more
* ```
*
* The second author might expect only their newly added text to form a link,
* but their changes also result in a link for the text by the first author.
*
* [api-options]: #options
* [api-remark-lint-no-undefined-references]: #unifieduseremarklintnoundefinedreferences-options
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-undefined-references
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   [Mercury][] is the first planet from the Sun and the smallest in the Solar
*   System.
*
*   Venus is the second planet from the [Sun.
*
*   Earth is the third planet from the \[Sun] and the only astronomical object
*   known to harbor life\.
*
*   Mars is the fourth planet from the Sun: [].
*
*   [mercury]: https://example.com/mercury/
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   [Mercury] is the first planet from the Sun and the smallest in the Solar
*   System.
*
*   [Venus][] is the second planet from the Sun.
*
*   [Earth][earth] is the third planet from the Sun and the only astronomical
*   object known to harbor life.
*
*   ![Mars] is the fourth planet from the Sun in the [Solar
*   System].
*
*   > Jupiter is the fifth planet from the Sun and the largest in the [Solar
*   > System][].
*
*   [Saturn][ is the sixth planet from the Sun and the second-largest
*   in the Solar System, after Jupiter.
*
*   [*Uranus*][] is the seventh planet from the Sun.
*
*   [Neptune][neptune][more] is the eighth and farthest planet from the Sun.
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   1:1-1:10: Unexpected reference to undefined definition, expected corresponding definition (`mercury`) for a link or escaped opening bracket (`\[`) for regular text
*   4:1-4:10: Unexpected reference to undefined definition, expected corresponding definition (`venus`) for a link or escaped opening bracket (`\[`) for regular text
*   6:1-6:15: Unexpected reference to undefined definition, expected corresponding definition (`earth`) for a link or escaped opening bracket (`\[`) for regular text
*   9:2-9:8: Unexpected reference to undefined definition, expected corresponding definition (`mars`) for an image or escaped opening bracket (`\[`) for regular text
*   9:50-10:8: Unexpected reference to undefined definition, expected corresponding definition (`solar system`) for a link or escaped opening bracket (`\[`) for regular text
*   12:67-13:12: Unexpected reference to undefined definition, expected corresponding definition (`solar > system`) for a link or escaped opening bracket (`\[`) for regular text
*   15:1-15:9: Unexpected reference to undefined definition, expected corresponding definition (`saturn`) for a link or escaped opening bracket (`\[`) for regular text
*   18:1-18:13: Unexpected reference to undefined definition, expected corresponding definition (`*uranus*`) for a link or escaped opening bracket (`\[`) for regular text
*   20:1-20:19: Unexpected reference to undefined definition, expected corresponding definition (`neptune`) for a link or escaped opening bracket (`\[`) for regular text
*   20:19-20:25: Unexpected reference to undefined definition, expected corresponding definition (`more`) for a link or escaped opening bracket (`\[`) for regular text
*
* @example
*   {"config": {"allow": ["…"]}, "name": "ok-allow.md"}
*
*   Mercury is the first planet from the Sun and the smallest in the Solar
*   System. […]
*
* @example
*   {"config": {"allow": [{"source": "^mer"}, "venus"]}, "name": "source.md"}
*
*   [Mercury][] is the first planet from the Sun and the smallest in the Solar
*   System.
*
*   [Venus][] is the second planet from the Sun.
*
* @example
*   {"gfm": true, "label": "input", "name": "gfm.md"}
*
*   Mercury[^mercury] is the first planet from the Sun and the smallest in the
*   Solar System.
*
*   [^venus]:
*       **Venus** is the second planet from the Sun.
* @example
*   {"gfm": true, "label": "output", "name": "gfm.md"}
*
*   1:8-1:18: Unexpected reference to undefined definition, expected corresponding definition (`mercury`) for a footnote or escaped opening bracket (`\[`) for regular text
*
* @example
*   {"gfm": true, "label": "input", "name": "gfm-table.md"}
*
*   | [Planet]          | [Radius]  |
*   | ----------------- | --------- |
*   | [Mercury]         | 2439.7 km |
*
*   [planet]: https://example.com/planet/
* @example
*   {"gfm": true, "label": "output", "name": "gfm-table.md"}
*
*   1:23-1:31: Unexpected reference to undefined definition, expected corresponding definition (`radius`) for a link or escaped opening bracket (`\[`) for regular text
*   3:3-3:12: Unexpected reference to undefined definition, expected corresponding definition (`mercury`) for a link or escaped opening bracket (`\[`) for regular text
*
* @example
*   {"config": {"allowShortcutLink": true}, "label": "input", "name": "allow-shortcut-link.md"}
*
*   [Mercury] is the first planet from the Sun and the smallest in the Solar
*   System.
*
*   [Venus][] is the second planet from the Sun.
*
*   [Earth][earth] is the third planet from the Sun and the only astronomical object
*   known to harbor life.
* @example
*   {"config": {"allowShortcutLink": true}, "label": "output", "name": "allow-shortcut-link.md"}
*
*   4:1-4:10: Unexpected reference to undefined definition, expected corresponding definition (`venus`) for a link or escaped opening bracket (`\[`) for regular text
*   6:1-6:15: Unexpected reference to undefined definition, expected corresponding definition (`earth`) for a link or escaped opening bracket (`\[`) for regular text
*/
/**
* @import {Nodes, Root} from 'mdast'
*/
/**
* @typedef Options
*   Configuration.
* @property {ReadonlyArray<RegExp | string> | null | undefined} [allow]
*   List of values to allow between `[` and `]` (optional)
* @property {boolean | null | undefined} [allowShortcutLink]
*   Allow shortcut references, which are just brackets such as `[text]`
*   (`boolean`, default: `false`)
*/
/** @type {Readonly<Options>} */
const emptyOptions = {};
/** @type {ReadonlyArray<RegExp | string>} */
const emptyAllow = [];
const lineEndingExpression = /(\r?\n|\r)[\t ]*(>[\t ]*)*/g;
const remarkLintNoUndefinedReferences = lintRule(
	{
		origin: "remark-lint:no-undefined-references",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-undefined-references#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Readonly<Options> | null | undefined} [options]
	*   Configuration (optional).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const settings = options || emptyOptions;
		const allow = settings.allow || emptyAllow;
		const allowShortcutLink = settings.allowShortcutLink || false;
		const value = String(file);
		const toPoint = location(file).toPoint;
		/** @type {Set<string>} */
		const definitionIdentifiers = /* @__PURE__ */ new Set();
		/** @type {Set<string>} */
		const footnoteDefinitionIdentifiers = /* @__PURE__ */ new Set();
		/** @type {Array<RegExp>} */
		const regexes = [];
		/** @type {Set<string>} */
		const strings = /* @__PURE__ */ new Set();
		/** @type {Array<Array<Nodes>>} */
		const phrasingStacks = [];
		let index = -1;
		while (++index < allow.length) {
			const value = allow[index];
			if (typeof value === "string") strings.add(normalizeIdentifier(value));
			else if (typeof value === "object" && "source" in value) regexes.push(new RegExp(value.source, value.flags ?? "i"));
		}
		visitParents(tree, function(node, parents) {
			if (node.type === "definition") definitionIdentifiers.add(normalizeIdentifier(node.identifier));
			if (node.type === "footnoteDefinition") footnoteDefinitionIdentifiers.add(normalizeIdentifier(node.identifier));
			if (node.type === "heading" || node.type === "paragraph" || node.type === "tableCell") phrasingStacks.push([...parents, node]);
		});
		for (const ancestors of phrasingStacks) findInPhrasingContainer(ancestors);
		/**
		* @param {Array<Nodes>} ancestors
		*   Ancestors, the last of which a parent of phrasing nodes.
		* @returns {undefined}
		*   Nothing.
		*/
		function findInPhrasingContainer(ancestors) {
			/** @type {Array<[ancestors: Array<Nodes>, brackets: Array<number>]>} */
			const bracketRanges = [];
			const node = ancestors.at(-1);
			/* @__PURE__ */ ok(node);
			/* @__PURE__ */ ok("children" in node);
			for (const child of node.children) if (child.type === "text") findRangesInText(bracketRanges, [...ancestors, child]);
			else if ("children" in child) findInPhrasingContainer([...ancestors, child]);
			for (const range of bracketRanges) handleRange(range);
		}
		/**
		* @param {Array<[ancestors: Array<Nodes>, brackets: Array<number>]>} ranges
		* @param {Array<Nodes>} ancestors
		*/
		function findRangesInText(ranges, ancestors) {
			const node = ancestors.at(-1);
			/* @__PURE__ */ ok(node);
			const end = pointEnd(node);
			const start = pointStart(node);
			if (!end || !start || typeof start.offset !== "number" || typeof end.offset !== "number") return;
			const source = value.slice(start.offset, end.offset);
			/** @type {Array<[number, string]>} */
			const lines = [[start.offset, ""]];
			let last = 0;
			lineEndingExpression.lastIndex = 0;
			let match = lineEndingExpression.exec(source);
			while (match) {
				const index = match.index;
				const lineTuple = lines.at(-1);
				/* @__PURE__ */ ok(lineTuple);
				lineTuple[1] = source.slice(last, index);
				last = index + match[0].length;
				lines.push([start.offset + last, ""]);
				match = lineEndingExpression.exec(source);
			}
			const lineTuple = lines.at(-1);
			/* @__PURE__ */ ok(lineTuple);
			lineTuple[1] = source.slice(last);
			for (const lineTuple of lines) {
				const [lineStart, line] = lineTuple;
				let index = 0;
				while (index < line.length) {
					const code = line.charCodeAt(index);
					if (code === 91) {
						ranges.push([ancestors, [lineStart + index]]);
						index++;
					} else if (code === 92) {
						const next = line.charCodeAt(index + 1);
						index++;
						if (next === 91 || next === 93) index++;
					} else if (code === 93) {
						const bracketInfo = ranges.at(-1);
						if (!bracketInfo) index++;
						else if (line.charCodeAt(index + 1) === 91 && bracketInfo[1].length !== 3) {
							index++;
							bracketInfo[1].push(lineStart + index, lineStart + index);
							index++;
						} else {
							index++;
							bracketInfo[1].push(lineStart + index);
							handleRange(bracketInfo);
							ranges.pop();
						}
					} else index++;
				}
			}
		}
		/**
		* @param {[ancestors: Array<Nodes>, brackets: Array<number>]} bracketRange
		*   Info.
		* @returns {undefined}
		*   Nothing.
		*/
		function handleRange(bracketRange) {
			const [ancestors, range] = bracketRange;
			if (range.length === 1) return;
			if (range.length === 3) range.length = 2;
			if (range.length === 2 && range[0] + 2 === range[1]) return;
			const label = value.charCodeAt(range[0] - 1) === 33 ? "image" : value.charCodeAt(range[0] + 1) === 94 ? "footnote" : "link";
			const offset = range.length === 4 && range[2] + 2 !== range[3] ? 2 : 0;
			let id = normalizeIdentifier(collapseWhiteSpace(value.slice(range[0 + offset] + 1, range[1 + offset] - 1), {
				style: "html",
				trim: true
			}));
			let defined = definitionIdentifiers;
			if (label === "footnote") {
				/* c8 ignore next -- bit superfluous to test. */
				if (id.includes(" ")) return;
				defined = footnoteDefinitionIdentifiers;
				id = id.slice(1);
			}
			if (allowShortcutLink && range.length === 2 || defined.has(id) || strings.has(id) || regexes.some(function(regex) {
				return regex.test(id);
			})) return;
			const start = toPoint(range[0]);
			const end = toPoint(range[range.length - 1]);
			if (end && start) file.message("Unexpected reference to undefined definition, expected corresponding definition (`" + id.toLowerCase() + "`) for " + (label === "image" ? "an" : "a") + " " + label + " or escaped opening bracket (`\\[`) for regular text", {
				ancestors,
				place: {
					start,
					end
				}
			});
		}
	}
);

// ../../main/node_modules/remark-lint-no-unused-definitions/index.js
/**
* remark-lint rule to warn when unreferenced definitions are used.
*
* ## What is this?
*
* This package checks that definitions are referenced.
*
* ## When should I use this?
*
* You can use this package to check definitions.
*
* ## API
*
* ### `unified().use(remarkLintNoUnusedDefinitions)`
*
* Warn when unreferenced definitions are used.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* Unused definitions do not contribute anything, so they can be removed.
*
* [api-remark-lint-no-unused-definitions]: #unifieduseremarklintnounuseddefinitions
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-unused-definitions
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
* @example
*   {"name": "ok.md"}
*
*   [Mercury][]
*
*   [mercury]: https://example.com/mercury/
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   [mercury]: https://example.com/mercury/
*
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   1:1-1:40: Unexpected unused definition, expected no definition or one or more references to `mercury`
*
* @example
*   {"gfm": true, "label": "input", "name": "gfm.md"}
*
*   Mercury[^mercury] is a planet.
*
*   [^Mercury]:
*       **Mercury** is the first planet from the Sun and the smallest
*       in the Solar System.
*   [^Venus]:
*       **Venus** is the second planet from
*       the Sun.
* @example
*   {"gfm": true, "label": "output", "name": "gfm.md"}
*
*   6:1-8:13: Unexpected unused footnote definition, expected no definition or one or more footnote references to `venus`
*/
/**
* @import {Nodes, Root} from 'mdast'
*/
const remarkLintNoUnusedDefinitions = lintRule(
	{
		origin: "remark-lint:no-unused-definitions",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-unused-definitions#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		/** @type {Map<string, {ancestors: Array<Nodes> | undefined, used: boolean}>} */
		const footnoteDefinitions = /* @__PURE__ */ new Map();
		/** @type {Map<string, {ancestors: Array<Nodes> | undefined, used: boolean}>} */
		const definitions = /* @__PURE__ */ new Map();
		visitParents(tree, function(node, parents) {
			if ("identifier" in node) {
				const map = node.type === "footnoteDefinition" || node.type === "footnoteReference" ? footnoteDefinitions : definitions;
				let entry = map.get(node.identifier);
				if (!entry) {
					entry = {
						ancestors: void 0,
						used: false
					};
					map.set(node.identifier, entry);
				}
				if (node.type === "definition" || node.type === "footnoteDefinition") entry.ancestors = [...parents, node];
				else if (node.type === "imageReference" || node.type === "linkReference" || node.type === "footnoteReference") entry.used = true;
			}
		});
		const entries = [...footnoteDefinitions.values(), ...definitions.values()];
		for (const entry of entries) if (!entry.used) {
			/* @__PURE__ */ ok(entry.ancestors);
			const node = entry.ancestors.at(-1);
			/* @__PURE__ */ ok(node);
			/* @__PURE__ */ ok(node.type === "footnoteDefinition" || node.type === "definition");
			if (node.position) {
				const prefix = node.type === "footnoteDefinition" ? "footnote " : "";
				file.message("Unexpected unused " + prefix + "definition, expected no definition or one or more " + prefix + "references to `" + node.identifier + "`", {
					ancestors: entry.ancestors,
					place: node.position
				});
			}
		}
	}
);

// ../../main/node_modules/remark-lint-table-pipes/index.js
/**
* remark-lint rule to warn when GFM table rows have no initial or
* final cell delimiter.
*
* ## What is this?
*
* This package checks that table rows have initial and final delimiters.
* Tables are a GFM feature enabled with [`remark-gfm`][github-remark-gfm].
*
* ## When should I use this?
*
* You can use this package to check that tables are consistent.
*
* ## API
*
* ### `unified().use(remarkLintTablePipes)`
*
* Warn when GFM table rows have no initial or final cell delimiter.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* While tables don’t require initial or final delimiters (the pipes before the
* first and after the last cells in a row),
* it arguably does look weird without.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] with
* [`remark-gfm`][github-remark-gfm] formats all tables with initial and final
* delimiters.
*
* [api-remark-lint-table-pipes]: #unifieduseremarklinttablepipes
* [github-remark-gfm]: https://github.com/remarkjs/remark-gfm
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module table-pipes
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md", "gfm": true}
*
*   Small table:
*
*   | Planet | Mean anomaly (°) |
*   | :- | -: |
*   | Mercury | 174 796 |
*
* @example
*   {"name": "not-ok.md", "label": "input", "gfm": true}
*
*   Planet | Mean anomaly (°)
*   :- | -:
*   Mercury | 174 796
* @example
*   {"name": "not-ok.md", "label": "output", "gfm": true}
*
*   1:1: Unexpected missing closing pipe in row, expected `|`
*   1:26: Unexpected missing opening pipe in row, expected `|`
*   2:1: Unexpected missing closing pipe in row, expected `|`
*   2:8: Unexpected missing opening pipe in row, expected `|`
*   3:1: Unexpected missing closing pipe in row, expected `|`
*   3:18: Unexpected missing opening pipe in row, expected `|`
*
* @example
*   {"gfm": true, "label": "input", "name": "missing-cells.md"}
*
*   Planet | Symbol | Satellites
*   :- | - | -
*   Mercury
*   Venus | ♀
*   Earth | ♁ | 1
*   Mars | ♂ | 2 | 19 412
* @example
*   {"gfm": true, "label": "output", "name": "missing-cells.md"}
*
*   1:1: Unexpected missing closing pipe in row, expected `|`
*   1:29: Unexpected missing opening pipe in row, expected `|`
*   2:1: Unexpected missing closing pipe in row, expected `|`
*   2:11: Unexpected missing opening pipe in row, expected `|`
*   3:1: Unexpected missing closing pipe in row, expected `|`
*   3:8: Unexpected missing opening pipe in row, expected `|`
*   4:1: Unexpected missing closing pipe in row, expected `|`
*   4:10: Unexpected missing opening pipe in row, expected `|`
*   5:1: Unexpected missing closing pipe in row, expected `|`
*   5:14: Unexpected missing opening pipe in row, expected `|`
*   6:1: Unexpected missing closing pipe in row, expected `|`
*   6:22: Unexpected missing opening pipe in row, expected `|`
*
* @example
*   {"gfm": true, "label": "input", "name": "trailing-spaces.md"}
*
*   ␠␠Planet␠␠
*   ␠-:␠
*
*   ␠␠| Planet |␠␠
*   ␠| -: |␠
* @example
*   {"gfm": true, "label": "output", "name": "trailing-spaces.md"}
*
*   1:3: Unexpected missing closing pipe in row, expected `|`
*   1:11: Unexpected missing opening pipe in row, expected `|`
*   2:2: Unexpected missing closing pipe in row, expected `|`
*   2:5: Unexpected missing opening pipe in row, expected `|`
*
* @example
*   {"gfm": true, "label": "input", "name": "windows.md"}
*
*   Mercury␍␊:-␍␊None
* @example
*   {"gfm": true, "label": "output", "name": "windows.md"}
*
*   1:1: Unexpected missing closing pipe in row, expected `|`
*   1:8: Unexpected missing opening pipe in row, expected `|`
*   2:1: Unexpected missing closing pipe in row, expected `|`
*   2:3: Unexpected missing opening pipe in row, expected `|`
*   3:1: Unexpected missing closing pipe in row, expected `|`
*   3:5: Unexpected missing opening pipe in row, expected `|`
*/
/**
* @import {Nodes, Root} from 'mdast'
* @import {Point} from 'unist'
*/
const remarkLintTablePipes = lintRule(
	{
		origin: "remark-lint:table-pipes",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-table-pipes#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		const value = String(file);
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type !== "table") return;
			let index = -1;
			while (++index < node.children.length) {
				const row = node.children[index];
				const start = pointStart(row);
				const end = pointEnd(row);
				if (start && typeof start.offset === "number") checkStart(start.offset, start, [
					...parents,
					node,
					row
				]);
				if (end && typeof end.offset === "number") {
					checkEnd(end.offset, end, [
						...parents,
						node,
						row
					]);
					if (index === 0) {
						let index = end.offset;
						if (value.charCodeAt(index) === 13) index++;
						/* c8 ignore next -- should never happen, alignment is needed. */
						if (value.charCodeAt(index) !== 10) continue;
						index++;
						const lineStart = index;
						let code = value.charCodeAt(index);
						while (code === 9 || code === 32 || code === 62) {
							index++;
							code = value.charCodeAt(index);
						}
						checkStart(index, {
							line: end.line + 1,
							column: index - lineStart + 1,
							offset: index
						}, [...parents, node]);
						index = value.indexOf("\n", index);
						if (index === -1) index = value.length;
						if (value.charCodeAt(index - 1) === 13) index--;
						checkEnd(index, {
							line: end.line + 1,
							column: index - lineStart + 1,
							offset: index
						}, [...parents, node]);
					}
				}
			}
			return SKIP;
		});
		/**
		* @param {number} index
		* @param {Point} place
		* @param {Array<Nodes>} ancestors
		*/
		function checkStart(index, place, ancestors) {
			let code = value.charCodeAt(index);
			/* c8 ignore next 3 -- parser currently places indent outside. */
			while (code === 9 || code === 32) code = value.charCodeAt(++index);
			if (code !== 124) file.message("Unexpected missing closing pipe in row, expected `|`", {
				ancestors,
				place
			});
		}
		/**
		* @param {number} index
		* @param {Point} place
		* @param {Array<Nodes>} ancestors
		*/
		function checkEnd(index, place, ancestors) {
			let code = value.charCodeAt(index - 1);
			while (code === 9 || code === 32) {
				index--;
				code = value.charCodeAt(index - 1);
			}
			if (code !== 124) file.message("Unexpected missing opening pipe in row, expected `|`", {
				ancestors,
				place
			});
		}
	}
);

// ../../main/node_modules/remark-lint-unordered-list-marker-style/index.js
/**
* remark-lint rule to warn when unordered list markers are inconsistent.
*
* ## What is this?
*
* This package checks unordered list markers.
*
* ## When should I use this?
*
* You can use this package to check unordered lists.
*
* ## API
*
* ### `unified().use(remarkLintUnorderedListMarkerStyle[, options])`
*
* Warn when unordered list markers are inconsistent.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — preferred style or whether to detect the first style and warn for
*   further differences
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Type
*
* ```ts
* type Options = Style | 'consistent'
* ```
*
* ### `Style`
*
* Style (TypeScript type).
*
* ###### Type
*
* ```ts
* type Style = '*' | '+' | '-'
* ```
*
* ## Recommendation
*
* Because asterisks can be used as a marker for more markdown constructs,
* it’s recommended to use that for lists (and thematic breaks, emphasis,
* strong) too.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] formats unordered lists with
* asterisks by default.
* Pass `bullet: '+'` or `bullet: '-'` to use a different marker.
*
* [api-options]: #options
* [api-style]: #style
* [api-remark-lint-unordered-list-marker-style]: #unifieduseremarklintunorderedlistmarkerstyle-options
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module unordered-list-marker-style
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
* @example
*   {"name": "ok.md"}
*
*   * Mercury
*
*   1. Venus
*
*   * Earth
*
* @example
*   {"name": "ok.md", "config": "*"}
*
*   * Mercury
*
* @example
*   {"name": "ok.md", "config": "-"}
*
*   - Mercury
*
* @example
*   {"name": "ok.md", "config": "+"}
*
*   + Mercury
*
* @example
*   {"name": "not-ok.md", "label": "input"}
*
*   * Mercury
*
*   - Venus
*
*   + Earth
* @example
*   {"name": "not-ok.md", "label": "output"}
*
*   3:1: Unexpected unordered list marker `-`, expected `*`
*   5:1: Unexpected unordered list marker `+`, expected `*`
*
* @example
*   {"name": "not-ok.md", "label": "output", "config": "🌍", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected `'*'`, `'+'`, `'-'`, or `'consistent'`
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {Style | 'consistent'} Options
*   Configuration.
*
* @typedef {'*' | '+' | '-'} Style
*   Styles.
*/
const remarkLintUnorderedListMarkerStyle = lintRule(
	{
		origin: "remark-lint:unordered-list-marker-style",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-unordered-list-marker-style#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		/** @type {Style | undefined} */
		let expected;
		/** @type {VFileMessage | undefined} */
		let cause;
		if (options === null || options === void 0 || options === "consistent") {} else if (options === "*" || options === "+" || options === "-") expected = options;
		else file.fail("Unexpected value `" + options + "` for `options`, expected `'*'`, `'+'`, `'-'`, or `'consistent'`");
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type !== "listItem") return;
			const parent = parents.at(-1);
			if (!parent || parent.type !== "list" || parent.ordered) return;
			const place = pointStart(node);
			if (!place || typeof place.offset !== "number") return;
			const code = value.charCodeAt(place.offset);
			const actual = code === 42 ? "*" : code === 43 ? "+" : code === 45 ? "-" : void 0;
			/* c8 ignore next -- weird ASTs. */
			if (!actual) return;
			if (expected) {
				if (actual !== expected) file.message("Unexpected unordered list marker `" + actual + "`, expected `" + expected + "`", {
					ancestors: [...parents, node],
					cause,
					place
				});
			} else {
				expected = actual;
				cause = new VFileMessage("Unordered list marker style `" + expected + "` first defined for `'consistent'` here", {
					ancestors: [...parents, node],
					place,
					ruleId: "unordered-list-marker-style",
					source: "remark-lint"
				});
			}
		});
	}
);

// src/lint/remark-lint-rules.ts
/** remark-lint's own rules that are useful for lists; off unless the configuration names them. */
const remarkLintRules = [
	{
		id: "final-newline",
		plugin: remarkLintFinalNewline
	},
	{
		id: "hard-break-spaces",
		plugin: remarkLintHardBreakSpaces
	},
	{
		id: "heading-increment",
		plugin: remarkLintHeadingIncrement
	},
	{
		id: "no-duplicate-definitions",
		plugin: remarkLintNoDuplicateDefinitions
	},
	{
		id: "no-duplicate-headings",
		plugin: remarkLintNoDuplicateHeadings
	},
	{
		id: "no-heading-punctuation",
		plugin: remarkLintNoHeadingPunctuation
	},
	{
		id: "no-literal-urls",
		plugin: remarkLintNoLiteralUrls
	},
	{
		id: "no-multiple-toplevel-headings",
		plugin: remarkLintNoMultipleToplevelHeadings
	},
	{
		id: "no-undefined-references",
		plugin: remarkLintNoUndefinedReferences
	},
	{
		id: "no-unused-definitions",
		plugin: remarkLintNoUnusedDefinitions
	},
	{
		id: "table-pipes",
		plugin: remarkLintTablePipes
	},
	{
		id: "unordered-list-marker-style",
		plugin: remarkLintUnorderedListMarkerStyle
	}
];

export { trough as n, remarkLintRules as t };