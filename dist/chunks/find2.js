import { t as findFacts } from "./find.js";

export { findFacts };