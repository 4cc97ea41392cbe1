import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { createStockLocationsWorkflow } from "@medusajs/medusa/core-flows"
import { clock } from "@wholesale/core"
import type { GuardedRequest } from "@wholesale/core/access/request"
import { sellerOf } from "../core-access/ownership"
import { listingService } from "../shared/listing-service"

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

const newLocation = z.object({
  name: z.string().trim().min(1).max(200),
  address: z
    .object({
      address_1: z.string(),
      address_2: text,
      city: text,
      country_code: z.string(),
      postal_code: text,
      province: text,
      phone: text,
    })
    .nullish()
    .transform((address) => address ?? null),
})

/**
 * Takes the place of core's handler of `POST /admin/stock-locations`, after core's validators: a
 * seller's location is its own, and ready to send from, before anybody is answered.
 */
export const postStockLocation = async (req: GuardedRequest, res: MedusaResponse) => {
  const sellerId = req.principal ? sellerOf(req.principal) : null
  const id = sellerId ? await ofSeller(req, sellerId) : await ofOperator(req)
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "stock_location",
    fields: req.queryConfig.fields,
    filters: { id },
  })
  res.status(200).json({ stock_location: data[0] })
}

const ofSeller = async ({ scope, validatedBody }: MedusaRequest, seller_id: string) => {
  const location = newLocation.parse(validatedBody)
  return await listingService(scope).addLocation({ ...location, seller_id, now: clock.now() })
}

type CoreInput = { name: string }

const ofOperator = async ({ scope, validatedBody }: MedusaRequest) => {
  // Core's validator has checked it.
  const location = validatedBody as CoreInput
  const { result } = await createStockLocationsWorkflow(scope).run({
    input: { locations: [location] },
  })
  return result[0].id
}
