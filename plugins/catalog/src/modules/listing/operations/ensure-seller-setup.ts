import { generateEntityId } from "@medusajs/framework/utils"
import { notFound, sql, transactionRunner, type TransactionContext } from "@wholesale/core"
import { writeLocation, type NewLocation } from "../../../medusa/write-location"
import type { AddressRow } from "../../../medusa/location-tables"
import { addShippingOption } from "./shipping-options"

/** Where a seller's goods leave from. */
export type SellerSetup = { seller_id: string; stock_location_id: string }

type SellerRow = {
  name: string
  country_code: string
  stock_location_id: string | null
  has_options: boolean
  address: Omit<AddressRow, "id"> | null
  currencies: string[]
}

/** In minor units of every currency; the seller sets its own. */
const DEFAULT_SHIPPING = 990

/**
 * Gives a seller what it can't sell without: a stock location in the marketplace's channel and a
 * shipping option. What is there already stays, also when it runs twice at the same time; an
 * option that the seller removed does not come back.
 * @throws NOT_FOUND for what is no manufacturer
 */
export const ensureSellerSetup = async (
  tx: TransactionContext,
  { seller_id, now }: { seller_id: string; now: Date }
): Promise<SellerSetup> => {
  await sql(tx, "select pg_advisory_xact_lock(hashtextextended(?, 0))", [`seller:${seller_id}`])
  const seller = await findSeller(tx, seller_id)
  const stock_location_id =
    seller.stock_location_id ?? (await addLocation(tx, { ...seller, seller_id, now }))
  if (!seller.has_options) {
    const amounts = seller.currencies.map((currency_code) => ({
      currency_code,
      amount: DEFAULT_SHIPPING,
    }))
    await addShippingOption(tx, {
      seller_id,
      stock_location_id,
      option: { name: "Standard shipping", countries: [], amounts, free_from: [] },
      now,
    })
  }
  return { seller_id, stock_location_id }
}

const findSeller = async (tx: TransactionContext, sellerId: string): Promise<SellerRow> => {
  const [row] = await sql<SellerRow>(
    tx,
    `select c.trading_name as name, c.country_code,
       (select stock_location_id from seller_location where seller_id = c.id and deleted_at is null
         order by created_at, id limit 1) as stock_location_id,
       exists (select from seller_shipping_option where seller_id = c.id) as has_options,
       (select jsonb_build_object('address_1', l.address_1, 'address_2', l.address_2,
           'city', l.city, 'country_code', l.country_code, 'postal_code', l.postal_code,
           'province', l.province, 'phone', l.phone)
         from company_location l where l.company_id = c.id and l.deleted_at is null
         order by l.is_ship_to desc, l.created_at, l.id limit 1) as address,
       coalesce((select jsonb_agg(distinct s.currency_code) from store_currency s
         where s.deleted_at is null), '[]'::jsonb) as currencies
     from company c
     where c.id = ? and c.kind = 'manufacturer' and c.deleted_at is null`,
    [sellerId]
  )
  if (!row) {
    throw notFound("Seller", sellerId)
  }
  return row
}

export type LocationToAdd = NewLocation & { seller_id: string; now: Date }

/** Opens another stock location for a seller, ready to send from. @returns its id */
export const addLocation = async (
  tx: TransactionContext,
  { seller_id, name, address, now }: LocationToAdd
): Promise<string> => {
  const stock_location_id = await writeLocation(transactionRunner(tx), { name, address }, now)
  await sql(
    tx,
    `insert into seller_location (id, seller_id, stock_location_id, created_at, updated_at)
     values (?, ?, ?, ?, ?)`,
    [generateEntityId(undefined, "sellloc"), seller_id, stock_location_id, now, now]
  )
  return stock_location_id
}
