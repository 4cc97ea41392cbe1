import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { everyRow, sendCsv } from "@wholesale/core"
import { CSV_HEADER, csvRow } from "../domain/seller-order/csv"
import type { OrderFilters } from "../http/orders"
import { orderBatch } from "../queries/list-orders"
import type { OrderScope } from "../queries/order-scope"

/** Sends exactly the orders of a filter as CSV. */
export const sendOrdersCsv = async (
  container: MedusaContainer,
  res: MedusaResponse,
  scope: OrderScope,
  filters: OrderFilters
): Promise<undefined> =>
  await sendCsv(res, { name: "orders", columns: CSV_HEADER, rows: rows(container, scope, filters) })

async function* rows(container: MedusaContainer, scope: OrderScope, filters: OrderFilters) {
  for await (const order of everyRow((at) => orderBatch(container, scope, filters, at))) {
    yield csvRow(order)
  }
}
