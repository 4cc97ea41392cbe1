import type { RunSql } from "@wholesale/core"
import type { RowIds } from "./row-ids"
import { upsertRows, type Table } from "./table"

type LocationRow = { id: string; name: string }

const STOCK_LOCATION: Table<LocationRow> = {
  name: "stock_location",
  columns: { id: "text", name: "text" },
  key: ["id"],
}

type SellerLocationRow = { id: string; seller_id: string; stock_location_id: string }

const SELLER_LOCATION: Table<SellerLocationRow> = {
  name: "seller_location",
  columns: { id: "text", seller_id: "text", stock_location_id: "text" },
  key: ["stock_location_id"],
  key_where: "deleted_at is null",
}

type ChannelLocationRow = { id: string; sales_channel_id: string; stock_location_id: string }

/** Without this link Medusa does not count a location's stock for the channel. */
const CHANNEL_LOCATION: Table<ChannelLocationRow> = {
  name: "sales_channel_stock_location",
  columns: { id: "text", sales_channel_id: "text", stock_location_id: "text" },
  key: ["sales_channel_id", "stock_location_id"],
}

const FIRST_NAME = "Warehouse"

/** Gives every seller without a stock location its first one, and returns those. */
export const createLocations = async (
  run: RunSql,
  ids: RowIds,
  { sellers, channel_id, now }: { sellers: readonly string[]; channel_id: string; now: Date }
): Promise<Map<string, string>> => {
  const created = new Map(sellers.map((seller) => [seller, ids("sloc")]))
  const rows = [...created].map(([seller_id, stock_location_id]) => ({
    seller_id,
    stock_location_id,
  }))
  await upsertRows(
    run,
    STOCK_LOCATION,
    rows.map(({ stock_location_id: id }) => ({ id, name: FIRST_NAME })),
    now
  )
  await upsertRows(
    run,
    SELLER_LOCATION,
    rows.map((row) => ({ id: ids("sellloc"), ...row })),
    now
  )
  await upsertRows(
    run,
    CHANNEL_LOCATION,
    rows.map(({ stock_location_id }) => ({
      id: ids("scloc"),
      sales_channel_id: channel_id,
      stock_location_id,
    })),
    now
  )
  return created
}
