/** The name of the command, the package and the repository. */
export declare const PROJECT_NAME = "awesome-keeper";
/** The repository; each rule's documentation is a page of it. */
export declare const PROJECT_URL = "https://github.com/awesome-keeper/awesome-keeper";
/** As in package.json. */
export declare const PROJECT_VERSION = "0.1.0";
export interface Release {
    version: string;
    /** The full SHA of the tag’s commit; absent until there is a release. */
    commit?: string;
}
/**
 * The newest release, which documentation, examples and `init` name. A commit cannot contain its own
 * SHA, so the release workflow proposes this after it has tagged (`scripts/release/pin.ts`).
 */
export declare const RELEASE: Release;
