import { dayOf, daysAfter } from "@wholesale/core/admin/kit/day"

/** Both days included, in UTC as the server counts them. */
export type Period = { from: string; to: string; currency_code: string }

export const PRESETS = ["30_days", "90_days", "12_months"] as const
export type Preset = (typeof PRESETS)[number]

/** A period that ends today. Pure but for its default. */
export const presetPeriod = (preset: Preset, now = new Date()): Omit<Period, "currency_code"> => {
  const to = dayOf(now)
  if (preset === "12_months") {
    // Whole months, so that no bar at the left is cut short.
    const first = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 11, 1)
    return { from: dayOf(new Date(first)), to }
  }
  const days = preset === "30_days" ? 30 : 90
  return { from: dayOf(daysAfter(now, 1 - days)), to }
}

/** Reads the period from the address bar; twelve months in euros without one. Pure but for its default. */
export const readPeriod = (params: URLSearchParams, now = new Date()): Period => {
  const standard = presetPeriod("12_months", now)
  const given = (name: "from" | "to") => {
    const value = params.get(name) ?? ""
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : standard[name]
  }
  const currency = params.get("currency_code") ?? ""
  return {
    from: given("from"),
    to: given("to"),
    currency_code: /^[a-z]{3}$/.test(currency) ? currency : "eur",
  }
}

export type MonthFigure = { month: string; orders: number; amount: number }

/**
 * Every month of a period, also those without an order, which the server leaves out; months are
 * `YYYY-MM`. Pure.
 */
export const everyMonth = (
  figures: readonly MonthFigure[],
  { from, to }: Pick<Period, "from" | "to">
): MonthFigure[] => {
  const months: MonthFigure[] = []
  const end = to.slice(0, 7)
  let [year, month] = from.split("-").map(Number)
  for (;;) {
    const key = `${year}-${String(month).padStart(2, "0")}`
    if (key > end || months.length > 600) {
      return months
    }
    const known = figures.find((figure) => figure.month.slice(0, 7) === key)
    months.push(known ? { ...known, month: key } : { month: key, orders: 0, amount: 0 })
    month = month === 12 ? 1 : month + 1
    year += month === 1 ? 1 : 0
  }
}
