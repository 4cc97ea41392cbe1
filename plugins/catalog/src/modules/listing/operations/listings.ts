import { generateEntityId } from "@medusajs/framework/utils"
import { notFound, recordAudit, sql, transactionRunner } from "@wholesale/core"
import type { By, TransactionContext } from "@wholesale/core"
import { audienceOf, chosenIn, type Visibility } from "../../../domain/audience"
import type { ListingInput } from "../../../http/listing"
import { writeMissingLevels, type Stocked } from "../../../medusa/write-missing-levels"
import { writeProductFacts } from "../../../medusa/write-product-facts"

/** Gives new products to their seller, sold as the defaults say. Listed ones stay as they are. */
export const createListings = async (
  tx: TransactionContext,
  { seller_id, product_ids, now }: { seller_id: string; product_ids: readonly string[]; now: Date }
): Promise<void> => {
  const rows = product_ids.map((product_id) => ({
    id: generateEntityId(undefined, "lst"),
    product_id,
  }))
  await sql(
    tx,
    `insert into listing (id, product_id, seller_id, audience, price_audience, created_at, updated_at)
     select row.id, row.product_id, ?, '{public}', '{verified}', ?, ?
     from jsonb_to_recordset(?::jsonb) as row(id text, product_id text)
     on conflict (product_id) where deleted_at is null do nothing`,
    [seller_id, now, now, JSON.stringify(rows)]
  )
}

/** Has the stock of new products or variants counted, see `writeMissingLevels`. */
export const countStock = async (
  tx: TransactionContext,
  { stocked, now }: { stocked: Stocked; now: Date }
): Promise<void> => await writeMissingLevels(transactionRunner(tx), stocked, now)

/** Takes back what `createListings` did, when the products are undone. */
export const removeListings = async (
  tx: TransactionContext,
  { product_ids }: { product_ids: readonly string[] }
): Promise<void> => {
  await sql(
    tx,
    "delete from listing where product_id = any(array(select jsonb_array_elements_text(?::jsonb)))",
    [JSON.stringify(product_ids)]
  )
}

type Row = {
  id: string
  visibility: Visibility
  audience: string[]
  price_visibility: Visibility
  price_audience: string[]
} & Record<string, unknown>

export type ListingChange = {
  seller_id: string
  product_id: string
  change: ListingInput
  by: By
  now: Date
}

/** Changes how a product is sold. @throws NOT_FOUND, also for another seller's product */
export const changeListing = async (
  tx: TransactionContext,
  { seller_id, product_id, change, by, now }: ListingChange
): Promise<void> => {
  const before = await lockListing(tx, seller_id, product_id)
  const { origin_country, hs_code, audience, price_audience, ...sold } = change
  const visibility = change.visibility ?? before.visibility
  const priceVisibility = change.price_visibility ?? before.price_visibility
  const values = {
    ...sold,
    audience: audienceOf(visibility, audience ?? chosenIn(before.audience)),
    price_audience: audienceOf(priceVisibility, price_audience ?? chosenIn(before.price_audience)),
  }
  await sql(
    tx,
    `update listing l set unit_of_sale = n.unit_of_sale, units_per_case = n.units_per_case,
       lead_time_days = n.lead_time_days, supply = n.supply, visibility = n.visibility,
       audience = n.audience, price_visibility = n.price_visibility,
       price_audience = n.price_audience, updated_at = ?
     from listing c cross join lateral jsonb_populate_record(c, ?::jsonb) n
     where c.id = ? and l.id = c.id`,
    [now, JSON.stringify(values), before.id]
  )
  await writeProductFacts(transactionRunner(tx), product_id, { origin_country, hs_code }, now)
  await recordAudit(tx, {
    by,
    action: "listing.changed",
    subject_type: "product",
    subject_id: product_id,
    before: Object.fromEntries(Object.keys(change).map((field) => [field, before[field]])),
    after: change,
  })
}

const lockListing = async (tx: TransactionContext, sellerId: string, productId: string) => {
  const [row] = await sql<Row>(
    tx,
    `select l.id, l.unit_of_sale, l.units_per_case, l.lead_time_days, l.supply, l.visibility,
       l.audience, l.price_visibility, l.price_audience, p.origin_country, p.hs_code
     from listing l join product p on p.id = l.product_id and p.deleted_at is null
     where l.product_id = ? and l.seller_id = ? and l.deleted_at is null
     for update of l`,
    [productId, sellerId]
  )
  if (!row) {
    throw notFound("Product", productId)
  }
  return row
}
