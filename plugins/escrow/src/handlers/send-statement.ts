import { once } from "node:events"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, dayOf, toDecimal } from "@wholesale/core"
import { stringify } from "csv-stringify/sync"
import { statementBatch } from "../queries/balances"

const BATCH = 1000

const HEADER = ["at", "event", "account", "order", "reference", "currency", "amount"]

/** Sends a company's whole statement as CSV, a thousand lines at a time; amounts in major units. */
export const sendStatement = async (
  container: MedusaContainer,
  res: MedusaResponse,
  companyId: string
): Promise<undefined> => {
  res.set({
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="statement-${dayOf(clock.now())}.csv"`,
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, no-store",
  })
  res.write(stringify([HEADER]))
  for (let offset = 0; ; offset += BATCH) {
    const lines = await statementBatch(container, companyId, { limit: BATCH, offset })
    const rows = lines.map((line) => [
      line.at,
      line.event,
      line.account,
      line.order_display_id,
      line.business_ref,
      line.currency_code,
      toDecimal(BigInt(line.amount), line.currency_code),
    ])
    if (!res.write(stringify(rows))) {
      await once(res, "drain")
    }
    if (lines.length < BATCH) {
      break
    }
  }
  res.end()
  return undefined
}
