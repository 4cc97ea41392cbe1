import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { cartChecks, snapshotOf, type CartLine } from "../../hooks/carts"
import { runParticipants, undoParticipants } from "../../hooks/handlers"
import { pricingContextFor } from "../../hooks/pricing"

type Item = { id: string; variant_id?: string | null }

updateLineItemInCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const items: Item[] = cart.items ?? []
  const { quantity } = input.update
  const line: CartLine = {
    item_id: input.item_id,
    variant_id: items.find(({ id }) => id === input.item_id)?.variant_id,
    quantity: quantity === undefined ? undefined : Number(quantity),
  }
  return await runParticipants(
    cartChecks,
    {
      action: "update",
      cart: snapshotOf(cart),
      lines: [line],
      additional_data: input.additional_data,
    },
    { container }
  )
}, undoParticipants(cartChecks))

updateLineItemInCartWorkflow.hooks.setPricingContext(
  async ({ cart, variantIds, additional_data }, { container }) =>
    new StepResponse(
      await pricingContextFor(
        {
          action: "update",
          cart_id: cart.id,
          customer_id: snapshotOf(cart).customer_id,
          variant_ids: variantIds.filter((id) => id !== undefined),
          additional_data,
        },
        { container }
      )
    )
)
