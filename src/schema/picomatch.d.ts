/** The little of picomatch that is used here; the package brings no types of its own. */
declare module 'picomatch' {
  interface Options {
    /** Throw on brackets that do not match. */
    strictBrackets?: boolean
    /** Throw on what makes no regular expression, rather than match nothing. */
    debug?: boolean
  }
  export default function picomatch(glob: string, options?: Options): (path: string) => boolean
}
