import type { Table } from "./table"

export type ServiceZoneRow = { id: string; name: string; fulfillment_set_id: string }

export const SERVICE_ZONE: Table<ServiceZoneRow> = {
  name: "service_zone",
  columns: { id: "text", name: "text", fulfillment_set_id: "text" },
  key: ["id"],
}

export type GeoZoneRow = {
  id: string
  type: "country"
  country_code: string
  service_zone_id: string
}

export const GEO_ZONE: Table<GeoZoneRow> = {
  name: "geo_zone",
  columns: { id: "text", type: "text", country_code: "text", service_zone_id: "text" },
  key: ["id"],
}

export type ShippingTypeRow = { id: string; label: string; description: string; code: string }

export const SHIPPING_TYPE: Table<ShippingTypeRow> = {
  name: "shipping_option_type",
  columns: { id: "text", label: "text", description: "text", code: "text" },
  key: ["id"],
}

export type ShippingOptionRow = {
  id: string
  name: string
  price_type: "flat"
  service_zone_id: string
  shipping_profile_id: string
  provider_id: string
  data: object
  shipping_option_type_id: string
}

export const SHIPPING_OPTION: Table<ShippingOptionRow> = {
  name: "shipping_option",
  columns: {
    id: "text",
    name: "text",
    price_type: "text",
    service_zone_id: "text",
    shipping_profile_id: "text",
    provider_id: "text",
    data: "jsonb",
    shipping_option_type_id: "text",
  },
  key: ["id"],
  change: ["name"],
}

export type ShippingRuleRow = {
  id: string
  attribute: string
  operator: "eq"
  value: string
  shipping_option_id: string
}

export const SHIPPING_RULE: Table<ShippingRuleRow> = {
  name: "shipping_option_rule",
  columns: {
    id: "text",
    attribute: "text",
    operator: "text",
    value: "jsonb",
    shipping_option_id: "text",
  },
  key: ["id"],
}

export type ShippingPriceSetRow = { id: string; shipping_option_id: string; price_set_id: string }

export const SHIPPING_PRICE_SET: Table<ShippingPriceSetRow> = {
  name: "shipping_option_price_set",
  columns: { id: "text", shipping_option_id: "text", price_set_id: "text" },
  key: ["shipping_option_id", "price_set_id"],
}
