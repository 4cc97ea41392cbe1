const LANES = 8

/** Runs something for every item, eight at a time, and returns the results as they came in. */
export const inParallel = async <Item, Result>(
  items: readonly Item[],
  run: (item: Item) => Promise<Result>
): Promise<Result[]> => {
  const results: Result[] = []
  const queue = [...items]
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
        results.push(await run(item))
      }
    })
  )
  return results
}
