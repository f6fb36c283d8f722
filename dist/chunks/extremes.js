// src/text/extremes.ts
/** The greatest of any amount of numbers; `-Infinity` of none. `Math.max(...many)` overflows the stack. */
function greatest(numbers) {
	let found = Number.NEGATIVE_INFINITY;
	for (const number of numbers) found = Math.max(found, number);
	return found;
}
/** The least of any amount of numbers; `Infinity` of none. */
function least(numbers) {
	let found = Number.POSITIVE_INFINITY;
	for (const number of numbers) found = Math.min(found, number);
	return found;
}

export { least as n, greatest as t };