import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** An item of Medusa's order, as far as a fulfilment is made of it. */
export type ShippedItem = {
  id: string
  title: string
  requires_shipping: boolean
  variant_title: string | null
  variant_sku: string | null
  variant_barcode: string | null
  variant?: {
    manage_inventory: boolean
    inventory_items?: {
      required_quantity: number
      inventory: { id: string; title: string | null; sku: string | null }
    }[]
  } | null
}

/** Medusa's order with what a fulfilment provider may want to know of it. */
export type ShippedOrder = {
  id: string
  status: string
  items: ShippedItem[]
  shipping_address?: ({ id: string } & Record<string, unknown>) | null
  shipping_methods: { shipping_option_id: string; data: Record<string, unknown> | null }[]
}

/** What Medusa's own workflow reads for the provider. */
const FIELDS = [
  "id",
  "display_id",
  "custom_display_id",
  "status",
  "customer_id",
  "customer.*",
  "sales_channel_id",
  "sales_channel.*",
  "region_id",
  "region.*",
  "currency_code",
  "items.*",
  "items.variant.manage_inventory",
  "items.variant.allow_backorder",
  "items.variant.product.id",
  "items.variant.product.shipping_profile.id",
  "items.variant.weight",
  "items.variant.length",
  "items.variant.height",
  "items.variant.width",
  "items.variant.material",
  "items.variant_title",
  "items.variant.upc",
  "items.variant.sku",
  "items.variant.barcode",
  "items.variant.hs_code",
  "items.variant.origin_country",
  "items.variant.product.origin_country",
  "items.variant.product.hs_code",
  "items.variant.product.mid_code",
  "items.variant.product.material",
  "items.tax_lines.rate",
  "metadata",
  "subtotal",
  "discount_total",
  "tax_total",
  "item_total",
  "shipping_total",
  "total",
  "created_at",
  "items.variant.inventory_items.required_quantity",
  "items.variant.inventory_items.inventory.id",
  "items.variant.inventory_items.inventory.title",
  "items.variant.inventory_items.inventory.sku",
  "shipping_address.*",
  "shipping_methods.id",
  "shipping_methods.shipping_option_id",
  "shipping_methods.data",
  "shipping_methods.amount",
]

/**
 * Medusa's order as its fulfilment workflow reads it.
 * @throws NOT_FOUND
 */
export const loadShippedOrder = async (
  container: MedusaContainer,
  id: string
): Promise<ShippedOrder> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id } }, { throwIfKeyNotFound: true })
  const [order]: ShippedOrder[] = data
  return order
}

/** A shipping option with its provider and the location that it ships from. */
type ShippedBy = {
  id: string
  provider_id: string
  service_zone: { fulfillment_set: { location?: { id: string } | null } }
}

export const loadShippingOption = async (
  container: MedusaContainer,
  id: string
): Promise<ShippedBy | undefined> => {
  const fields = ["id", "provider_id", "service_zone.fulfillment_set.location.id"]
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "shipping_option", fields, filters: { id } })
  const [option]: (ShippedBy | undefined)[] = data
  return option
}
