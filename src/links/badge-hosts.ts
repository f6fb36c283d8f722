/** Services that draw a picture on demand: they answer 200 to any URL, and counters count requests. */
export const BADGE_HOSTS: ReadonlySet<string> = new Set(
  (
    'api.netlify.com api.star-history.com api.visitorbadge.io badge.fury.io badgen.net ' +
    'badges.aleen42.com badges.gitter.im badges.pufler.dev contrib.rocks flat.badgen.net ' +
    'github-readme-stats.vercel.app hits.dwyl.com hits.seeyoufarm.com hits.sh img.shields.io ' +
    'komarev.com profile-counter.glitch.me raster.shields.io readme-typing-svg.demolab.com ' +
    'readme-typing-svg.herokuapp.com reporoster.com rf.revolvermaps.com static.shields.io ' +
    'visitor-badge.glitch.me visitor-badge.laobi.icu'
  ).split(' '),
)
