/** Descriptions of pages that are what was listed, or of which nobody can know: nothing is reported. */
export const RIGHT_PAGES = {
  ordinary: `
en | {n} - A fast parser for structured data | {n} | Install with npm. Documentation, examples and community. |
en | {n}: home | Welcome to {n} | Download the latest release. License MIT. |
en | {n} | | |
en | Index of /software/{n} | Index of /software/{n} | Parent Directory. Name, last modified, size. |
de | {n} - Werkzeuge für die Forschung | {n} | Dokumentation und Download. |
fr | {n}, un outil libre | {n} | Téléchargez la dernière version. |
es | {n} - herramienta libre | {n} | Documentación y descargas. |
ru | {n} - библиотека | {n} | Документация и загрузки. |
zh | {n} 开源框架 | {n} | 文档、示例和社区。 |
ja | {n} オープンソース | {n} | ドキュメントとダウンロード。 |
ko | {n} 오픈소스 | {n} | 문서와 다운로드 |
pt | {n} - ferramenta livre | {n} | Documentação e exemplos. |
`,
  shell: `
en | {n} | | | script=/assets/index-4f2a.js
en | | | | script=/main.js
en | React App | | You need to enable JavaScript to run this app. | script=/static/js/main.js
en | Vite App | | | script=/src/main.ts
en | {n} Docs | | Loading... | script=/bundle.js
de | {n} | | Bitte aktivieren Sie JavaScript. | script=/app.js
fr | {n} | | Veuillez activer JavaScript. | script=/app.js
es | {n} | | Por favor, active JavaScript. | script=/app.js
ja | {n} | | JavaScriptを有効にしてください。 | script=/app.js
zh | {n} | | 请启用 JavaScript | script=/app.js
ru | {n} | | Включите JavaScript для работы сайта | script=/app.js
en | Flutter app | | | script=/flutter.js
`,
  consent: `
en | Before you continue | Before you continue | We use cookies and data to deliver services. Accept all. Reject all. | to=https://consent.example/?continue=x
en | We value your privacy | We value your privacy | We and our 812 partners store information. Agree and close. | script=https://cdn.cookielaw.org/otSDK.js
en | Cookie consent | Your choices | Advertising partners, insurance, loans and flights may process data. |
de | Ihre Privatsphäre | Wir schätzen Ihre Privatsphäre | Mit Werbung weiterlesen. Alle akzeptieren. |
de | Cookie-Einstellungen | Zustimmung | Anbieter für Werbung und Casino-Anzeigen. Alles akzeptieren |
fr | Votre vie privée | Nous respectons votre vie privée | Continuer sans accepter. |
es | Su privacidad | Valoramos su privacidad | Aceptar todo. Rechazar. |
it | La tua privacy | Informativa sui cookie | Accetta tutto. |
pt | Privacidade | Valorizamos a sua privacidade | Aceitar tudo. |
nl | Cookies | Wij respecteren uw privacy | Alles accepteren. |
pl | Prywatność | Cenimy Twoją prywatność | Akceptuję. |
ja | クッキーの同意 | プライバシー | すべて同意する |
`,
  challenge: `
en | Just a moment... | Just a moment | Checking your browser before accessing {d}. | script=https://challenges.cloudflare.com/turnstile/v0/api.js
en | Attention Required! | One more step | Please complete the security check. |
en | Are you a robot? | Are you a robot? | Please make sure your browser supports JavaScript and cookies. |
en | Access denied | Error 1020 | This website is using a security service. |
en | Verifying | Verify you are human | This may take a few seconds. | script=https://js.hcaptcha.com/1/api.js
en | DDoS-Guard | Checking your browser | Please wait. |
ru | Проверка браузера | Подтвердите, что вы не робот | Подождите. |
zh | 安全验证 | 请完成安全验证 | 访问频繁 |
fr | Un instant | Vérification de sécurité | Patientez. |
de | Einen Moment | Sicherheitsprüfung | Bitte warten. |
es | Un momento | Verificación de seguridad | Espere. |
ja | お待ちください | セキュリティチェック | お待ちください。 |
`,
  login: `
en | Sign in | Sign in to continue | Email and password. Create an account. |
en | Log in - {n} | Log in | Page not found or private? Log in to see it. | to=https://{d}/login
en | Single sign-on | Institution login | Choose your institution. | to=https://idp.example/sso
de | Anmelden | Bitte melden Sie sich an | Benutzername und Passwort. |
fr | Connexion | Se connecter | Adresse électronique. |
es | Iniciar sesión | Iniciar sesión | Contraseña. |
it | Accedi | Accedi | Password dimenticata? |
pt | Entrar | Entrar | Senha. |
ru | Вход | Войти | Пароль. |
zh | 登录 | 请登录 | 密码 |
ja | ログイン | ログイン | パスワード |
ko | 로그인 | 로그인 | 비밀번호 |
`,
  maintenance: `
en | Down for maintenance | We will be back soon | Scheduled maintenance. Please try again later. |
en | Service unavailable | Maintenance | The page could not be found during the update; come back soon. |
en | Coming soon | Coming soon | Our new website is on its way. |
en | Under construction | Under construction | This page is under construction. |
en | Welcome to nginx! | Welcome to nginx! | If you see this page, the web server is successfully installed. |
en | Apache2 Ubuntu Default Page | It works! | This is the default welcome page. |
de | Wartungsarbeiten | Wir sind gleich zurück | Bitte versuchen Sie es später. |
fr | Site en maintenance | Maintenance en cours | Revenez plus tard. |
es | En mantenimiento | Volvemos pronto | Sitio en mantenimiento. |
ru | Технические работы | Ведутся технические работы | Зайдите позже. |
zh | 系统维护中 | 维护公告 | 请稍后再试。 |
ja | メンテナンス中 | ただいまメンテナンス中です | しばらくお待ちください。 |
`,
  redesign: `
en | {n} - The platform for modern teams | Build faster with {n} | Pricing, enterprise, free trial. Buy now. | was={n}: a small library;;en
en | {n} AI | Meet {n} AI | Talk to sales. | was={n};{n};en
en | {n} by BigCorp | {n} joins BigCorp | We are happy to announce. | was={n} project;{n};en
en | New home of {n} | {n} | Redesigned documentation. | was=Welcome;{n} wiki;en
de | {n} neu gestaltet | {n} | Jetzt mit neuem Design. | was={n};Alt;en
fr | {n} fait peau neuve | {n} | Nouveau site. | was={n};Ancien;en
es | {n} renovado | {n} | Nuevo diseño. | was={n};Viejo;en
it | {n} si rinnova | {n} | Nuovo sito. | was={n};Vecchio;en
ru | Новый {n} | {n} | Новый дизайн. | was={n};Old;en
zh | 全新 {n} | {n} | 全新设计 | was={n};Old;en
ja | 新しい{n} | {n} | 新デザイン | was={n};Old;en
en | Totally other words now | Fresh start | A new page of the same people. | was=Former name;Former site;de
`,
  'moved-docs': `
en | {n} documentation | Getting started | Install and configure. | path=/docs/old/guide to=https://docs.{d}/
en | {n} - Home | {n} | All documentation now starts here. | path=/docs/v1/start to=https://{d}/
en | {n} | {n} | Project page. | path=/projects/{n}/index.html to=https://{d}/
en | Docs | Documentation | Everything about {n}. | path=/wiki/Main_Page to=https://{d}/ site={n}
en | {n} Reference | Reference | API. | path=/en/latest/index.html to=https://{d}/en/stable/
en | {n} | {n} | Moved to its own domain. | path=/labs/tool to=https://other-home.example/
de | {n} Handbuch | Handbuch | Einführung. | path=/doku/alt to=https://{d}/handbuch/
fr | {n} - Documentation | Guide | Démarrer. | path=/doc/ancien to=https://{d}/guide/
es | {n} - Documentación | Guía | Inicio. | path=/doc/viejo to=https://{d}/guia/
ja | {n} ドキュメント | はじめに | 入門。 | path=/doc/old to=https://{d}/guide/
zh | {n} 文档 | 入门 | 安装。 | path=/doc/old to=https://{d}/guide/
ru | {n} документация | Начало | Установка. | path=/doc/old to=https://{d}/guide/
`,
  language: `
en | Outil | Bienvenue | Version française. | path=/ to=https://{d}/fr/
de | Werkzeug | Willkommen | Deutsche Fassung. | path=/ to=https://{d}/de/
es | Herramienta | Bienvenido | Versión en español. | path=/en/ to=https://{d}/
ja | ツール | ようこそ | 日本語版 | path=/index.html to=https://{d}/
zh | 工具 | 欢迎 | 中文版 | path=/en/index.html to=https://{d}/
ru | Инструмент | Добро пожаловать | Русская версия | path=/home to=https://{d}/
ko | 도구 | 환영합니다 | 한국어 | path=/ko-kr/ to=https://{d}/
fr | Accueil | Bienvenue | Bonjour. | path=/fr_FR/ to=https://{d}/
pt | Início | Bem-vindo | Olá. | path=/pt-br/home to=https://{d}/
it | Benvenuto | Ciao | Versione italiana. | path=/index.php to=https://{d}/
nl | Welkom | Welkom | Nederlandse versie. | path=/default.aspx to=https://{d}/
pl | Witamy | Witamy | Wersja polska. | path=/main to=https://{d}/
`,
  renamed: `
en | Zephyr (formerly {n}) | Zephyr | {n} is now Zephyr. | to=https://zephyr.example/
en | Zephyr | We have a new name | Same team, new name. | to=https://zephyr.example/
en | Zephyr Labs | Zephyr | Tools for teams. | to=https://zephyr.example/product
en | Discord invite | You have been invited | Join the server. | to=https://discord.com/invite/abc
en | App Store | {n} | Free on the App Store. | to=https://apps.apple.com/app/id1
en | Repository | Code | Stars and forks. | to=https://github.com/owner/repo
en | Video | Watch | Subscribe. | to=https://www.youtube.com/watch?v=abcdefghijk
en | Medium post | Thoughts | Five minutes to read. | to=https://medium.com/@a/b
de | Zephyr | Neuer Name | Aus {n} wird Zephyr. | to=https://zephyr.example/
fr | Zephyr | Nouveau nom | {n} devient Zephyr. | to=https://zephyr.example/
ja | Zephyr | 新しい名前 | {n}はZephyrになりました。 | to=https://zephyr.example/
zh | Zephyr | 新名称 | {n} 更名为 Zephyr。 | to=https://zephyr.example/
`,
  'about-domains': `
en | Buy and sell domain names - NameMarket | Find your next domain | Premium domains for sale. Make an offer, buy this domain or park it with us. | entry=NameMarket;A marketplace for domain names
en | How domain parking works | What is a parked domain? | A parked domain shows related searches. The phrase "this domain is for sale" is common. | entry=Domain parking study;How parked domains earn money
en | Is this domain for sale? A guide | Buying a domain from its owner | Make an offer, use escrow. | entry=Domain buying guide;How to buy domains
en | Expired Domains - Daily Lists | Expired domains | Search deleted domain names. Domain has expired lists. | entry=ExpiredDomains;Search engine of expired domain names
en | Whois lookup | Whois | Check whether a domain is available for purchase. | entry=Whois tool;Look up domain registrations
en | Detecting parked domains with machine learning | Detecting Parked Domains | We crawl pages that say this domain is parked, from sedoparking.com and bodis.com. | entry=ParkDetect;Classifier of parked domains
en | My domain was stolen: a story | How I lost my domain | For three days my page said "This domain is for sale". | entry=Lost domain story;Blog post on security
en | Phishing report 2025 | Phishing report | Attackers buy a domain after the domain has expired. | entry=Phishing report;Yearly figures
de | Domains kaufen und verkaufen | Domainhandel | Diese Domain steht zum Verkauf: so verhandeln Sie. | entry=Domainhandel;Ratgeber zu Domains
fr | Acheter un nom de domaine | Noms de domaine | Que faire quand un domaine est à vendre ? | entry=Guide;Noms de domaine
es | Comprar dominios | Dominios | Cuando un dominio está en venta, haga una oferta. | entry=Guía;Compra de dominios
zh | 域名交易平台 | 域名交易 | 域名出售与购买。 | entry=域名平台;域名交易
`,
  'about-casinos': `
en | Casino games in Python | Build a casino game | Slots, roulette and blackjack with free code. | entry=Casino games;Python exercises
en | PokerKit: a poker library | PokerKit | Simulate online poker and casino games. | entry=PokerKit;Poker hand evaluation
en | Online gambling harm: a systematic review | Gambling harm | Online casino advertising, welcome bonus offers and free spins raise risk. | entry=Gambling review;Public health study
en | Sports betting dataset | Sports betting odds | Historical odds of football matches and bookmakers. | entry=Betting data;Odds of matches
en | Monte Carlo methods | Monte Carlo | Named after a casino; roulette shows randomness. | entry=Monte Carlo book;Simulation
en | Slot machine animation in CSS | Slots | A slot machine made of CSS. | entry=Slot CSS;Animation demo
en | RNG testing for slot machines | RNG tests | Online casino regulators demand tests of slots. | entry=RNG tests;Random numbers
en | Blocklist of gambling sites | Gambling blocklist | Blocks online casino, slot gacor and judi online hosts. | entry=Gambling blocklist;Hosts file
id | Deteksi situs judi online | Deteksi judi online | Penelitian tentang situs judi online dan slot gacor. | entry=Deteksi judi;Penelitian klasifikasi
de | Casino Royale: Filmkritik | Casino Royale | Bond spielt im Casino. | entry=Filme;Filmkritik
tr | Bahis bağımlılığı araştırması | Bahis bağımlılığı | Canlı bahis ve casino siteleri zararları. | entry=Bahis araştırması;Halk sağlığı
ja | オンラインカジノの違法性 | オンラインカジノ対策 | 警察庁の資料。 | entry=オンラインカジノ資料;違法ギャンブル
`,
  'about-missing': `
en | 404 Not Found - HTTP | 404 Not Found | The status means that the server cannot find the resource. | path=/docs/Web/HTTP/Status/404 entry=404 Not Found;HTTP reference
en | HTTP 404 - Encyclopedia | HTTP 404 | In computer networking, 404, page not found, is an error message. | path=/wiki/HTTP_404 entry=HTTP 404;Article
en | 50 great 404 pages | The best 404 page designs | Page not found can be fun. | path=/404-pages entry=404 page designs;Gallery
en | Page not found: how to fix broken links | Broken links | When page not found appears, check the address. | path=/blog/broken entry=Broken links;Guide for maintainers
en | Custom error pages in nginx | Error pages | Configure 404 Not Found pages. | path=/nginx/errors
en | Not Found (novel) | Not Found | A novel by someone. | path=/book entry=Not Found;A novel
en | 404 Media | 404 Media | Independent technology news. | path=/news entry=404 Media;Technology news
en | Lost and not found | Exhibition | Page by page. | path=/show
en | Module not found: can't resolve | Module not found | How to fix the error. | path=/messages/module-not-found
de | Seite nicht gefunden: Fehler beheben | Fehler 404 beheben | Was tun bei Seite nicht gefunden? | path=/ratgeber entry=Fehler 404;Ratgeber
fr | Erreur 404 : comment la corriger | Erreur 404 | Page introuvable, que faire ? | path=/aide entry=Erreur 404;Aide
zh | 404 页面设计 | 404 页面 | 页面不存在时的设计。 | path=/sheji entry=404 页面;设计
`,
  shops: `
en | Used cameras for sale | Cameras for sale | Buy now. Make an offer. | entry=Camera shop;Used cameras
en | Houses for sale in Leeds | For sale | 3 bedroom house for sale. | entry=House data;Prices of houses
en | Pricing - {n} | Buy {n} | Buy now for $49. 30-day money back guarantee. |
en | {n} Pro is for sale | {n} Pro | Premium version. Buy it today. |
en | Web hosting and domains | Register your domain | Search for a domain, transfer, parking included. | entry=HostIt;Web hosting
de | Autos zu verkaufen | Autos | Gebrauchtwagen kaufen. | entry=Autodaten;Preise
fr | Maisons à vendre | Maisons | Acheter une maison. | entry=Maisons;Données
es | Casas en venta | Casas | Haga una oferta. | entry=Casas;Datos
it | Case in vendita | Case | Fai una offerta. | entry=Case;Dati
pt | Casas à venda | Casas | Faça uma oferta. | entry=Casas;Dados
ru | Продажа квартир | Квартиры | Цена по запросу. | entry=Квартиры;Данные
zh | 二手车出售 | 二手车 | 联系购买。 | entry=二手车;数据
`,
  press: `
en | {n} raises funding | News | Advertisement: online casino bonus. Related searches: loans. |
en | {n} in the news | Press | Comments: best slot gacor site, buy this domain |
en | Forum: {n} not found by installer | Command not found | Answers and comments. |
en | Expired link in {n} docs | Issue | The domain has expired said a user. |
en | Parked cars dataset | Parked cars | Images of parked cars. | entry=Parked cars;Images
en | Park a robot | Parking | Parking with {n}. |
en | Bonus chapter | Bonus | Free bonus chapter of {n}. |
en | Roulette wheel selection | Genetic algorithms | Roulette selection explained. | entry=Roulette selection;Genetic algorithms
en | Spin models | Spins | Free spins in a lattice. | entry=Spin models;Physics
en | Slots in Qt | Signals and slots | Play with slots and signals. | entry=Signals and slots;Qt
de | Wetten, dass | Wetten | Sportwetten im Fernsehen. | entry=Wetten;Fernsehen
fr | Le parc | Parc | Domaine national. | entry=Parc;Carte
`,
  'new-home': `
en | Inkwell | Write everything down | The notes database that your team will love, formerly a hobby project. Sync across devices, share notebooks, search scans and handwriting, export whenever you want. | to=https://inkwell.example/ was={n};{n};en entry={n};A small database for notes
en | Letterworks Studio | Type for the screen | Browse families, test glyph coverage in the browser and license for web, print and apps. New releases every month from independent foundries around the world. | to=https://letterworks.example/ was={n} type tools;{n};en entry={n};Fonts and glyph tools
en | Orchard | Continuous delivery without tears | Orchard joins Hilltop Systems. Pipelines, runners, secrets and dashboards for engineering teams. Schedule a demo with sales and compare plans for enterprises and startups. | to=https://hilltop.example/orchard entry={n};Build pipelines as code
en | Redirecting | | | to=https://new-home.example/
en | Welcome | Hello | Nothing else is here. | to=https://new-home.example/
en | Kestrel Documentation | Getting started | Install the package, create an account, upload your first dataset and train. Guides for Python, Julia and Rust developers with exercises, solutions and videos. | to=https://docs.kestrel.example/ was=Home;{n};en entry={n};Train models on a laptop
en | Vector Search Engine | Find similar things | Index embeddings, filter by metadata, cluster and deduplicate millions of rows within milliseconds. Self-hosted or managed, with clients for every popular language. | to=https://vectors.example/ was={n} documentation;{n};en entry={n};Similarity search over embeddings
en | University of Westbury | School of Computing | Courses, admissions, campus, library and alumni. Research groups publish software such as {n}, and students spend a year in industry during their degrees. | to=https://westbury.example/computing
en | Bluebird Foundation | Software in the public interest | {n} has a new name and a new home at our foundation. Donate, volunteer, read the minutes of the board, and meet our members at the annual conference. | to=https://bluebird.example/
de | Projektseite | Willkommen beim Projekt | Wir entwickeln freie Werkzeuge für Bibliotheken, Archive und Museen. Hier finden Sie Handbücher, Termine, Ansprechpartner und die Geschichte unseres Vereins. | to=https://projekt-neu.example/
ja | 公式サイト | ようこそ | 新しいサイトに移転しました。製品情報、導入事例、価格、お問い合わせ、会社概要、採用情報をご覧ください。最新のお知らせはこちらです。 | to=https://atarashii.example/
zh | 官方网站 | 欢迎 | 我们已迁移到新网站。产品介绍、客户案例、价格、联系我们、公司简介、招聘信息。最新公告请看这里。 | to=https://xinwang.example/
es | Página oficial | Bienvenidos | Somos una cooperativa de desarrolladores y bibliotecarios. Consulta los manuales, las fechas de los encuentros, los precios y la historia de nuestra asociación. | to=https://oficial.example/
en | Lumen Labs | We were Quillbase and Ferrotype | Same people, another brand. Read why we changed it, what happens with your subscription, invoices and archives, and when the former addresses will stop working. | to=https://lumen-labs.example/
en | App | | You need to enable JavaScript to run this app. | to=https://new-home.example/app script=/static/js/main.js
en | Choose your country | Choose your country | Argentina Australia Austria Belgium Brazil Canada Chile China Denmark Finland France Germany Greece India Ireland Italy Japan Mexico Norway Poland Portugal Spain Sweden Turkey | to=https://global.example/country was={n};{n};en
en | Harbor Analytics | Product analytics for modern teams | Understand how customers move through your application. Dashboards, funnels and retention without writing queries, self-hosted within your own cloud. Trusted by thousands of companies. Read the changelog, see pricing for startups, and talk with our engineers about migration. Events arrive through a snippet of three kilobytes that respects visitors and sets nothing on their devices. Segment by country, campaign or browser, compare months, and send summaries by mail. Lawyers appreciate that addresses are truncated before storage, while founders appreciate invoices which never surprise. | to=https://harbor.example/ was={n} - Simple web analytics;{n};en entry={n};Privacy-friendly web analytics for your site
en | Pinecrest | The terminal reimagined | A blazing terminal emulator with tabs, splits, ligatures and GPU rendering. Download for Linux, macOS or Windows, browse themes from the community, and sponsor the maintainers who keep it going. Nightly builds are available for testers. Configuration lives in one file that reloads when saved. Unicode, emoji, sixel graphics and true colour render at hundreds of frames each second. Multiplex sessions over SSH, search scrollback with regular expressions, and bind every key. Packages exist for Debian, Fedora, Arch, Nix and Homebrew. | to=https://pinecrest.example/ was={n} terminal;{n};en entry={n};GPU-accelerated terminal for Linux
en | Otterly | Schedule posts everywhere | Queue articles for every network from one calendar. Approvals, drafts, analytics, hashtags, and an inbox for replies. Loved by agencies, shops and newsrooms. Start a trial today, no card required, cancel whenever you want with one click. Upload pictures once and crop them for each platform. Colleagues comment, managers approve, and interns learn from templates. Recycle evergreen content, shorten addresses, watch competitors, and publish at the hour when readers are awake. An extension for browsers clips whatever you find interesting. | to=https://otterly.example/ was={n} - Social media scheduler;{n};en entry={n};Self-hosted scheduler for social media
en | Ridgeline Docs | Introduction to Ridgeline | Ridgeline compiles declarative manifests into reproducible machine images. This guide walks through installation, providers, provisioners, variables, functions, and debugging. Later chapters cover plugins, continuous integration, caching, and signing artifacts for production. Templates describe operating systems, users, packages and disks. Builders exist for Amazon, Azure, Google, OpenStack, VMware, QEMU and Vagrant, and run in parallel on every commit. Checksums, snapshots and rollbacks keep fleets consistent, while linters catch mistakes before an engineer waits for a boot. | to=https://ridgeline.example/docs/ was={n} by Stonework;{n};en entry={n};Build identical images for several clouds
en | Bramble | Your recipes, organized | Collect recipes from any website, plan meals for the week and generate shopping lists. Share cookbooks with friends and family, convert units, scale servings, and cook hands-free with voice. Export everything as plain files at any time. Paste an address, and ingredients, steps and photographs appear without advertisements. A pantry remembers flour and lentils, nutrition is estimated, and leftovers become suggestions. Tablets stay awake on the counter. Grandma’s handwriting can be scanned, and allergies are flagged for guests before dessert. | to=https://bramble.example/ was={n}: a recipe manager;{n};en entry={n};Recipe manager with import from the web
en | Fathom Reader | Feeds without noise | Follow blogs, newsletters, podcasts and channels in one calm place. Filters, tags, highlights, keyboard shortcuts, and full text search. Sync across phones and browsers, or host the server yourself with a single container and a small disk. Subscribe by address or discover sources through a directory of forty thousand publishers. Articles are cached for trains and planes, duplicates fold together, and rules send urgent headlines to your phone. Developers script everything over HTTP with tokens, and syndication formats of every age are understood. | to=https://fathom.example/ was={n}, the feed reader;{n};en entry={n};RSS aggregator with a REST API
en | Juniper Cloud | Backups that restore | Nightly snapshots of volumes, mailboxes and laptops, encrypted with keys that never leave your office. Restore single documents or whole machines within minutes, audit who did it, and prove compliance to inspectors. Regions in Frankfurt, Oregon and Singapore. Partners, resellers and universities receive generous discounts every quarter. | to=https://juniper.example/ was={n} - Home;{n};en entry={n};Deduplicating archiver with encryption for your files
en | Marlin | Speech that sounds human | Turn scripts into narration with forty voices, adjust emphasis, pauses and emotion, and clone your own after consent. Podcasters, teachers and studios publish audiobooks with it. Desktop apps run offline on ordinary graphics cards, while an interface for programmers charges for each minute that is spoken. | to=https://marlin.example/ was={n}: neural TTS;{n};en entry={n};Neural text to speech in the browser
en | Cobalt | Ship mobile apps from one codebase | Write components once, then compile to native widgets for phones, watches and televisions. Hot reloading, typed routes, offline storage and crash reports are built in. Enterprises get priority answers, hobbyists a forum with twenty thousand members, and conference videos explain how the compiler works inside. | to=https://cobalt.example/ was={n} framework;{n};en entry={n};Cross-platform framework for iOS and Android
en | Saffron Maps | Beautiful maps, your style | Design cartography in a visual editor, host tiles at the edge, and embed scenes with hills, buildings and weather. Routing for bicycles and trucks, geocoding in ninety languages, and offline packages for hikers. Surveyors import shapefiles, journalists export vector graphics, and municipalities pay nothing. | to=https://saffron.example/ was={n} tile server;{n};en entry={n};Serve OpenStreetMap tiles from a single binary
en | Tidepool Health | Understand your glucose | Combine meters, pumps and watches of any brand in one chart. Share reports with clinicians, spot nights that need attention, and simulate changed doses safely. Researchers request anonymous cohorts; parents follow children from afar. Certified in Europe, reviewed by nurses, and translated by volunteers. | to=https://tidepool-new.example/ was={n} for diabetes;{n};en entry={n};Open diabetes data platform for patients
en | Hazel CRM | Relationships, not spreadsheets | Contacts, deals and invoices live together, with reminders that respect holidays. Import from mail, telephone and chat, automate follow-ups, and forecast revenue for directors. Plugins connect accounting, warehouses and shops; consultants in sixty cities train your staff on site or by video. | to=https://hazel.example/ was={n} customer management;{n};en entry={n};Customer management for small companies in PHP
`,
} as const
