/** Texts of links that name a kind of page (`[[paper](…)]`, `[Code](…)`): never an entry's title. */
const GENERIC =
  /^(?:the\s+)?(?:official\s+|project\s+|github\s+|hugging ?face\s+)?(?:papers?|pdf|pub|abs(?:tract)?|arxiv(?:[ :]*\d{4}[.\d]*)?|html|preprint|openreview|code|github|gitlab|gitee|repo(?:sitory)?|source|src|link|links|web ?(?:site|page)?|site|home ?page|page|project|demo|online|try it|video|youtube|slides?|poster|blogs?(?: post)?|post|article|news|docs?|documentation|data(?:set)?s?|models?|weights|checkpoints?|download|hugging ?face|🤗|hf|colab|kaggle|bibtex|bib|tweet|twitter|supp(?:lementary)?|materials?|review|report|tech report|technical report|api|app|here|more|read more|details?|info|url|doi|wiki(?:pedia)?|discord|slack|pytorch|tensorflow|torch|tf|jax|keras|official|unofficial|star|stars|version|coming soon|comming soon|n\/?a|论文|代码|项目|链接|官网|主页|地址|数据集?|模型|下载|博客|解读|视频|详情|リンク|論文|コード)[.:!]?(?:\s*\d+)?$/iu

/** Whether the text of a link only names the kind of page it leads to. */
export function isGeneric(text: string): boolean {
  const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  return bare === '' || GENERIC.test(bare)
}
