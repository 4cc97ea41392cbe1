import { parseAmount } from "@wholesale/core/admin/kit/money"

/** A line of the order that might be placed, as it is typed. */
export type LineText = { quantity: string; base: string; category: string }

/** An order that might be placed, as it is typed. */
export type SimulationForm = {
  seller_id: string
  seller_country: string
  kind: string
  origin: string
  currency_code: string
  placed_on: string
  lines: LineText[]
}

/** A line's numbers; null when it can't be read. Pure. */
export const readLine = ({ quantity, base }: LineText, currency: string) => {
  const units = /^\d{1,8}$/.test(quantity.trim()) ? Number(quantity) : 0
  const amount = parseAmount(base, currency)
  return units >= 1 && amount !== null ? { quantity: units, base: amount } : null
}

/** Whether a form names an order that can be worked out. Pure. */
export const isComplete = (form: SimulationForm): boolean =>
  form.seller_id !== "" &&
  form.seller_country !== "" &&
  form.placed_on !== "" &&
  form.lines.every((line) => readLine(line, form.currency_code) !== null)
