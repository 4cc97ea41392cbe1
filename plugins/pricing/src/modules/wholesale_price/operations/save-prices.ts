import { generateEntityId } from "@medusajs/framework/utils"
import {
  notFound,
  recordAudit,
  refuse,
  sql,
  transactionRunner,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { planBatch, type Plan } from "../../../domain/plan-batch"
import { toWanted, type WantedPrice } from "../../../domain/price-slots"
import type { AttributeRow, PriceRow } from "../../../http/prices"
import { sellerVariants, storedPrices } from "../../../queries/price-rows"
import { requireTargets } from "../../../queries/targets"
import { actAs } from "../../../shared/act-as"
import { planAttributes, writeAttributes, type AttributePlan } from "./attributes"
import { writePlan } from "./write-plan"

export type SavePricesInput = {
  seller_id: string
  prices: readonly PriceRow[]
  attributes: readonly AttributeRow[]
  dry_run: boolean
  by: By
  now: Date
}

export type SavedPrices = { batch_id: string | null; prices: Plan; attributes: AttributePlan }

/**
 * Sets and removes prices and attributes of a seller, all or nothing; base prices go into Medusa's
 * tables in the same transaction. Two batches of one seller wait for each other.
 * @throws NOT_FOUND for a variant, tier or retailer that is not the seller's
 * @throws INVALID_INPUT, PRICE_CONFLICT, PRICE_RISES with `details.problems`; not in a dry run
 */
export const savePrices = async (
  tx: TransactionContext,
  input: SavePricesInput
): Promise<SavedPrices> => {
  const run = transactionRunner(tx)
  const { seller_id: sellerId, now } = input
  await lockSeller(tx, sellerId, now)
  const wanted = input.prices.map(toWanted)
  const products = await productsOf(tx, sellerId, [...wanted, ...input.attributes])
  await requireTargets(run, sellerId, wanted)
  const existing = await storedPrices(run, sellerId, [...variantsOf(wanted)])
  const prices = planBatch({ wanted, existing, products, now })
  const attributes = await planAttributes(run, sellerId, input.attributes)
  if (input.dry_run) {
    return { batch_id: null, prices, attributes }
  }
  refuseProblems(prices)
  const batch_id = generateEntityId(undefined, "pbat")
  const acting = { by: input.by, at: now, batch_id, seller_id: sellerId }
  await actAs(run, acting)
  await writePlan(run, prices, acting)
  await writeAttributes(run, attributes, products, acting)
  await recordAudit(tx, {
    by: input.by,
    action: "prices.changed",
    subject_type: "price_batch",
    subject_id: batch_id,
    company_id: sellerId,
    after: { prices: prices.differences.length, attributes: attributes.differences.length },
  })
  return { batch_id, prices, attributes }
}

/** Makes batches of a seller wait for each other, so that each sees what the other one saved. */
export const lockSeller = async (tx: TransactionContext, sellerId: string, now: Date) => {
  await sql(
    tx,
    `insert into seller_pricing (seller_id, created_at, updated_at) values (?, ?, ?)
     on conflict (seller_id) do nothing`,
    [sellerId, now, now]
  )
  await sql(tx, "select seller_id from seller_pricing where seller_id = ? for update", [sellerId])
}

const variantsOf = (rows: readonly { variant_id: string }[]) =>
  new Set(rows.map((row) => row.variant_id))

const productsOf = async (
  tx: TransactionContext,
  sellerId: string,
  rows: readonly (WantedPrice | AttributeRow)[]
) => {
  const ids = variantsOf(rows)
  const known = await sellerVariants(transactionRunner(tx), sellerId, [...ids])
  for (const id of ids) {
    if (!known.has(id)) {
      throw notFound("Variant", id)
    }
  }
  return new Map([...known].map(([id, { product_id: product }]) => [id, product]))
}

const refuseProblems = ({ problems }: Plan) => {
  const [first] = problems
  if (first) {
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ""
    throw refuse(first.code, `${first.message}${more}`, { problems: problems.slice(0, 100) })
  }
}
