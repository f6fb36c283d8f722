const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' }),
)

/** HTML's numeric entities and its five basic named ones as characters; all others stay as written. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(quot|apos|lt|gt|amp));/gi,
    (whole, decimal, hexadecimal, name) => {
      if (name) return ENTITIES.get(name.toLowerCase()) ?? whole
      const point = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16)
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole
    },
  )
}
