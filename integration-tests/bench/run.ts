import type { BenchVariant } from "./catalogue"
import type { Subject } from "./subject"
import { perMinute, timed, type Row } from "./timing"

/** Counts the statements of one call; null when nothing counts. */
export type CountStatements = ((work: () => Promise<void>) => Promise<number>) | null

const QUERIES = ["oak", "stel lamp", "copper bowl", "glass", "birch tray"]

type Products = { one: readonly BenchVariant[]; many: readonly BenchVariant[] }

/**
 * Measures one side.
 * @param products `one` is of a single seller, `many` has ten products of five sellers first
 */
export const measure = async (
  subject: Subject,
  { one, many }: Products,
  count: CountStatements
): Promise<Row[]> => {
  const rows: Row[] = []
  const add = async (row: Row, call: (() => Promise<void>) | null) =>
    rows.push({ ...row, sql: count && call ? await count(call) : null })

  await add(await timed("list of 24", (turn) => subject.list(turn % 20)), () => subject.list(3))
  await add(await timed("product page", (turn) => subject.page(one[turn % one.length])), () =>
    subject.page(one[0])
  )
  const { search } = subject
  if (search) {
    await add(await timed("search", (turn) => search(QUERIES[turn % QUERIES.length])), () =>
      search(QUERIES[0])
    )
  }
  for (const size of [1, 10, 50]) {
    const cart = await subject.createCart()
    if (size > 1) {
      await subject.addLines(cart, one.slice(0, size - 1))
    }
    const line = one[size - 1]
    const row = await timed(`add line ${size}`, () => subject.addLine(cart, line), {
      times: 10,
      warm: 3,
      undo: () => subject.removeLine(cart, line),
    })
    await add(row, () => subject.addLine(cart, line))
  }
  const basket = search ? many.slice(0, 10) : one.slice(0, 10)
  const carts: string[] = []
  for (let turn = 0; turn < 16; turn += 1) {
    const cart = await subject.createCart()
    await subject.addLines(cart, basket)
    carts.push(cart)
  }
  const next = () => carts.pop() ?? ""
  await add(
    await timed("check out 10 lines", () => subject.checkout(next()), { times: 10, warm: 3 }),
    () => subject.checkout(next())
  )
  return rows
}

/** Whole purchases per minute by four buyers at once: cart, ten lines, checkout. */
export const purchasesPerMinute = async (
  subject: Subject,
  basket: readonly BenchVariant[]
): Promise<number> =>
  await perMinute(4, async () => {
    const cart = await subject.createCart()
    await subject.addLines(cart, basket)
    await subject.checkout(cart)
  })
