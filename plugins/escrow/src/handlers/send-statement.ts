import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { everyRow, sendCsv, toDecimal } from "@wholesale/core"
import { statementBatch } from "../queries/balances"
import { buyerStatementBatch } from "../queries/buyer-statement"

const SELLER_COLUMNS = ["at", "event", "account", "order", "reference", "currency", "amount"]

/** Sends a seller's whole statement as CSV; amounts in major units. */
export const sendStatement = async (
  container: MedusaContainer,
  res: MedusaResponse,
  sellerId: string
): Promise<undefined> =>
  await sendCsv(res, {
    name: "statement",
    columns: SELLER_COLUMNS,
    rows: sellerRows(container, sellerId),
  })

async function* sellerRows(container: MedusaContainer, sellerId: string) {
  for await (const line of everyRow((at) => statementBatch(container, sellerId, at))) {
    yield [
      line.at,
      line.event,
      line.account,
      line.order_display_id,
      line.business_ref,
      line.currency_code,
      toDecimal(BigInt(line.amount), line.currency_code),
    ]
  }
}

const BUYER_COLUMNS = [
  "at",
  "kind",
  "reference",
  "order",
  "seller",
  "currency",
  "amount",
  "balance",
]

/** Sends a buyer's whole statement as CSV; amounts in major units. */
export const sendBuyerStatement = async (
  container: MedusaContainer,
  res: MedusaResponse,
  buyerId: string
): Promise<undefined> =>
  await sendCsv(res, {
    name: "statement",
    columns: BUYER_COLUMNS,
    rows: buyerRows(container, buyerId),
  })

async function* buyerRows(container: MedusaContainer, buyerId: string) {
  for await (const line of everyRow((at) => buyerStatementBatch(container, buyerId, at))) {
    const money = (minor: number) => toDecimal(BigInt(minor), line.currency_code)
    yield [
      line.at,
      line.kind,
      line.reference,
      line.order?.display_id ?? null,
      line.order?.seller ?? null,
      line.currency_code,
      money(line.amount),
      money(line.balance),
    ]
  }
}
