import type { AdditionalData, CreateCartDTO } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { cartChecks, snapshotOf } from "../../hooks/carts"
import { runParticipants, undoParticipants } from "../../hooks/handlers"
import { pricingContextFor } from "../../hooks/pricing"

// The step that prepares the cart passes it through, but its declared type does not say so.
const additionalDataOf = (input: CreateCartDTO & AdditionalData) => input.additional_data

createCartWorkflow.hooks.validate(
  async ({ input, cart }, { container }) =>
    await runParticipants(
      cartChecks,
      {
        action: "create",
        cart: snapshotOf(cart),
        lines: (cart.items ?? []).map(({ variant_id, quantity }) => ({
          variant_id,
          quantity: Number(quantity),
        })),
        additional_data: additionalDataOf(input),
      },
      { container }
    ),
  undoParticipants(cartChecks)
)

createCartWorkflow.hooks.setPricingContext(
  async ({ variantIds, customerData, additional_data }, { container }) =>
    new StepResponse(
      await pricingContextFor(
        {
          action: "create",
          cart_id: null,
          customer_id: customerData.customer?.id ?? null,
          variant_ids: variantIds,
          additional_data,
        },
        { container }
      )
    )
)
