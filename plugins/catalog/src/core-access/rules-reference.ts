import { runner, runQuery, type CoreRule } from "@wholesale/core"
import { marketplaceChannel } from "../medusa/write-location"
import { emptyList, ownList, ownRead, sharedRead } from "./define-rule"
import {
  CATEGORY_FIELDS,
  CHANNEL_FIELDS,
  COLLECTION_FIELDS,
  SHIPPING_OPTION_FIELDS,
  SHIPPING_PROFILE_FIELDS,
  VALUE_FIELDS,
} from "./fields"
import { sellerOf } from "./ownership"

/** What the pages of products need beside the products: the same for every seller, or nothing. */
export const REFERENCE_RULES: readonly CoreRule[] = [
  sharedRead("/admin/product-categories", CATEGORY_FIELDS),
  sharedRead("/admin/product-categories/:id", CATEGORY_FIELDS),
  sharedRead("/admin/collections", COLLECTION_FIELDS),
  sharedRead("/admin/collections/:id", COLLECTION_FIELDS),
  sharedRead("/admin/product-types", VALUE_FIELDS),
  sharedRead("/admin/product-types/:id", VALUE_FIELDS),
  sharedRead("/admin/product-tags", VALUE_FIELDS),
  sharedRead("/admin/product-tags/:id", VALUE_FIELDS),
  sharedRead("/admin/shipping-profiles", SHIPPING_PROFILE_FIELDS),
  sharedRead("/admin/shipping-profiles/:id", SHIPPING_PROFILE_FIELDS),
  ownList("/admin/shipping-options", SHIPPING_OPTION_FIELDS, async ({ principal, scope }) => {
    const rows = await runQuery<{ id: string }>(
      scope,
      `select shipping_option_id as id from seller_shipping_option
       where seller_id = ? and deleted_at is null`,
      [sellerOf(principal)]
    )
    return { id: rows.map(({ id }) => id) }
  }),
  ownRead({
    path: "/admin/shipping-options/:id",
    fields: SHIPPING_OPTION_FIELDS,
    owns: ({ id }) => [{ kind: "shipping_option", id }],
  }),
  ownList("/admin/sales-channels", CHANNEL_FIELDS, async ({ scope }) => ({
    id: [await marketplaceChannel(runner(scope))],
  })),
  {
    method: "GET",
    path: "/admin/sales-channels/:id",
    permission: "catalogue.read",
    fields: CHANNEL_FIELDS,
    narrow: {
      kind: "own",
      owns: async ({ params, scope }) => params.id === (await marketplaceChannel(runner(scope))),
    },
  },
  // Prices by region are rules of the pricing plugin; options are made for each product.
  emptyList("/admin/regions", "regions"),
  emptyList("/admin/price-preferences", "price_preferences"),
  emptyList("/admin/product-options", "product_options"),
]
