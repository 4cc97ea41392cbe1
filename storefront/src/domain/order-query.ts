import type { SearchParams } from "./directory-query"
import { ORDER_STATES } from "./order-states"

export const ORDER_FILTERS = ["q", "state", "from", "to", "late"] as const
export type OrderQuery = Partial<Record<(typeof ORDER_FILTERS)[number], string>>

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

/** The filters of an order list's address; what can't be used is left out. */
export const readOrderQuery = (params: SearchParams): OrderQuery => {
  const one = (key: string) => {
    const value = params[key]
    return (Array.isArray(value) ? value[0] : value)?.trim().slice(0, 100) || undefined
  }
  const day = (key: string) => {
    const value = one(key)
    return value && isDay(value) ? value : undefined
  }
  const query: OrderQuery = {
    q: one("q"),
    state: ORDER_STATES.find((state) => state === one("state")),
    from: day("from"),
    to: day("to"),
    late: one("late") === "true" ? "true" : undefined,
  }
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))
}
