/** Words that links and labels consist of which are no titles, in lower case. */

/** One name for each way to write it: `web_?site` is `website` and `web site`. */
function names(text: string): ReadonlySet<string> {
  return new Set(
    text
      .trim()
      .split(/\s+/)
      .flatMap((name) =>
        name.includes('_?') ? [name.replaceAll('_?', ''), name.replaceAll('_?', ' ')] : [name],
      )
      .map((name) => name.replaceAll('_', ' ')),
  )
}

/** Kinds of pages: as the text of a link never an entry's title. */
export const KINDS = names(`
  paper papers pdf pub publication abs abstract arxiv html preprint openreview code repo repository
  source src link links web web_?site web_?page site home_?page page project demo demos try_it video talk
  slide slides poster blog blogs post article doc docs documentation manual data datas dataset datasets
  model models weights checkpoint checkpoints download implementation bibtex bib supp supplementary
  material materials supplementary_material supplementary_materials tech_report technical_report report
  more read_more detail details url doi readme coming_soon comming_soon na n/a app_?store mac_app_store
  google_play google_play_store play_store f-droid microsoft_store chrome_web_?store firefox_add-on
  firefox_add-ons firefox_addon firefox_addons testflight
  论文 代码 项目 链接 官网 主页 地址 仓库 数据 数据集 模型 下载 博客 解读 视频 详情 原文 文档 演示
  源码 代码仓库 项目主页 程式碼 原始碼 專案 連結 官網 網站 資料集 影片
  リンク 論文 コード ソース ソースコード プロジェクト プロジェクトページ 公式サイト サイト 動画 スライド デモ
  논문 코드 링크 소스 소스코드 프로젝트 홈페이지 사이트 데모 영상 발표자료
  artikel quellcode quelltext webseite projektseite folien daten datensatz vorabdruck
  code_source site_web page_du_projet données jeu_de_données diapositives vidéo
  artículo código código_fuente sitio_web página página_del_proyecto datos diapositivas vídeo enlace
  artigo código-fonte dados página_do_projeto
  articolo codice codice_sorgente sito sito_web pagina dati
  статья код исходный_код исходники сайт страница_проекта данные датасет видео презентация ссылка`)

/** Words that are kinds of pages, but names of things as well. */
export const NAMES = names(`
  official unofficial pytorch tensorflow torch tf jax keras mindspore paddle online news discord slack
  telegram reddit star stars version review api app here info`)

/** Sites and languages. */
export const SITES = names(`
  github gitlab gitee bitbucket hugging_?face 🤗 hf modelscope colab kaggle tweet twitter youtube bilibili
  pypi npm crates.io docker_?hub conda wiki wikipedia english chinese japanese korean simplified_chinese
  traditional_chinese 简体中文 繁體中文 繁体中文 中文 英文 日本語 한국어 español français deutsch русский`)

/** What bullets are labelled with that describe an entry, besides the above. */
export const LABELS = names(`
  presenter presenters speaker speakers author authors by venue conference journal publisher publishers
  published published_in institution institutions affiliation affiliations organization organizations
  organisation organisations university license licence licenses licences language languages requirement
  requirements task tasks tag tags keyword keywords summary tldr tl;dr description descriptions note notes
  comment comments related see_also reference references citation citations cite recording recordings
  tutorial tutorials contact email e-mail maintainer maintainers date dates time times location locations
  registration deadline deadlines mirror mirrors benchmark benchmarks leaderboard evaluation training_data
  alternative alternatives event
  作者 单位 机构 时间 简介 介绍 说明 教程 会议 发表 著者 説明 データ データセット 저자 데이터 데이터셋
  講者 演讲者 主讲人 讲者 演講者 许可证 許可證 语言 語言 基准 発表者 ライセンス 言語 会場 발표자 라이선스 언어
  autor autoren referent lizenz sprache auteur auteurs orateur langue autores ponente licencia idioma
  licença idiomas autore autori licenza lingua автор авторы докладчик лицензия язык`)

/** What may stand before one of these words. */
export const LEADING = names(`
  official unofficial project github hugging_?face original source full`)

/** What may stand behind one of them, up to twice: `code repository`. */
export const FOLLOWING = names(`
  link links page pages video website repo repository code paper pdf url demo post version
  implementation slides`)
