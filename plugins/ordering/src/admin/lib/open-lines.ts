import type { OrderDto, ReturnDto } from "../../http/orders"

export type OpenLine = { id: string; title: string; sku: string | null; open: number }

/** What of an order was accepted and has not left yet. Pure. */
export const openLines = (order: Pick<OrderDto, "lines">): OpenLine[] =>
  order.lines
    .map(({ id, title, sku, quantity, accepted_quantity, shipped_quantity }) => ({
      id,
      title,
      sku,
      open: (accepted_quantity ?? quantity) - shipped_quantity,
    }))
    .filter(({ open }) => open > 0)

/** The goods that replace those of a return. Pure. */
export const replacementLines = (order: Pick<OrderDto, "lines">, back: ReturnDto): OpenLine[] =>
  back.lines.map(({ line_id, title, quantity }) => ({
    id: line_id,
    title,
    sku: order.lines.find(({ id }) => id === line_id)?.sku ?? null,
    open: quantity,
  }))

/** The quantities to send, of what was typed; null while one of them is none or too many. Pure. */
export const quantitiesOf = (
  lines: readonly OpenLine[],
  typed: Readonly<Record<string, string>>
): { line_id: string; quantity: number }[] | null => {
  const sent = lines.map(({ id, open }) => {
    const text = (typed[id] ?? String(open)).trim()
    return { line_id: id, quantity: /^\d{1,8}$/.test(text) ? Number(text) : Number.NaN, open }
  })
  if (sent.some(({ quantity, open }) => !(quantity <= open))) {
    return null
  }
  const some = sent.filter(({ quantity }) => quantity > 0)
  return some.length ? some.map(({ line_id, quantity }) => ({ line_id, quantity })) : null
}
