import { i as trimEnd, n as githubOwnerIdentity, r as parseAddress, t as githubIdentity } from "./github.js";

// node_modules/valibot/dist/index.mjs
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
let store$3;
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
let store$2;
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
let store$1;
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/**
* Returns the last top-level value of a given metadata type from a schema
* using a breadth-first search that starts with the last item in the pipeline.
*
* @param schema The schema to search.
* @param type The metadata type.
*
* @returns The value, if any.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getLastMetadata(schema, type) {
	if ("pipe" in schema) {
		const nestedSchemas = [];
		for (let index = schema.pipe.length - 1; index >= 0; index--) {
			const item = schema.pipe[index];
			if (item.kind === "schema" && "pipe" in item) nestedSchemas.push(item);
			else if (item.kind === "metadata" && item.type === type) return item[type];
		}
		for (const nestedSchema of nestedSchemas) {
			const result = /* @__PURE__ */ _getLastMetadata(nestedSchema, type);
			if (result !== void 0) return result;
		}
	}
}
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}
const ABORT_EARLY_CONFIG = { abortEarly: true };
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns a fallback value as output if the input does not match the schema.
*
* @param schema The schema to catch.
* @param fallback The fallback value.
*
* @returns The passed schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forward(action, path) {
	return {
		...action,
		"~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/**
* Returns the title of the schema.
*
* If multiple titles are defined, the last one of the highest level is
* returned. If no title is defined, `undefined` is returned.
*
* @param schema The schema to get the title from.
*
* @returns The title, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getTitle(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "title");
}
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, /* @__PURE__ */ new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/**
* Creates a modified copy of an object schema that does not contain the
* selected entries.
*
* @param schema The schema to omit from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function omit(schema, keys) {
	const entries$1 = { ...schema.entries };
	for (const key of keys) delete entries$1[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

// src/text/url.ts
/** An address without its user name and password; what is no address stays as it is. */
function withoutCredentials(url) {
	const address = URL.parse(url);
	if (!address || address.username === "" && address.password === "") return url;
	address.username = "";
	address.password = "";
	return address.href;
}
/** A percent-encoded text decoded; one that is encoded wrongly stays as it is. */
function decodeUri(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

// src/identity/arxiv.ts
/**
* The month in which arXiv gave out a number: `arxiv:1706.03762` is of 2017-06,
* `arxiv:hep-th/9901001` of 1999-01. `month` counts from 1.
*/
function arxivMonth(identity) {
	const match = /^arxiv:(?:(\d\d)(\d\d)\.\d{4,5}|[a-z-]+\/(\d\d)(\d\d)\d{3})$/.exec(identity);
	if (!match) return void 0;
	const [, newYear, newMonth, oldYear, oldMonth] = match;
	if (newYear) return {
		year: 2e3 + Number(newYear),
		month: Number(newMonth)
	};
	const year = Number(oldYear);
	return {
		year: year + (year >= 91 ? 1900 : 2e3),
		month: Number(oldMonth)
	};
}
/** What may follow an arXiv number: version, format, punctuation and broken escapes from the text around it. */
const arxivEnd = "(?:v\\d*)?(?:\\.pdf)?(?:%[\\dA-F]{2}|[^\\w%/])*$";
/** Since April 2007: YYMM.number, four digits until 2014, five since. */
const arxivNew = new RegExp(`^(?:arxiv:)?((\\d\\d)(\\d\\d)\\.\\d{4,5})${arxivEnd}`, "i");
/** From July 1991 to March 2007: archive/YYMMnumber, a subject class is left out. */
const arxivOld = new RegExp(`^(?:arxiv:)?([a-z]+(?:-[a-z]+)?)(?:\\.[a-z-]+)?(?:/|%2F)((\\d\\d)(\\d\\d)\\d{3})${arxivEnd}`, "i");
/** The identity of an arXiv number as a URL holds it. */
function arxivIdentity(name) {
	const recent = arxivNew.exec(name);
	if (recent) {
		const month = monthNumber(recent[2], recent[3]);
		const digits = recent[1].length - 5;
		return month >= 704 && month < 6e3 && digits === (month < 1501 ? 4 : 5) ? `arxiv:${recent[1]}` : void 0;
	}
	const old = arxivOld.exec(name);
	if (!old) return void 0;
	const month = monthNumber(old[3], old[4]);
	return month >= 9107 || month <= 703 ? `arxiv:${old[1].toLowerCase()}/${old[2]}` : void 0;
}
/** YYMM as a number; NaN where there is no such month. */
function monthNumber(year, month) {
	return /^(?:0[1-9]|1[0-2])$/.test(month) ? Number(year + month) : NaN;
}
const arxivHost = /^(?:(?:www\.|export\.)?arxiv|ar5iv|(?:www\.)?alphaxiv)\.org$/;
/**
* The number in an address of arXiv that cannot exist: five digits before 2015, four after, a month
* 13; or one that exists, but not at this address (`arxiv.org/1706.03762`).
*/
function impossibleArxiv(url) {
	const { hostname = "", pathname = "" } = URL.parse(url) ?? {};
	if (/^(?:dx\.|www\.)?doi\.org$/.test(hostname)) return impossibleDoi(pathname);
	if (!arxivHost.test(hostname)) return;
	if (/^\/(?:abs|pdf)\/?$/.test(pathname)) return { number: "" };
	const [, folder, slash, name = ""] = /^\/(?:(abs|pdf|html)(\/|(?=\d{4}\.)))?(.+)$/.exec(pathname) ?? [];
	const [number] = /^(?:arxiv:)?(?:\d{3,}(?:\.\d+)?|[a-z-]+(?:\.[a-z]+)?\/\d+)/i.exec(name) ?? [];
	if (number === void 0 || folder === void 0 && !/^\d/.test(number)) return;
	if (arxivIdentity(number) === void 0) return { number };
	if (folder !== void 0) {
		if (slash) return;
		return {
			number,
			missing: `/${folder}/`,
			end: folder.length + 1
		};
	}
	if (/^(?:ar5iv|(?:www\.)?alphaxiv)/.test(hostname)) return;
	return {
		number,
		missing: /\.pdf$/i.test(name) ? "/pdf/" : "/abs/",
		end: 1
	};
}
function impossibleDoi(pathname) {
	const [, number] = /^\/10\.48550\/arxiv\.(\d{3,}\.\d+)$/i.exec(pathname) ?? [];
	return number === void 0 || arxivIdentity(number) ? void 0 : { number };
}

// src/identity/doi.ts
/** What publishers add after a DOI in an address. */
const doiTail = /[/.](?:full-?text|full|abstract|abs|e?pdf|html?|short|meta|summary)$|_reference$/;
/** DOIs that contain an identity of another kind. */
const registrants = [
	{
		pattern: /^10\.48550\/arxiv\.(.+)$/,
		identity: (name) => arxivIdentity(name)
	},
	{
		pattern: /^10\.(?:18653|3115)\/v1\/(.+)$/,
		identity: (name) => aclIdentity(name)
	},
	{
		pattern: /^10\.24963\/ijcai\.(\d{4})\/(\d+)$/,
		identity: (year, number) => `proceedings:ijcai/${year}/${Number(number)}`
	},
	{
		pattern: /^10\.1609\/[a-z]+\.v\d+i\d+\.(\d{1,6})$/,
		identity: (number) => `proceedings:aaai/${number}`
	},
	{
		pattern: /^10\.15607\/rss\.(\d{4})\.[ivxl]+\.(\d+)$/,
		identity: (year, number) => `proceedings:rss/${Number(year) - 2004}/${Number(number)}`
	}
];
/** The identity of a DOI from its `10.` on; case has no meaning in a DOI (ISO 26324). */
function doiIdentity(text) {
	let name = trimEnd(decodeUri(text).toLowerCase(), ".,;:'\"/ ");
	for (let tails = 0; tails < 3; tails++) name = name.replace(doiTail, "");
	if (name.endsWith(")") && !name.includes("(")) name = trimEnd(name, ")");
	if (!/^10\.\d{4,9}\/./.test(name)) return void 0;
	for (const { pattern, identity } of registrants) {
		const match = pattern.exec(name);
		const other = match ? identity(...match.slice(1)) : void 0;
		if (other) return other;
	}
	return `doi:${name}`;
}
/** `2023.acl-long.5` since 2020, `N19-1423` before; `v2` after either is a revision. */
const aclNew = /^(\d{4}\.[a-z\d_]+-[a-z\d_]+\.\d+)(?:v\d+)?$/i;
const aclOld = /^([a-z]\d\d-\d{4,5})(?:v\d+)?$/i;
function aclIdentity(name) {
	const recent = aclNew.exec(name);
	if (recent) return `acl:${recent[1].toLowerCase()}`;
	const old = aclOld.exec(name);
	return old ? `acl:${old[1].toUpperCase()}` : void 0;
}
/** `/doi/…/10.…`, as most publishers write it; volumes and supplements are not papers. */
const doiPath = /\/doi\/(?:(?:abs|full|fullHtml|e?pdf|pdfdirect|pdfplus|am-pdf|reader)\/)?(10\.\d{4,9}\/.+)/i;
function identifyByDoi({ path }) {
	const match = path.includes("/10.") ? doiPath.exec(path) : null;
	return match ? doiIdentity(match[1]) : void 0;
}

// src/identity/sites.ts
/** The number or name of a paper in proceedings or in an index of papers. */
function proceedings(series) {
	return (...parts) => `proceedings:${series}/${parts.join("/").toLowerCase()}`;
}
function youtube(video) {
	return video === "videoseries" ? void 0 : `youtube:${video}`;
}
const neuripsHosts = [
	"proceedings.neurips.cc",
	"papers.neurips.cc",
	"papers.nips.cc",
	"nips.cc"
];
/** `paper/2017/hash/…-Abstract.html`, `paper_files/paper/2017/file/…-Paper.pdf`, not a supplement. */
const hashPath = /^\/(?:paper_files\/)?paper\/(\d{4})\/(?:hash|file)\/([\da-f]{32})(?:-Abstract|-Paper|\.)/;
const aclHosts = [
	"aclanthology.org",
	"aclweb.org",
	"anthology.aclweb.org",
	"aclanthology.info"
];
/** The rules of one host are tried in this order. */
const sites = [
	{
		hosts: [
			"arxiv.org",
			"*.arxiv.org",
			"xxx.lanl.gov",
			"ar5iv.org"
		],
		path: /^\/(?:(?:abs|pdf|html|ps|format|src|e-print)\/)?(.+)$/,
		identity: arxivIdentity
	},
	{
		hosts: ["arxiv.org", "*.arxiv.org"],
		path: /^\/ftp\/arxiv\/papers\/\d{4}\/(.+)$/,
		identity: arxivIdentity
	},
	{
		hosts: ["arxiv.org", "*.arxiv.org"],
		path: /^\/ftp\/([a-z-]+)\/papers\/\d{4}\/(.+)$/,
		identity: (archive, name) => arxivIdentity(`${archive}/${name}`)
	},
	{
		hosts: ["alphaxiv.org"],
		path: /^\/(?:[a-z]{2}\/)?(?:abs|overview|pdf|html)\/(.+)$/,
		identity: arxivIdentity
	},
	{
		hosts: [
			"huggingface.co",
			"hf.co",
			"emergentmind.com",
			"arxiv-vanity.com"
		],
		path: /^\/papers\/(.+)$/,
		identity: arxivIdentity
	},
	{
		hosts: [
			"scirate.com",
			"papers.cool",
			"semanticscholar.org"
		],
		path: /^\/arxiv\/(.+)$/i,
		identity: arxivIdentity
	},
	{
		hosts: ["ui.adsabs.harvard.edu"],
		path: /^\/abs\/\d{4}arXiv(\d{4})\.?(\d{4,5})[A-Z]/,
		identity: (month, number) => arxivIdentity(`${month}.${number}`)
	},
	{
		hosts: [
			"doi.org",
			"dx.doi.org",
			"doi.acm.org",
			"doi.ieeecomputersociety.org"
		],
		path: /(10\.\d{4,9}\/.+)/,
		identity: doiIdentity
	},
	{
		hosts: [
			"link.springer.com",
			"*.springeropen.com",
			"*.biomedcentral.com"
		],
		path: /^\/(?:articles?|chapter|book|content\/pdf)\/(10\.\d{4,9}\/[^/]+)(?:\/fulltext\.html)?$/,
		identity: doiIdentity
	},
	{
		hosts: [
			"iopscience.iop.org",
			"frontiersin.org",
			"journals.aps.org"
		],
		path: /^\/(?:[\w-]+\/){1,3}(10\.\d{4,9}\/.+)$/,
		identity: doiIdentity
	},
	{
		hosts: [
			"academic.oup.com",
			"direct.mit.edu",
			"pubs.aip.org"
		],
		path: /^(?:\/(?!doi\/10\.)[^/]*)*\/doi\/(10\.\d{4,9}\/.+?)\/\d{5,}(?:\/|$)/,
		identity: doiIdentity
	},
	{
		hosts: ["biorxiv.org", "medrxiv.org"],
		path: /^\/content\/(10\.\d{4,9}\/(?:\d+\.)*\d+)(?:v\d+)?(?:\.|$)/,
		identity: doiIdentity
	},
	{
		hosts: ["journals.plos.org"],
		path: /^\/\w+\/article/,
		query: /(?:^|&)id=(10\.[^&]+)/,
		identity: doiIdentity
	},
	{
		hosts: ["spiedigitallibrary.org"],
		path: /\/(10\.1117\/[^/]+)$/,
		identity: doiIdentity
	},
	{
		hosts: ["nature.com"],
		path: /^\/articles\/((?!d\d)[a-z]+\d[\w-]*)(?:\.pdf)?$/,
		identity: (name) => doiIdentity(`10.1038/${name}`)
	},
	{
		hosts: ["papers.ssrn.com", "ssrn.com"],
		path: /^(?:\/sol3\/papers\.cfm)?$/,
		query: /(?:^|&)abstract(?:_?id)?=(\d+)/i,
		identity: (number) => doiIdentity(`10.2139/ssrn.${number}`)
	},
	{
		hosts: ["zenodo.org"],
		path: /^\/records?\/(\d+)$/,
		identity: (number) => doiIdentity(`10.5281/zenodo.${number}`)
	},
	{
		hosts: ["openreview.net"],
		path: /^\/(?:forum|pdf)$/,
		query: /(?:^|&)id=([\w-]{8,16})(?![\w-])/,
		identity: (id) => `openreview:${id}`
	},
	{
		hosts: ["openreview.net"],
		path: /^\/attachment$/,
		query: /^(?=(?:.*&)?name=pdf(?:&|$))(?:.*?&)?id=([\w-]{8,16})&/,
		identity: (id) => `openreview:${id}`
	},
	{
		hosts: aclHosts,
		path: /^(?!.*\/attachments\/).*\/([^/]+?)(?:\.pdf|\.html)?$/,
		identity: aclIdentity
	},
	{
		hosts: ["openaccess.thecvf.com"],
		path: /\/(?:html|papers)\/(?:[^/]+\/)?([^/]+)_paper\.(?:html|pdf)$/,
		identity: proceedings("cvf")
	},
	{
		hosts: ["ecva.net"],
		path: /^\/papers\/eccv_(\d{4})\/papers_ECCV\/(?:html|papers)\/(\w+?)(?:_paper)?\.(?:php|pdf)$/,
		identity: proceedings("eccv")
	},
	{
		hosts: neuripsHosts,
		path: hashPath,
		identity: proceedings("neurips")
	},
	{
		hosts: neuripsHosts,
		path: /^\/paper\/(\d{1,5})-[^/]+?(?:\.pdf)?$/,
		identity: proceedings("neurips")
	},
	{
		hosts: ["proceedings.mlsys.org"],
		path: hashPath,
		identity: proceedings("mlsys")
	},
	{
		hosts: ["proceedings.iclr.cc"],
		path: hashPath,
		identity: proceedings("iclr")
	},
	{
		hosts: ["proceedings.mlr.press"],
		path: /^\/([vr]\d+)\/([\w-]+)(?:\.html|\.pdf|\/\2\.pdf)$/,
		identity: proceedings("pmlr")
	},
	{
		hosts: ["raw.githubusercontent.com"],
		path: /^\/mlresearch\/(v\d+)\/main\/assets\/([\w-]+)\/\2\.pdf$/,
		identity: proceedings("pmlr")
	},
	{
		hosts: ["jmlr.org", "jmlr.csail.mit.edu"],
		path: /^\/proceedings\/papers\/(v\d+)\/([\w-]+)\.(?:html|pdf)$/,
		identity: proceedings("pmlr")
	},
	{
		hosts: ["jmlr.org", "jmlr.csail.mit.edu"],
		path: /^\/papers\/v(?:olume)?(\d+)\/([\w-]+)(?:\.html|\.pdf|\/\2\.pdf)$/,
		identity: proceedings("jmlr")
	},
	{
		hosts: ["ijcai.org"],
		path: /^\/proceedings\/(\d{4})\/0*([1-9]\d*|0)(?:\.pdf)?$/i,
		identity: proceedings("ijcai")
	},
	{
		hosts: ["ojs.aaai.org"],
		path: /\/article\/(?:view|download)\/(\d+)/,
		identity: proceedings("aaai")
	},
	{
		hosts: ["roboticsproceedings.org"],
		path: /^\/rss0*([1-9]\d*|0)\/p0*([1-9]\d*|0)\.(?:html|pdf)$/,
		identity: proceedings("rss")
	},
	{
		hosts: ["isca-archive.org", "isca-speech.org"],
		path: /\/([a-z]+_\d{4}\w*)\/(?:abstracts\/|pdfs\/)?([\w-]+)\.(?:html|pdf)$/i,
		identity: proceedings("isca")
	},
	{
		hosts: ["usenix.org"],
		path: /^\/conference\/([\w-]+)\/presentation\/([\w-]+)$/,
		identity: proceedings("usenix")
	},
	{
		hosts: ["vldb.org"],
		path: /^\/pvldb\/vol(\d+)\/(p\d+-[\w-]+)\.pdf$/,
		identity: proceedings("pvldb")
	},
	{
		hosts: ["ieeexplore.ieee.org"],
		path: /^\/(?:abstract\/)?document\/(\d+)/,
		identity: proceedings("ieee")
	},
	{
		hosts: ["ieeexplore.ieee.org"],
		path: /^\//,
		query: /(?:^|&)arnumber=0*(\d+)/i,
		identity: proceedings("ieee")
	},
	{
		hosts: ["sciencedirect.com"],
		path: /^\/science\/article\/(?:abs\/|am\/)?pii\/(S[\dX]+)/i,
		identity: proceedings("pii")
	},
	{
		hosts: ["mdpi.com"],
		path: /^\/(\d{4}-\d{3}[\dX]\/\d+\/\d+\/\d+)(?:\/(?:pdf|htm|html|xml))?$/i,
		identity: proceedings("mdpi")
	},
	{
		hosts: ["semanticscholar.org"],
		path: /^\/paper\/(?:[^/]+\/)?([\da-f]{40})$/,
		identity: proceedings("s2")
	},
	{
		hosts: ["api.semanticscholar.org"],
		path: /^\/CorpusID:(\d+)$/i,
		identity: proceedings("s2")
	},
	{
		hosts: ["github.com"],
		path: /^\/+([^/]+)\/+([^/]+)(.*)/,
		query: /^(.*)$/,
		identity: githubIdentity
	},
	{
		hosts: ["github.com"],
		path: /^\/([A-Za-z\d-]+)$/,
		identity: githubOwnerIdentity
	},
	{
		hosts: ["raw.githubusercontent.com"],
		path: /^\/([^/]+)\/([^/]+)\/(.+)$/,
		identity: (owner, name, rest) => githubIdentity(owner, name, `blob/${rest}`)
	},
	{
		hosts: [
			"youtube.com",
			"m.youtube.com",
			"music.youtube.com"
		],
		path: /^\/watch$/,
		query: /(?:^|&)v=([\w-]{11})(?![\w-])/,
		identity: youtube
	},
	{
		hosts: [
			"youtube.com",
			"m.youtube.com",
			"youtube-nocookie.com"
		],
		path: /^\/(?:embed|shorts|live|v|e)\/([\w-]{11})$/,
		identity: youtube
	},
	{
		hosts: ["youtu.be"],
		path: /^\/([\w-]{11})$/,
		identity: youtube
	}
];
const wrappers = [
	{
		host: "link.zhihu.com",
		path: "",
		parameter: "target"
	},
	{
		host: "link.juejin.cn",
		path: "",
		parameter: "target"
	},
	{
		host: "link.csdn.net",
		path: "",
		parameter: "target"
	},
	{
		host: "google.com",
		path: "/url",
		parameter: "q"
	},
	{
		host: "google.com",
		path: "/url",
		parameter: "url"
	},
	{
		host: "scholar.google.com",
		path: "/scholar_url",
		parameter: "url"
	},
	{
		host: "youtube.com",
		path: "/redirect",
		parameter: "q"
	},
	{
		host: "l.facebook.com",
		path: "/l.php",
		parameter: "u"
	},
	{
		host: "duckduckgo.com",
		path: "/l",
		parameter: "uddg"
	}
];

// src/identity/identify.ts
/**
* What a URL names, whatever its form: `https://arxiv.org/pdf/1706.03762v7.pdf`
* and `https://doi.org/10.48550/arXiv.1706.03762` are both `arxiv:1706.03762`.
*
* An identity is for comparing, never for requesting: it leaves out the scheme,
* `www.`, versions and formats. To support another site, add it to `sites.ts`.
*
* Its kinds are `arxiv:1706.03762` (and `arxiv:hep-th/9901001`), `doi:10.1145/3523061` (in lower
* case), `openreview:hw1kGPcSZ5`, `acl:N19-1423`, `proceedings:pmlr/v139/radford21a` (a publisher's or
* index's own number), `github:owner/name` (in lower case) and `github:owner/name/blob/main/Path` (as
* written), `youtube:dQw4w9WgXcQ`, and `url:host/path?query`, normalized.
*/
const paperKinds = /^(?:arxiv|doi|openreview|acl|proceedings):/;
/** DOIs of books (an ISBN and nothing more), data and software. */
const notPapers = [
	/^doi:10\.\d+\/978[\d-]{9,13}[\dx]$/,
	/^doi:10\.5281\/zenodo\./,
	/^doi:10\.57967\/hf\//
];
/** Whether an identity names one paper: not a repository, video, book or page. */
function isPaper(identity) {
	return paperKinds.test(identity) && !notPapers.some((pattern) => pattern.test(identity));
}
/** In UTF-16 code units. A longer URL is not matched against patterns, which takes time. */
const MAX_LENGTH = 2e3;
/** Wrappers may contain wrappers. */
const MAX_UNWRAPS = 3;
/** The reader and the rules ask about the same URLs: the answers for the last ones are kept. */
const known = /* @__PURE__ */ new Map();
const MAX_KNOWN = 2e4;
/** What `url` names; `undefined` where it is no absolute http(s) URL. Takes about 1 µs. */
function identify(url) {
	if (url.length > MAX_LENGTH) return identifyThrough(url, MAX_UNWRAPS);
	const before = known.get(url);
	if (before !== void 0 || known.has(url)) return before;
	const identity = identifyThrough(url, MAX_UNWRAPS);
	if (known.size >= MAX_KNOWN) known.clear();
	known.set(url, identity);
	return identity;
}
function identifyThrough(url, unwraps) {
	const address = parseAddress(url);
	if (!address) return void 0;
	const { host, path, query, fragment } = address;
	const plainIdentity = `url:${host}${path}${query && `?${query}`}${fragment}`;
	if (plainIdentity.length > MAX_LENGTH) return plainIdentity;
	return identifyWrapped(address, unwraps) ?? identifyBySite(address) ?? identifyByDoi(address) ?? plainIdentity;
}
const wrapperHosts = new Set(wrappers.map(({ host }) => host));
/** The identity of what a wrapper leads to; `undefined` if it is not a wrapper, or has no target. */
function identifyWrapped(address, unwraps) {
	if (unwraps === 0 || !wrapperHosts.has(address.host)) return void 0;
	for (const { host, path, parameter } of wrappers) {
		if (host !== address.host || path !== address.path) continue;
		const target = new URLSearchParams(address.query).get(parameter);
		const identity = target ? identifyThrough(target, unwraps - 1) : void 0;
		if (identity) return identity;
	}
}
const sitesByHost = /* @__PURE__ */ new Map();
for (const site of sites) for (const host of site.hosts) sitesByHost.set(host, [...sitesByHost.get(host) ?? [], site]);
function identifyBySite(address) {
	const { host } = address;
	const identity = identifyAmong(sitesByHost.get(host), address);
	if (identity) return identity;
	for (let dot = host.indexOf("."); dot >= 0; dot = host.indexOf(".", dot + 1)) {
		const parent = identifyAmong(sitesByHost.get(`*${host.slice(dot)}`), address);
		if (parent) return parent;
	}
}
function identifyAmong(rules, address) {
	for (const { path, query, identity } of rules ?? []) {
		const inPath = path.exec(address.path);
		const inQuery = inPath && query ? query.exec(address.query) : void 0;
		if (!inPath || inQuery === null) continue;
		const found = identity(...inPath.slice(1), ...inQuery?.slice(1) ?? []);
		if (found) return found;
	}
}

// src/project.ts
/** The name of the command, the package and the repository. */
const PROJECT_NAME = "awesome-keeper";
/** The repository; each rule's documentation is a page of it. */
const PROJECT_URL = "https://github.com/awesome-keeper/awesome-keeper";
/**
* The newest release, which documentation, examples and `init` name. A commit cannot contain its own
* SHA, so the release workflow proposes this after it has tagged (`scripts/release/pin.ts`).
*/
const RELEASE = { version: "1" };

// src/links/result.ts
/** The status of a link, why it was skipped, and what is known of its target: all that rules and reports need. */
const LINK_STATUSES = [
	"alive",
	"moved",
	"dead",
	"blocked",
	"unreachable",
	"skipped"
];
const SKIP_CODES = [
	"excluded",
	"not-web",
	"bad-port",
	"private",
	"badge",
	"deadline",
	"limit",
	"offline",
	"network-down",
	"stopped",
	"service-off"
];
const SIGN_TOPICS = [
	"sale",
	"gambling",
	"missing",
	"owner"
];
/** The reason of a sign that needs the entry to confirm it. */
const FRONT_PAGE = "it redirects to the front page of its site";
/** The reason of a sign that only confirms another. */
const SAME_AS_RANDOM = "its site answers a random address in the same way";
/** In UTF-16 code units: a longer address is not requested. */
const MAX_URL_LENGTH = 8192;
/** Percent-encoded, a UTF-16 code unit takes at most three bytes of three characters each. */
const MAX_GROWTH = 9;
/** Whether an address is too long to be requested, as it is or percent-encoded. */
function isTooLong(url) {
	if (url.length > 8192) return true;
	if (url.length * MAX_GROWTH <= 8192) return false;
	return (URL.parse(url, "https://localhost")?.href.length ?? 0) > MAX_URL_LENGTH;
}
/**
* A URL without its fragment, the key of link results; `undefined` for what is not on the web, or
* too long. `//host` is `https://host`, as on GitHub's pages.
*/
function linkKey(url) {
	if (isTooLong(url) || !/^[ \t\r\n]*(?:https?:)?\/\//i.test(url)) return;
	const address = URL.parse(url, "https://localhost");
	if (!address) return;
	address.hash = "";
	return address.href;
}
/** What is known about a URL's target, if it is of this kind. */
function metadataOf(results, url, kind) {
	const key = results && linkKey(url);
	const metadata = key === void 0 ? void 0 : results?.get(key)?.metadata;
	return metadata?.kind === kind ? metadata : void 0;
}
/** What follows the first `#` of a URL, if there is one. */
function fragmentOf(url) {
	const at = url.indexOf("#");
	return at < 0 ? void 0 : url.slice(at + 1);
}
const NOT_ASKED = {
	kind: "unknown",
	why: "it was not asked"
};
/**
* What the batched queries of link checks know of a repository; all else is not known.
* @param host of its pages: `github.com`, or the enterprise host
*/
function factsOfMetadata(metadata, host = "github.com") {
	const { name, stars, created, pushed, license, isArchived, isFork, topics } = metadata;
	const factOf = (value, none = NOT_ASKED) => value === void 0 ? none : {
		kind: "known",
		value
	};
	return {
		host,
		name,
		stars: factOf(stars),
		created: factOf(created),
		pushed: factOf(pushed, { kind: "none" }),
		license: factOf(license, isFork === void 0 ? NOT_ASKED : { kind: "none" }),
		isArchived: factOf(isArchived),
		isFork: factOf(isFork),
		topics: factOf(topics),
		contributors: NOT_ASKED,
		releases: NOT_ASKED
	};
}

export { safeParse as $, integer as A, nonEmpty as B, check as C, forward as D, fallback as E, maxLength as F, omit as G, nullish as H, maxValue as I, picklist as J, optional as K, metadata as L, isoDate as M, literal as N, getDotPath as O, looseObject as P, safeInteger as Q, minLength as R, boolean as S, exactOptional as T, number as U, nullable as V, object as W, record as X, pipe as Y, regex as Z, arxivMonth as _, SIGN_TOPICS as a, union as at, withoutCredentials as b, fragmentOf as c, variant as ct, metadataOf as d, strictObject as et, PROJECT_NAME as f, isPaper as g, identify as h, SAME_AS_RANDOM as i, transform as it, is as j, getTitle as k, isTooLong as l, RELEASE as m, LINK_STATUSES as n, string as nt, SKIP_CODES as o, unknown as ot, PROJECT_URL as p, parse as q, MAX_URL_LENGTH as r, title as rt, factsOfMetadata as s, url as st, FRONT_PAGE as t, strictTuple as tt, linkKey as u, impossibleArxiv as v, description as w, array as x, decodeUri as y, minValue as z };