import type { AttributeRow, GridRowDto, GridTargetDto, PriceRow } from "../../http/prices"

/** A column of the price grid: the prices of one target from one quantity on, or an attribute. */
export type PriceColumn =
  | { id: string; type: "price"; source: PriceRow["source"]; target: string; min_quantity: number }
  | { id: string; type: "attribute"; kind: AttributeRow["kind"] }

/** For whom the prices of a column are. */
export type EditableTarget = Pick<PriceRow, "source" | "target"> & { name: string }

type PricePlace = { source: PriceRow["source"]; target: string; min_quantity: number }

const ATTRIBUTES: readonly AttributeRow["kind"][] = ["msrp", "map", "cost"]

const EDITABLE: readonly PriceRow["source"][] = ["base", "tier", "country", "customer"]

/** What names a target in a choice and in the address bar. */
export const targetKey = ({ source, target }: Pick<PricePlace, "source" | "target">) =>
  `${source}:${target}`

/** The targets in the order of the grid: base, tiers by rank, then countries and customers. */
export const targetsOf = (targets: readonly GridTargetDto[]): EditableTarget[] => {
  const base = { source: "base" as const, target: "", name: "" }
  const editable = targets.flatMap((one) => {
    const source = EDITABLE.find((known) => known === one.source)
    return source ? [{ ...one, source }] : []
  })
  return [base, ...editable]
}

/**
 * The columns of a page: for every target the breaks that any of its rows has, at least the first,
 * and those that were added by hand; then the attributes. Pure.
 */
export const columnsOf = (
  rows: readonly GridRowDto[],
  targets: readonly GridTargetDto[],
  added: readonly PricePlace[],
  shown: string
): PriceColumn[] => {
  const visible = targetsOf(targets).filter((one) => shown === "all" || targetKey(one) === shown)
  const prices = visible.flatMap(({ source, target }) => {
    const own = (one: { source: string; target: string }) =>
      one.source === source && one.target === target
    const quantities = new Set([
      1,
      ...rows.flatMap((row) =>
        row.prices.filter((price) => own(price) && !price.starts_at).map((p) => p.min_quantity)
      ),
      ...added.filter(own).map((place) => place.min_quantity),
    ])
    return [...quantities]
      .sort((a, b) => a - b)
      .map((min_quantity): PriceColumn => ({
        id: `${source}:${target}:${min_quantity}`,
        type: "price",
        source,
        target,
        min_quantity,
      }))
  })
  const attributes = ATTRIBUTES.map((kind): PriceColumn => ({ id: kind, type: "attribute", kind }))
  return shown === "all" || shown === "base:" ? [...prices, ...attributes] : prices
}

/** The standing price in a cell; what starts later is not edited in the grid. */
const standing = (row: GridRowDto, place: PricePlace) =>
  row.prices.find(
    (price) =>
      price.source === place.source &&
      price.target === place.target &&
      price.min_quantity === place.min_quantity &&
      !price.starts_at
  )

/** The amount in a cell in minor units, null when it is empty. */
export const cellAmount = (row: GridRowDto, column: PriceColumn): number | null =>
  column.type === "attribute" ? row[column.kind] : (standing(row, column)?.amount ?? null)

export type Changed = { row: GridRowDto; texts: Record<string, string> }

type Reading = {
  columns: readonly PriceColumn[]
  currency_code: string
  read: (text: string) => number | null
  show: (row: GridRowDto, column: PriceColumn) => string
  schedule: { starts_at: string | null; ends_at: string | null; may_rise: boolean }
}

/**
 * What the changed cells ask the server for. An emptied cell removes its price; with a start, what
 * is typed becomes a price of its own from then on and the standing one stays. Pure.
 */
export const toBatch = (
  changed: readonly Changed[],
  { columns, currency_code, read, show, schedule }: Reading
): { prices: PriceRow[]; attributes: AttributeRow[] } => {
  const prices: PriceRow[] = []
  const attributes: AttributeRow[] = []
  for (const { row, texts } of changed) {
    for (const column of columns) {
      const text = texts[column.id] ?? ""
      if (text === show(row, column)) {
        continue
      }
      const shared = { variant_id: row.variant_id, currency_code, amount: read(text) }
      if (column.type === "attribute") {
        attributes.push({ ...shared, kind: column.kind })
      } else {
        const { source, target, min_quantity } = column
        const marked = standing(row, column)?.may_rise ?? false
        const may_rise = schedule.may_rise || marked
        prices.push({ ...shared, source, target, min_quantity, ...schedule, may_rise })
      }
    }
  }
  return { prices, attributes }
}

/** "12,5" or "-12.5" as hundredths of a per cent; null when it is no such number. Pure. */
export const readBasisPoints = (text: string): number | null => {
  const match = /^([+-]?)(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(text.trim().replace(/\s*%$/, ""))
  if (!match) {
    return null
  }
  const points = Number(match[2] + (match[3] ?? "").padEnd(2, "0"))
  return match[1] === "-" ? -points : points
}
