import { a as visible, i as truncateCode, n as disarm, r as pieces, t as code } from "./printable.js";

export { visible };