import type { BenchVariant } from "./catalogue"
import type { Subject } from "./subject"
import { perMinute, timed, type Row } from "./timing"

/** Takes one figure of a kind of request: how long it takes, or what it sends to the database. */
export type Meter = typeof timed

const QUERIES = ["oak", "stel lamp", "copper bowl", "glass", "birch tray"]

type Products = { one: readonly BenchVariant[]; many: readonly BenchVariant[] }

/**
 * Measures one side.
 * @param products `one` is of a single seller, `many` has ten products of five sellers first
 */
export const measure = async (
  subject: Subject,
  { one, many }: Products,
  meter: Meter
): Promise<Row[]> => {
  const rows = [
    await meter("list of 24", (turn) => subject.list(turn % 20)),
    await meter("product page", (turn) => subject.page(one[turn % one.length])),
  ]
  const { search } = subject
  if (search) {
    rows.push(await meter("search", (turn) => search(QUERIES[turn % QUERIES.length])))
  }
  for (const size of [1, 10, 50]) {
    const cart = await subject.createCart()
    if (size > 1) {
      await subject.addLines(cart, one.slice(0, size - 1))
    }
    const line = one[size - 1]
    rows.push(
      await meter(`add line ${size}`, () => subject.addLine(cart, line), {
        times: 10,
        warm: 3,
        undo: () => subject.removeLine(cart, line),
      })
    )
  }
  const carts: string[] = []
  for (let turn = 0; turn < 13; turn += 1) {
    const cart = await subject.createCart()
    await subject.addLines(cart, search ? many.slice(0, 10) : one.slice(0, 10))
    carts.push(cart)
  }
  const checkout = () => subject.checkout(carts.pop() ?? "")
  rows.push(await meter("check out 10 lines", checkout, { times: 10, warm: 3 }))
  for (const [who, look] of Object.entries(subject.orders)) {
    rows.push(await meter(`20 orders, ${who}`, look))
  }
  return rows
}

/** Measures how many lines go into a new cart with one request. */
export const measureBulk = async (
  subject: Subject,
  variants: readonly BenchVariant[],
  meter: Meter
): Promise<Row[]> => {
  const rows: Row[] = []
  for (const size of [100, 1000]) {
    const add = async () =>
      await subject.addLines(await subject.createCart(), variants.slice(0, size))
    rows.push(await meter(`cart and ${size} lines at once`, add, { times: 5, warm: 1 }))
  }
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
