import { refuse, type RunSql } from "@wholesale/core"
import {
  CHANNEL_LOCATION,
  FULFILMENT_SET,
  LOCATION_ADDRESS,
  LOCATION_PROVIDER,
  LOCATION_SET,
  STOCK_LOCATION,
  type AddressRow,
} from "./location-tables"
import { rowIds, type RowIds } from "./row-ids"
import { upsertRows } from "./table"

/** Medusa's provider for goods that people send by hand. */
export const MANUAL_PROVIDER = "manual_manual"

export type NewLocation = {
  name: string
  address: Omit<AddressRow, "id"> | null
}

/**
 * Writes a stock location that orders can be sent from: in the marketplace's channel, with a
 * fulfilment set that shipping options go into.
 * @returns the location's id
 * @throws CONFIGURATION_INVALID for a store without a default sales channel
 */
export const writeLocation = async (
  run: RunSql,
  { name, address }: NewLocation,
  now: Date
): Promise<string> => {
  const id = rowIds(now)
  const stock_location_id = id("sloc")
  const address_id = address && id("laddr")
  if (address && address_id) {
    await upsertRows(run, LOCATION_ADDRESS, [{ ...address, id: address_id }], now)
  }
  await upsertRows(run, STOCK_LOCATION, [{ id: stock_location_id, name, address_id }], now)
  await equipLocation(run, stock_location_id, now)
  return stock_location_id
}

/**
 * Makes a stock location one that orders can be sent from. What it has already stays.
 * @returns its fulfilment set
 * @throws CONFIGURATION_INVALID for a store without a default sales channel
 */
export const equipLocation = async (
  run: RunSql,
  stock_location_id: string,
  now: Date
): Promise<string> => {
  const id = rowIds(now)
  const sales_channel_id = await marketplaceChannel(run)
  const channel = { id: id("scloc"), sales_channel_id, stock_location_id }
  await upsertRows(run, CHANNEL_LOCATION, [channel], now)
  await upsertRows(
    run,
    LOCATION_PROVIDER,
    [{ id: id("locfp"), stock_location_id, fulfillment_provider_id: MANUAL_PROVIDER }],
    now
  )
  const [known] = await run<{ id: string }>(
    `select fulfillment_set_id as id from location_fulfillment_set
     where stock_location_id = ? and deleted_at is null order by created_at, id limit 1`,
    [stock_location_id]
  )
  return known?.id ?? (await addSet(run, { id, stock_location_id }, now))
}

const addSet = async (
  run: RunSql,
  { id, stock_location_id }: { id: RowIds; stock_location_id: string },
  now: Date
) => {
  const fulfillment_set_id = id("fuset")
  // The name has to be unique; the location's id makes it so.
  const name = `Shipping from ${stock_location_id}`
  await upsertRows(run, FULFILMENT_SET, [{ id: fulfillment_set_id, name, type: "shipping" }], now)
  const link = { id: id("locfs"), stock_location_id, fulfillment_set_id }
  await upsertRows(run, LOCATION_SET, [link], now)
  return fulfillment_set_id
}

/** The one sales channel that everything is sold in. @throws CONFIGURATION_INVALID */
export const marketplaceChannel = async (run: RunSql): Promise<string> => {
  const [store] = await run<{ id: string | null }>(
    `select default_sales_channel_id as id from store where deleted_at is null
     order by created_at limit 1`
  )
  if (!store?.id) {
    throw refuse("CONFIGURATION_INVALID", "The store has no default sales channel")
  }
  return store.id
}
