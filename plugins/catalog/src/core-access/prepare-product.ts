import type { z } from "@medusajs/framework/zod"
import { runner, type NarrowingCall, type Principal } from "@wholesale/core"
import { marketplaceChannel } from "../medusa/write-location"
import { marketplaceProfile } from "../medusa/write-shipping-option"
import { assertFreeSkus } from "./check-skus"
import { sellerOf } from "./ownership"
import type { newProductBody } from "./product-bodies"

/**
 * Puts a new product where all are, into the marketplace's channel with its shipping profile, and
 * says whose it is: the listing is made in the same workflow, see `created-products.ts`.
 */
export const forCreation = async (
  body: z.output<typeof newProductBody>,
  call: NarrowingCall<Principal>
) => {
  await assertFreeSkus(call, body.variants ?? [])
  const run = runner(call.scope)
  return {
    ...body,
    sales_channels: [{ id: await marketplaceChannel(run) }],
    shipping_profile_id: await marketplaceProfile(run),
    additional_data: { seller_id: sellerOf(call.principal) },
  }
}
