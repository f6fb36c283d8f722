/**
 * The page's only script: filter by severity, and search. It hides and shows
 * what stands in the page, and puts nothing into it but counts.
 */
export const script = `
'use strict'
{
  const form = document.querySelector('.toolbar')
  const groups = Array.from(document.querySelectorAll('.group'), (element) => ({
    element,
    shown: element.querySelector('.shown'),
    items: Array.from(element.querySelectorAll('.finding, .link'), (item) => ({ item, text: undefined })),
    wasOpen: false,
  }))

  // A row of ten thousand is read when someone searches for the first time.
  const textOf = (one) => (one.text ??= fold(one.item.textContent))
  const fold = (text) => text.normalize('NFKC').toLowerCase().replace(/\\s+/g, ' ')
  const amount = (count, noun) => count.toLocaleString('en') + ' ' + noun + (count === 1 ? '' : 's')

  let searched = false

  function apply() {
    const words = fold(form.querySelector('[type=search]').value).trim().split(' ').filter(Boolean)
    const off = new Set(Array.from(form.querySelectorAll('[type=checkbox]:not(:checked)'), (box) => box.value))
    const counts = { findings: 0, links: 0 }
    for (const group of groups) {
      let count = 0
      for (const one of group.items) {
        const fits = !off.has(one.item.dataset.severity) && words.every((word) => textOf(one).includes(word))
        if (one.item.hidden === fits) one.item.hidden = !fits
        if (fits) count++
      }
      counts[group.element.closest('#links') ? 'links' : 'findings'] += count
      unfold(group, words.length > 0, count)
    }
    const isFull = words.length + off.size === 0
    for (const part of document.querySelectorAll('.file, #findings, #links')) {
      part.hidden = !isFull && !part.querySelector('.group:not([hidden])')
    }
    // It counts all links, whatever is searched for.
    const byHost = document.querySelector('.by-host')
    if (byHost) byHost.hidden = words.length > 0
    searched = words.length > 0
    form.querySelector('output').textContent = isFull ? '' : told(counts)
  }

  // What is found is opened, and closed again when the search is over.
  function unfold(group, isSearch, count) {
    const { element, shown, items } = group
    element.hidden = count === 0
    shown.hidden = count === items.length
    shown.textContent = ' ' + count.toLocaleString('en') + ' shown'
    if (isSearch && !searched) group.wasOpen = element.open
    if (isSearch) element.open = count > 0
    else if (searched) element.open = group.wasOpen
  }

  function told({ findings, links }) {
    const parts = [amount(findings, 'finding')]
    if (document.querySelector('#links')) parts.push(amount(links, 'link'))
    return parts.join(', ') + ' shown'
  }

  // A link into the page may lead into what is folded or filtered out.
  function reveal() {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1))
    if (!target || !target.matches('details')) return
    target.open = true
    target.scrollIntoView()
    target.querySelector('summary').focus({ preventScroll: true })
  }

  if (form) {
    let timer
    form.hidden = false
    form.addEventListener('input', (event) => {
      clearTimeout(timer)
      timer = setTimeout(apply, event.target.type === 'search' ? 120 : 0)
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      apply()
    })
    // Browsers keep what was typed when a page is loaded again.
    form.reset()
  }
  addEventListener('hashchange', reveal)
  reveal()
}
`
