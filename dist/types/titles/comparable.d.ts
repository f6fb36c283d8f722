/**
 * A title for comparing: letters and digits only, in lower case, without accents,
 * full-width forms and LaTeX commands. `$\mathcal{D}^2$-Net: A  Study` and
 * `D2-Net – a study` are equal.
 */
export declare function comparableTitle(title: string): string;
/** Whether a title is long enough to name one thing: four words, or a text without spaces. */
export declare function isDescriptive(title: string): boolean;
