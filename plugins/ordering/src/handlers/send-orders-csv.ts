import { once } from "node:events"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, dayOf } from "@wholesale/core"
import { stringify } from "csv-stringify/sync"
import { CSV_HEADER, csvRow } from "../domain/seller-order/csv"
import type { OrderFilters } from "../http/orders"
import { orderBatch } from "../queries/list-orders"
import type { OrderScope } from "../queries/order-scope"

const BATCH = 1000

/** Sends exactly the orders of a filter as CSV, a thousand at a time. */
export const sendOrdersCsv = async (
  container: MedusaContainer,
  res: MedusaResponse,
  scope: OrderScope,
  filters: OrderFilters
): Promise<undefined> => {
  res.set({
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="orders-${dayOf(clock.now())}.csv"`,
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, no-store",
  })
  res.write(stringify([CSV_HEADER]))
  for (let offset = 0; ; offset += BATCH) {
    const orders = await orderBatch(container, scope, filters, { limit: BATCH, offset })
    if (!res.write(stringify(orders.map(csvRow)))) {
      await once(res, "drain")
    }
    if (orders.length < BATCH) {
      break
    }
  }
  res.end()
  return undefined
}
