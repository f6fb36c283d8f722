/** The part of picomatch that is used here; the package has no types. */
declare module 'picomatch' {
  interface Options {
    /** Throw on unmatched brackets. */
    strictBrackets?: boolean
    /** Throw on invalid patterns instead of matching nothing. */
    debug?: boolean
  }
  export default function picomatch(glob: string, options?: Options): (path: string) => boolean
}
