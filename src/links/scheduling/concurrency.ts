/**
 * Runs a task for each item, in order, a few at a time; later items are not touched before a task
 * ends. A task that returns `false` ends the loop: no further item is started.
 * @returns how many items were started
 */
export async function forEachLimited<Item>(
  items: readonly Item[],
  concurrency: number,
  task: (item: Item) => Promise<unknown>,
): Promise<number> {
  let started = 0
  let stopped = false
  const work = async () => {
    while (!stopped && started < items.length) {
      const item = items[started++] as Item
      if ((await task(item)) === false) stopped = true
    }
  }
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, work))
  return started
}
