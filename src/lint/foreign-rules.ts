/** Rules of remark-lint, its plugins, awesome-lint and markdownlint, whose comments look like ours. */
const foreignRules: ReadonlySet<string> = new Set(
  (
    'alphabetize-lists appropriate-heading are-links-valid balanced-punctuation ' +
    'blanks-around-fences blanks-around-headings blanks-around-lists blanks-around-tables ' +
    'blockquote-indentation books-links checkbox-character-style checkbox-content-indent ' +
    'code-block-style code-fence-style commands-show-output correct-media-syntax ' +
    'definition-case definition-sort definition-spacing descriptive-link-text ' +
    'directive-attribute-sort directive-collapsed-attribute directive-quote-style ' +
    'directive-shortcut-attribute directive-unique-attribute-name double-link emphasis-marker ' +
    'emphasis-style fenced-code-flag fenced-code-flag-case fenced-code-language ' +
    'fenced-code-marker file-extension final-definition final-newline first-heading-h1 ' +
    'first-heading-level first-line-h1 first-line-heading hard-break-spaces header-increment ' +
    'heading-increment heading-start-left heading-style hr-style line-length linebreak-style ' +
    'link-fragments link-image-reference-definitions link-image-style link-text ' +
    'link-title-style list-indent list-item-bullet-indent list-item-content-indent ' +
    'list-item-indent list-item-spacing list-marker-space match-punctuation maximum-heading-length ' +
    'maximum-line-length mdash-style mdx-jsx-attribute-sort mdx-jsx-no-void-children ' +
    'mdx-jsx-quote-style mdx-jsx-self-close mdx-jsx-shorthand-attribute ' +
    'mdx-jsx-unique-attribute-name media-style no-alt-text no-auto-link-without-protocol ' +
    'no-bare-urls no-blanks-blockquote no-blockquote-without-marker no-consecutive-blank-lines ' +
    'no-dead-urls no-duplicate-defined-urls no-duplicate-definitions no-duplicate-heading ' +
    'no-duplicate-headings no-duplicate-headings-in-section no-emphasis-as-heading ' +
    'no-empty-links no-empty-sections no-empty-url no-file-name-articles ' +
    'no-file-name-consecutive-dashes no-file-name-irregular-characters no-file-name-mixed-case ' +
    'no-file-name-outer-dashes no-hard-tabs no-heading-content-indent no-heading-increment ' +
    'no-heading-indent no-heading-like-paragraph no-heading-punctuation no-hidden-table-cell ' +
    'no-html no-inline-html no-inline-padding no-invalid-link-references no-literal-urls ' +
    'no-long-code no-missing-blank-lines no-missing-link no-missing-space-atx ' +
    'no-missing-space-closed-atx no-multiple-blanks no-multiple-space-atx ' +
    'no-multiple-space-blockquote no-multiple-space-closed-atx no-multiple-toplevel-headings ' +
    'no-paragraph-content-indent no-reference-like-url no-repeat-item-in-description ' +
    'no-repeat-punctuation no-reversed-links no-shell-dollars no-shortcut-reference-image ' +
    'no-shortcut-reference-link no-space-in-code no-space-in-emphasis no-space-in-links ' +
    'no-table-indentation no-tabs no-trailing-hashes no-trailing-punctuation no-trailing-spaces ' +
    'no-undefined-references no-unneeded-full-reference-image no-unneeded-full-reference-link ' +
    'no-unused-definitions no-url-trailing-slash ol-prefix ordered-list-marker-style ' +
    'ordered-list-marker-value proper-names reference-links-images required-headings rule-style ' +
    'sentence-newline single-h1 single-title single-trailing-newline spell-check ' +
    'strikethrough-marker strong-marker strong-style table-cell-padding table-column-count ' +
    'table-column-style table-pipe-alignment table-pipe-style table-pipes ul-indent ul-style ' +
    'unordered-list-marker-style write-good'
  ).split(' '),
)

/** Whether a name in a lint comment is another tool's rule: all of those in 174 lists are. */
export function isForeignRule(name: string): boolean {
  return /^(?:awesome-|remark-lint|md\d{3}$)/i.test(name) || foreignRules.has(name)
}
