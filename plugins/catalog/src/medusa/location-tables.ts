import type { Table } from "./table"

export type AddressRow = {
  id: string
  address_1: string
  address_2: string | null
  city: string | null
  country_code: string
  postal_code: string | null
  province: string | null
  phone: string | null
}

export const LOCATION_ADDRESS: Table<AddressRow> = {
  name: "stock_location_address",
  columns: {
    id: "text",
    address_1: "text",
    address_2: "text",
    city: "text",
    country_code: "text",
    postal_code: "text",
    province: "text",
    phone: "text",
  },
  key: ["id"],
}

export type LocationRow = { id: string; name: string; address_id: string | null }

export const STOCK_LOCATION: Table<LocationRow> = {
  name: "stock_location",
  columns: { id: "text", name: "text", address_id: "text" },
  key: ["id"],
}

export type ChannelLocationRow = { id: string; sales_channel_id: string; stock_location_id: string }

export const CHANNEL_LOCATION: Table<ChannelLocationRow> = {
  name: "sales_channel_stock_location",
  columns: { id: "text", sales_channel_id: "text", stock_location_id: "text" },
  key: ["sales_channel_id", "stock_location_id"],
}

export type LocationProviderRow = {
  id: string
  stock_location_id: string
  fulfillment_provider_id: string
}

export const LOCATION_PROVIDER: Table<LocationProviderRow> = {
  name: "location_fulfillment_provider",
  columns: { id: "text", stock_location_id: "text", fulfillment_provider_id: "text" },
  key: ["stock_location_id", "fulfillment_provider_id"],
}

export type FulfilmentSetRow = { id: string; name: string; type: string }

export const FULFILMENT_SET: Table<FulfilmentSetRow> = {
  name: "fulfillment_set",
  columns: { id: "text", name: "text", type: "text" },
  key: ["id"],
}

export type LocationSetRow = { id: string; stock_location_id: string; fulfillment_set_id: string }

export const LOCATION_SET: Table<LocationSetRow> = {
  name: "location_fulfillment_set",
  columns: { id: "text", stock_location_id: "text", fulfillment_set_id: "text" },
  key: ["stock_location_id", "fulfillment_set_id"],
}
