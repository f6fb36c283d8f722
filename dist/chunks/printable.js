import { i as visible, n as disarm, r as graphemes, t as code } from "./printable2.js";

export { visible };