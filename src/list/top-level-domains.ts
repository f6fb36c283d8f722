/** The domains of countries, and the most used of the others. */
const TOP_LEVEL_DOMAINS: ReadonlySet<string> = new Set(
  `ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw
  by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et
  eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie
  il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv
  ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr
  nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl
  sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz
  va vc ve vg vi vn vu wf ws ye yt za zm zw
  academy agency app art asia bar best bio biz blog blue book build business cafe cam camp capital
  cat center chat city cloud club codes coffee com community company computer cool courses data day
  design dev digital directory download earth edu education email energy engineer engineering
  events exchange expert faith family farm finance fit foundation fun fund fyi gallery games garden
  global gold google gov graphics group guide guru health help host hosting house how icu info ink
  institute int international jobs land law learning legal life link live lol ltd market marketing
  media menu microsoft mil mobi mov museum music name net network new news ninja one online ooo org
  page party photo photos pics pink plus press pro productions properties pub quest racing red
  report rest review reviews rip rocks run school science sh shop show site sky social software
  solutions space store stream studio study style support surf systems team tech technology tips
  today tools top tours town toys trade training travel tube university uno vip vision wiki win
  work works world wtf xyz yoga zip zone`.split(/\s+/),
)

/** Those among them that are rather the extension of a file. */
const FILE_EXTENSIONS: ReadonlySet<string> = new Set(
  (
    'ac am as bz cc cfg cl do gd in java la md mdx mk ml mm mov pl pm ps pt pub py rs sc sh so st sv ' +
    'tf zip'
  ).split(' '),
)

const HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+([a-z]{2,})(?::\d+)?(?=[/?#]|$)/i

/**
 * Whether an address starts with a host, so that its `https://` may be missing: it ends in a
 * top-level domain and begins with `www.`, or that is no extension of files, or a path follows
 * whose last part has no extension.
 */
export function startsWithHost(url: string): boolean {
  const [host, last = ''] = HOST.exec(url) ?? []
  if (host === undefined) return /^www\.[a-z\d-]+\./i.test(url)
  const domain = last.toLowerCase()
  if (!TOP_LEVEL_DOMAINS.has(domain)) return false
  if (/^www\./i.test(host) || !FILE_EXTENSIONS.has(domain)) return true
  const [path = ''] = url.slice(host.length).split(/[?#]/)
  return path.length > 1 && !path.slice(path.lastIndexOf('/')).includes('.')
}
