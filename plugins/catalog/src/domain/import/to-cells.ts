import { toDecimal } from "@wholesale/core"
import { DEFAULT_OPTION } from "../../medusa/product-input"
import type { CatalogueRecord, Ladder } from "./row-data"

/**
 * A variant as the cells of an export, by column. Read as an import they change nothing.
 * @param categories id -> handle
 */
export const cellsOf = (
  record: CatalogueRecord,
  categories: ReadonlyMap<string, string>
): Record<string, string> => {
  const cells: Record<string, string | number | null> = {
    sku: record.sku,
    handle: record.handle,
    title: record.title,
    description: record.description,
    category: record.categories.flatMap((id) => categories.get(id) ?? []).join("|"),
    // Medusa has further states; a row leaves those alone.
    status: record.status === "published" || record.status === "draft" ? record.status : null,
    gtin: record.gtin,
    unit: record.unit_of_sale,
    units_per_case: record.units_per_case,
    min_quantity: record.min_quantity,
    order_multiple: record.order_multiple,
    max_quantity: record.max_quantity,
    lead_time_days: record.lead_time_days,
    supply: record.supply,
    stock: record.stock,
    backorder_limit: record.backorder_limit,
    low_stock_threshold: record.low_stock_threshold,
    origin_country: record.origin_country,
    hs_code: record.hs_code,
    image_urls: record.images.map(({ url }) => url).join(" "),
  }
  Object.assign(cells, optionCells(record.options))
  for (const [currency, ladder] of Object.entries(record.prices)) {
    Object.assign(cells, priceCells(currency, ladder))
  }
  for (const [currency, price] of Object.entries(record.msrp)) {
    cells[`msrp_${currency}`] = toDecimal(BigInt(price), currency)
  }
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [column, safeCell(String(cell ?? ""))])
  )
}

const optionCells = (options: CatalogueRecord["options"]) =>
  Object.fromEntries(
    options
      .filter(([name]) => name !== DEFAULT_OPTION.title)
      .slice(0, 3)
      .flatMap(([name, value], index) => [
        [`option${index + 1}_name`, name],
        [`option${index + 1}_value`, value],
      ])
  )

const priceCells = (currency: string, ladder: Ladder) => {
  const write = (price: string) => toDecimal(BigInt(price), currency)
  const base = ladder.find(([from]) => from <= 1)
  const breaks = ladder.filter(([from]) => from > 1)
  return {
    [`price_${currency}`]: base ? write(base[1]) : null,
    [`breaks_${currency}`]: breaks.map(([from, price]) => `${from}:${write(price)}`).join("; "),
  }
}

/** A cell that no spreadsheet takes for a formula; `cellText` reads it back. */
export const safeCell = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text)
