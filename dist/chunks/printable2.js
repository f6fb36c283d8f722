import { a as visible, i as shorten, n as disarm, r as pieces, t as code } from "./printable.js";

export { visible };