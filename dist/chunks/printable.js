import { a as isPlain, i as isEmoji, n as disarm, o as visible, r as graphemes, t as code } from "./printable2.js";

export { visible };