import type { Nodes } from 'mdast'

export { flatten as fold } from '../text/phrases.ts'
export { truncate } from '../text/truncate.ts'

/**
 * What a reader sees of a node: pictures, comments and markup left out, line
 * breaks as spaces. Not folded.
 */
export function visibleText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value
    case 'break':
      return ' '
    case 'html':
      return /^<(br|p|\/p|\/?li|\/?div)\b/i.test(node.value) ? ' ' : ''
    default: {
      if (!('children' in node)) return ''
      let text = ''
      for (const child of node.children) text += visibleText(child)
      return text
    }
  }
}

const MOST_WORDS = /[\p{L}\p{N}]+/gu
const SOLID_WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{8}/u

/** Whether a title is long enough to name one thing, not a kind of things. */
export function isDescriptive(title: string): boolean {
  return (title.match(MOST_WORDS)?.length ?? 0) >= 4 || SOLID_WORDS.test(title)
}

/** A heading's text as GitHub makes its slug of it: as it is seen, but nothing for a line break. */
export function slugText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  return 'children' in node ? node.children.map(slugText).join('') : ''
}

/**
 * Words by which a link says what kind of thing it leads to rather than which
 * (`[[paper](…)]`, `[Code](…)`): never an entry's title.
 */
const GENERIC =
  /^(?:the\s+)?(?:official\s+|project\s+|github\s+|hugging ?face\s+)?(?:papers?|pdf|pub|abs(?:tract)?|arxiv(?:[ :]*\d{4}[.\d]*)?|html|preprint|openreview|code|github|gitlab|gitee|repo(?:sitory)?|source|src|link|links|web ?(?:site|page)?|site|home ?page|page|project|demo|online|try it|video|youtube|slides?|poster|blogs?(?: post)?|post|article|news|docs?|documentation|data(?:set)?s?|models?|weights|checkpoints?|download|hugging ?face|🤗|hf|colab|kaggle|bibtex|bib|tweet|twitter|supp(?:lementary)?|materials?|review|report|tech report|technical report|api|app|here|more|read more|details?|info|url|doi|wiki(?:pedia)?|discord|slack|pytorch|tensorflow|torch|tf|jax|keras|official|unofficial|star|stars|version|coming soon|comming soon|n\/?a|论文|代码|项目|链接|官网|主页|地址|数据集?|模型|下载|博客|解读|视频|详情|リンク|論文|コード)[.:!]?(?:\s*\d+)?$/iu

/** Whether a link's words only say what kind of thing it leads to. */
export function isGeneric(text: string): boolean {
  const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  return bare === '' || GENERIC.test(bare)
}

/**
 * A title as it is compared: letters and digits only, lower case, accents and
 * full-width forms folded, LaTeX commands dropped, so that
 * `$\mathcal{D}^2$-Net: A  Study` and `D2-Net – a study` agree.
 */
export function comparableTitle(title: string): string {
  return title
    .replace(/\\[a-z]+/gi, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, '')
}
