/** Filters by severity, and searches: shows and hides what the page has, and adds only numbers. */

/**
 * @typedef {{ element: HTMLElement, text?: string }} Item
 * @typedef {{ element: HTMLDetailsElement, shown: HTMLElement, items: Item[], wasOpen: boolean }} Group
 */

/** @type {HTMLFormElement | null} */
const form = document.querySelector('.toolbar')

/** @type {Group[]} */
const groups = all(document, '.group', HTMLDetailsElement).map((element) => ({
  element,
  shown: /** @type {HTMLElement} */ (element.querySelector('.shown')),
  items: all(element, '.finding, .link', HTMLElement).map((item) => ({ element: item })),
  wasOpen: false,
}))

let wasSearch = false

/**
 * @template {Element} Kind
 * @param {ParentNode} parent
 * @param {string} selector
 * @param {new () => Kind} kind
 */
function all(parent, selector, kind) {
  const isKind = /** @type {(one: Element) => one is Kind} */ ((one) => one instanceof kind)
  return Array.from(parent.querySelectorAll(selector)).filter(isKind)
}

/** @param {string} text */
function normalize(text) {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
}

/** The text of an item, read on the first search: there may be ten thousand. @param {Item} item */
function textOf(item) {
  item.text ??= normalize(item.element.textContent ?? '')
  return item.text
}

/** @param {HTMLFormElement} form */
function apply(form) {
  const [search] = all(form, '[type=search]', HTMLInputElement)
  const words = normalize(search?.value ?? '')
    .split(' ')
    .filter(Boolean)
  const boxes = all(form, '[type=checkbox]', HTMLInputElement)
  const hidden = new Set(boxes.filter(({ checked }) => !checked).map(({ value }) => value))
  const isSearch = words.length > 0
  const isFiltered = isSearch || hidden.size > 0

  const counts = { finding: 0, link: 0 }
  for (const group of groups) {
    for (const item of group.items) {
      const isShown = !hidden.has(item.element.dataset.severity ?? '')
      item.element.hidden = !isShown || !words.every((word) => textOf(item).includes(word))
    }
    const count = group.items.filter(({ element }) => !element.hidden).length
    counts[group.element.closest('#links') ? 'link' : 'finding'] += count
    update(group, count, isSearch)
  }
  for (const part of all(document, '.file, #findings, #links', HTMLElement)) {
    part.hidden = isFiltered && !part.querySelector('.group:not([hidden])')
  }
  // Tables count everything, whatever the search is.
  for (const part of all(document, '.shares, #sections', HTMLElement)) part.hidden = isSearch
  wasSearch = isSearch
  const [output] = all(form, 'output', HTMLElement)
  if (output) output.textContent = isFiltered ? statusText(counts) : ''
}

/**
 * Opens a group that has matches, and closes it again when the search is over.
 * @type {(group: Group, count: number, isSearch: boolean) => void}
 */
function update(group, count, isSearch) {
  const { element, shown, items } = group
  element.hidden = count === 0
  shown.hidden = count === items.length
  shown.textContent = ` ${count.toLocaleString('en')} shown`
  if (isSearch && !wasSearch) group.wasOpen = element.open
  if (isSearch) element.open = count > 0
  else if (wasSearch) element.open = group.wasOpen
}

/** @param {{ finding: number, link: number }} counts */
function statusText({ finding, link }) {
  const parts = [amount(finding, 'finding')]
  if (document.querySelector('#links')) parts.push(amount(link, 'link'))
  return `${parts.join(', ')} shown`
}

/** @type {(count: number, noun: string) => string} */
function amount(count, noun) {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}

/** A link into the page may lead to a group that is closed. */
function openTarget() {
  const target = document.getElementById(location.hash.slice(1))
  if (!(target instanceof HTMLDetailsElement)) return
  target.open = true
  target.scrollIntoView()
  target.querySelector('summary')?.focus({ preventScroll: true })
}

if (form) {
  let timer = 0
  form.hidden = false
  form.addEventListener('input', ({ target }) => {
    clearTimeout(timer)
    const isTyping = target instanceof HTMLInputElement && target.type === 'search'
    timer = setTimeout(() => apply(form), isTyping ? 120 : 0)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    apply(form)
  })
  // Browsers keep what was typed when a page is loaded again.
  form.reset()
}
addEventListener('hashchange', openTarget)
openTarget()
