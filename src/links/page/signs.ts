/** What shows that a page is not what was listed, as data. Phrases are compared as plain words. */

import type { PageSign } from '../result.ts'

export interface SignPhrases {
  topic: PageSign['topic']
  /** `name`: the title, the site’s name or a heading. `text`: what else the page shows. */
  where: 'name' | 'text'
  /** Enough without a second sign. */
  isCertain?: true
  /** How many of the phrases are needed. Default: 1. */
  count?: number
  /** In words for a maintainer, after “it looks wrong: ”. */
  reason: string
  /** By language; `{d}` is the domain of the page. */
  phrases: Readonly<Record<string, readonly string[]>>
}

/** Hosts of services that show pages of domains that nobody uses, or sells them. */
export const PARKING_HOSTS: readonly string[] = [
  ...['above.com', 'bodis.com', 'cashparking.com', 'dan.com', 'domainmarket.com', 'fabulous.com'],
  ...['hugedomains.com', 'parking-crew.com', 'parkingcrew.net', 'parklogic.com', 'sedoparking.com'],
  ...[
    'skenzo.com',
    'smartname.com',
    'uniregistry.com',
    'voodoo.com',
    'd1lxhc4jvstzrp.cloudfront.net',
  ],
]

const onSale: SignPhrases = {
  ...{ topic: 'sale', where: 'name', isCertain: true },
  reason: 'its title or heading offers its own domain for sale',
  phrases: {
    en: ['{d} is for sale', '{d} may be for sale', '{d} domain is for sale', 'buy {d}'],
    de: ['{d} steht zum verkauf', '{d} ist zu verkaufen', '{d} zu verkaufen', 'domain kaufen {d}'],
    fr: ['{d} est à vendre', '{d} à vendre', 'acheter {d}'],
    es: ['{d} está en venta', '{d} en venta', 'comprar {d}'],
    it: ['{d} è in vendita', '{d} in vendita', 'acquista {d}'],
    pt: ['{d} está à venda', '{d} à venda', 'comprar {d}'],
    ru: ['{d} продается', '{d} продаётся', 'купить домен {d}'],
    pl: ['{d} jest na sprzedaż', '{d} domena na sprzedaż', '{d} na sprzedaż'],
    nl: ['{d} is te koop', '{d} te koop'],
    tr: ['{d} satılık', '{d} satılıktır'],
    zh: ['{d} 域名出售', '{d} 正在出售', '{d} 出售'],
    ja: ['{d} は販売中', '{d} 販売中', '{d} を購入'],
    ko: ['{d} 도메인 판매', '{d} 판매'],
  },
}

const saleName: SignPhrases = {
  ...{ topic: 'sale', where: 'name' },
  reason: 'its title or heading offers a domain for sale',
  phrases: {
    en: [
      ...['this domain is for sale', 'this domain may be for sale', 'domain for sale'],
      ...['domain name for sale', 'get this domain', 'buy this domain', 'hugedomains', 'afternic'],
    ],
    de: ['diese domain steht zum verkauf', 'domain zu verkaufen', 'diese domain kaufen'],
    fr: ['domaine à vendre', 'ce nom de domaine est à vendre', 'ce domaine est à vendre'],
    es: ['este dominio está en venta', 'dominio en venta', 'dominio a la venta'],
    it: ['questo dominio è in vendita', 'dominio in vendita'],
    pt: ['este domínio está à venda', 'domínio à venda'],
    ru: ['домен продается', 'домен продаётся', 'продажа домена', 'этот домен продается'],
    pl: ['ta domena jest na sprzedaż', 'domena na sprzedaż'],
    nl: ['deze domeinnaam is te koop', 'dit domein is te koop', 'domeinnaam te koop'],
    tr: ['bu alan adı satılık', 'bu alan adı satılıktır', 'satılık alan adı'],
    zh: ['域名出售', '此域名正在出售', '域名转让'],
    ja: ['このドメインは販売中', 'ドメイン販売'],
    ko: ['이 도메인은 판매', '도메인 판매'],
  },
}

const saleText: SignPhrases = {
  ...{ topic: 'sale', where: 'text' },
  reason: 'its text offers a domain for sale',
  phrases: {
    en: [
      ...['buy this domain', 'this domain is for sale', 'inquire about this domain'],
      ...['premium domain for sale', '{d} is for sale', 'owner of {d}', 'lease to own'],
      ...['domain is available for purchase'],
    ],
    de: ['die domain {d} jetzt kaufen', 'domain {d} kaufen', 'die domain {d} ist zu verkaufen'],
    fr: ['ce nom de domaine est à vendre', 'acheter ce domaine', 'acheter ce nom de domaine'],
    es: ['compre este dominio', 'comprar este dominio', 'este dominio está en venta'],
    it: ['acquista il dominio', 'acquista questo dominio', 'questo dominio è in vendita'],
    pt: ['compre este domínio', 'comprar este domínio', 'este domínio está à venda'],
    ru: ['купить домен', 'купить этот домен', 'этот домен продается'],
    pl: ['kup tę domenę', 'kup domenę'],
    nl: ['koop dit domein', 'koop deze domeinnaam'],
    tr: ['alan adını satın al', 'bu alan adını satın al'],
    zh: ['您正在访问的域名可以转让', '域名可以转让', '购买此域名', '购买该域名'],
    ja: ['このドメインを購入', 'ドメインの購入'],
    ko: ['도메인 구매', '이 도메인을 구매'],
  },
}

const parkedName: SignPhrases = {
  ...{ topic: 'sale', where: 'name' },
  reason: 'its title or heading says that the domain is parked or has expired',
  phrases: {
    en: [
      ...['parked domain', 'domain is parked', 'domain name is parked', '{d} is parked'],
      ...['domain parking', 'this domain has expired', 'the domain has expired'],
    ],
    de: ['domain ist geparkt', 'domain wurde geparkt', 'geparkte domain'],
    fr: ['domaine est parqué', 'domaine parqué', 'domaine a expiré'],
    es: ['dominio aparcado', 'dominio está aparcado', 'dominio estacionado', 'dominio ha caducado'],
    it: ['dominio parcheggiato', 'dominio è parcheggiato', 'dominio scaduto'],
    pt: ['domínio estacionado', 'domínio está estacionado', 'domínio expirado'],
    ru: ['домен припаркован', 'срок регистрации домена истек', 'домен не продлен'],
    pl: ['domena zaparkowana', 'domena jest zaparkowana', 'domena wygasła'],
    nl: ['domein is geparkeerd', 'domeinnaam is geparkeerd', 'geparkeerd domein'],
    tr: ['alan adı park edilmiş', 'alan adının süresi dolmuştur'],
    zh: ['域名已过期', '域名已到期', '域名停放'],
    ja: ['ドメインは期限切れ', 'ドメインは有効期限が切れて', 'ドメインパーキング'],
    ko: ['도메인이 만료', '주차된 도메인'],
  },
}

const parkedText: SignPhrases = {
  ...{ ...parkedName, where: 'text' },
  reason: 'its text says that the domain is parked or has expired',
  phrases: {
    ...parkedName.phrases,
    en: [
      ...['this domain is parked', 'domain is parked', 'is registered and is parked'],
      ...['was registered and is parked', 'domain has expired', 'sedo domain parking'],
      ...['parked free courtesy of', 'is this your domain'],
    ],
    ru: ['домен {d} припаркован', 'срок регистрации домена истек'],
    zh: ['域名已过期', '联系注册商续费'],
    fr: ['domaine {d} est parqué', 'domaine est parqué', 'domaine a expiré'],
    es: ['dominio {d} está estacionado', 'dominio está aparcado', 'dominio ha caducado'],
  },
}

const related: SignPhrases = {
  ...{ topic: 'sale', where: 'text' },
  reason: 'its text is a list of related searches',
  phrases: {
    en: ['related searches', 'related links'],
    de: ['verwandte suchbegriffe', 'ähnliche suchanfragen'],
    fr: ['recherches associées', 'recherches apparentées'],
    es: ['búsquedas relacionadas'],
    it: ['ricerche correlate'],
    pt: ['pesquisas relacionadas'],
    ru: ['похожие запросы', 'связанные запросы'],
    pl: ['powiązane wyszukiwania'],
    nl: ['gerelateerde zoekopdrachten'],
    tr: ['ilgili aramalar'],
    zh: ['相关搜索'],
    ja: ['関連検索'],
    ko: ['관련 검색'],
  },
}

const GAMBLING: SignPhrases['phrases'] = {
  en: [
    ...['online casino', 'live casino', 'casino bonus', 'welcome bonus', 'no deposit bonus'],
    ...['free spins', 'slot games', 'play slots', 'live dealer', 'sportsbook', 'sports betting'],
    ...['betting site', 'betting sites', 'roulette', 'baccarat', 'minimum deposit'],
  ],
  id: [
    ...['slot gacor', 'slot online', 'situs slot', 'judi online', 'judi bola', 'bandar togel'],
    ...['togel', 'maxwin', 'bonus new member', 'deposit pulsa', 'agen judi', 'judi slot online'],
  ],
  vi: ['nhà cái', 'cá cược', 'casino trực tuyến', 'nổ hũ', 'xổ số'],
  th: ['สล็อต', 'คาสิโน', 'บาคาร่า', 'แทงบอล', 'เครดิตฟรี', 'เว็บพนัน'],
  tr: [
    'canlı bahis',
    'bahis siteleri',
    'canlı casino',
    'deneme bonusu',
    'bahis bonusu',
    'slot oyunları',
  ],
  ru: [
    'онлайн казино',
    'казино онлайн',
    'игровые автоматы',
    'фриспины',
    'букмекерская контора',
    'ставки на спорт',
  ],
  zh: ['赌场', '百家乐', '真人娱乐', '老虎机', '体育投注', '彩金', '博彩'],
  ko: ['카지노사이트', '바카라사이트', '온라인카지노', '토토사이트', '슬롯사이트', '먹튀검증'],
  ja: ['オンラインカジノ', '入金不要ボーナス', 'ブックメーカー', 'フリースピン', 'バカラ'],
  de: [
    'online casino',
    'freispiele',
    'bonus ohne einzahlung',
    'spielautomaten',
    'sportwetten',
    'live casino',
    'willkommensbonus',
  ],
  es: [
    'casino online',
    'casino en línea',
    'tragamonedas',
    'tragaperras',
    'giros gratis',
    'apuestas deportivas',
    'bono de bienvenida',
  ],
  fr: [
    'casino en ligne',
    'machines à sous',
    'tours gratuits',
    'paris sportifs',
    'bonus sans dépôt',
    'bonus de bienvenue',
  ],
  pt: [
    'cassino online',
    'cassino ao vivo',
    'caça níqueis',
    'rodadas grátis',
    'apostas esportivas',
    'jogo do tigrinho',
    'bônus de boas vindas',
  ],
  it: [
    'casinò online',
    'casino online',
    'slot machine online',
    'giri gratis',
    'scommesse sportive',
    'bonus di benvenuto',
  ],
  pl: [
    'kasyno online',
    'kasyno internetowe',
    'darmowe spiny',
    'automaty do gier',
    'zakłady bukmacherskie',
    'bonus bez depozytu',
  ],
}

/** All but `missing`, which needs whole titles: see `NOT_FOUND`. */
export const SIGNS: readonly SignPhrases[] = [
  ...[onSale, saleName, saleText, parkedName, parkedText, related],
  {
    ...{ topic: 'gambling', where: 'name', phrases: GAMBLING },
    reason: 'its title or heading offers gambling',
  },
  {
    ...{ topic: 'gambling', where: 'text', count: 3, phrases: GAMBLING },
    reason: 'its text offers gambling in several ways',
  },
]

/** What is the whole title (or a part of it between dashes), or the whole heading, of such a page. */
export const NOT_FOUND: readonly string[] = [
  ...['404', '404 not found', 'not found', 'page not found', '404 page not found', 'error 404'],
  ...['404 error', 'error 404 not found', 'oops page not found', 'file not found', 'http 404'],
  ...['not found 404', 'page not found 404', 'nothing found', '404 page', '404 file not found'],
  ...['seite nicht gefunden', '404 seite nicht gefunden', 'fehler 404', 'nicht gefunden'],
  ...['page non trouvée', 'page introuvable', 'erreur 404', '404 page non trouvée'],
  ...['página no encontrada', 'no encontrado', 'página no encontrada 404'],
  ...['pagina non trovata', 'errore 404', 'página não encontrada', 'erro 404'],
  ...['страница не найдена', 'ошибка 404', '404 страница не найдена'],
  ...['页面不存在', '页面未找到', '找不到页面', '404 页面不存在', '頁面不存在'],
  ...['ページが見つかりません', 'ページが見つかりませんでした', '404 ページが見つかりません'],
  ...['페이지를 찾을 수 없습니다', 'nie znaleziono strony', 'strona nie została znaleziona'],
  ...[
    'strona nie znaleziona',
    'pagina niet gevonden',
    'sayfa bulunamadı',
    'halaman tidak ditemukan',
  ],
]

/** In the text of a short page. */
export const NOT_FOUND_TEXT: readonly string[] = [
  ...['page you are looking for', 'page you were looking for', 'page you requested'],
  ...['can t find that page', 'could not find that page', 'page could not be found'],
  ...['was not found on this server', 'nothing was found at this location'],
  ...['may have moved or no longer exists', 'page does not exist', 'page doesn t exist'],
  ...['seite existiert nicht', 'diese seite nicht finden', 'seite wurde nicht gefunden'],
  ...['page demandée n existe pas', 'cette page est introuvable', 'cette page n existe pas'],
  ...['página que busca no existe', 'página solicitada no existe', 'pagina richiesta non esiste'],
  ...['página que procura não existe', 'запрашиваемая страница', 'страница не существует'],
  ...[
    '您访问的页面',
    '页面不存在',
    'お探しのページ',
    '요청하신 페이지',
    'strona nie została znaleziona',
  ],
  ...['opgevraagde pagina bestaat niet', 'aradığınız sayfa'],
]

/** Titles of pages that stand before the page: nobody sees from here what is behind them. */
export const WALLS: readonly string[] = [
  ...[
    'sign in',
    'log in',
    'login',
    'single sign on',
    'before you continue',
    'we value your privacy',
  ],
  ...['cookie', 'cookies', 'your privacy', 'privacy', 'just a moment', 'attention required'],
  ...[
    'are you a robot',
    'access denied',
    'verify',
    'verifying',
    'checking your browser',
    'captcha',
  ],
  ...['security check', 'maintenance', 'be back soon', 'coming soon', 'under construction'],
  ...['service unavailable', 'anmelden', 'privatsphäre', 'einstellungen', 'sicherheitsprüfung'],
  ...[
    'wartungsarbeiten',
    'connexion',
    'se connecter',
    'vie privée',
    'vérification',
    'iniciar sesión',
  ],
  ...['privacidad', 'verificación', 'mantenimiento', 'accedi', 'entrar', 'privacidade', 'вход'],
  ...['войти', 'проверка браузера', 'технические работы', '登录', '安全验证', '系统维护'],
  ...['ログイン', 'メンテナンス', 'セキュリティチェック', '로그인', 'prywatność', 'zaloguj'],
]

/** Hosts where anybody has pages, and to which owners move: that a link leads there shows nothing. */
export const SHARED_HOSTS: readonly string[] = [
  ...[
    'github.com',
    'github.io',
    'gitlab.com',
    'gitlab.io',
    'bitbucket.org',
    'codeberg.org',
    'sr.ht',
  ],
  ...['sourceforge.net', 'huggingface.co', 'npmjs.com', 'pypi.org', 'crates.io', 'readthedocs.io'],
  ...['apple.com', 'google.com', 'microsoft.com', 'live.com', 'microsoftonline.com', 'mozilla.org'],
  ...[
    'discord.com',
    'discord.gg',
    'slack.com',
    't.me',
    'telegram.org',
    'matrix.to',
    'whatsapp.com',
  ],
  ...['youtube.com', 'youtu.be', 'vimeo.com', 'bilibili.com', 'twitch.tv', 'x.com', 'twitter.com'],
  ...['facebook.com', 'instagram.com', 'linkedin.com', 'reddit.com', 'mastodon.social', 'bsky.app'],
  ...['medium.com', 'substack.com', 'dev.to', 'hashnode.dev', 'wordpress.com', 'blogspot.com'],
  ...[
    'notion.so',
    'notion.site',
    'dropbox.com',
    'okta.com',
    'auth0.com',
    'archive.org',
    'gumroad.com',
  ],
  ...[
    'netlify.app',
    'vercel.app',
    'pages.dev',
    'herokuapp.com',
    'web.app',
    'zenodo.org',
    'doi.org',
  ],
  ...['cloudflare.com', 'onetrust.com', 'hcaptcha.com', 'datadome.co', 'cookielaw.org'],
]
