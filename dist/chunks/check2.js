import { n as selectResults, t as checkLinks } from "./check.js";

export { checkLinks, selectResults };