import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { cartChecks, snapshotOf } from "../../hooks/carts"
import { runParticipants, undoParticipants } from "../../hooks/handlers"
import { pricingContextFor } from "../../hooks/pricing"

addToCartWorkflow.hooks.validate(
  async ({ input, cart }, { container }) =>
    await runParticipants(
      cartChecks,
      {
        action: "add",
        cart: snapshotOf(cart),
        lines: input.items.map(({ variant_id, quantity }) => ({
          variant_id,
          quantity: Number(quantity),
        })),
        additional_data: input.additional_data,
      },
      { container }
    ),
  undoParticipants(cartChecks)
)

addToCartWorkflow.hooks.setPricingContext(
  async ({ cart, variantIds, additional_data }, { container }) =>
    new StepResponse(
      await pricingContextFor(
        {
          action: "add",
          cart_id: cart.id,
          customer_id: snapshotOf(cart).customer_id,
          variant_ids: variantIds,
          additional_data,
        },
        { container }
      )
    )
)
