import { i as visible, n as disarm, r as pieces, t as code } from "./printable.js";

export { visible };