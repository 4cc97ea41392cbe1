import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import { pricingContextFor } from "../../hooks/pricing"

type Item = { variant_id?: string | null }

refreshCartItemsWorkflow.hooks.setPricingContext(
  async ({ cart_id, items, additional_data }, { container }) => {
    const lines: Item[] = items ?? []
    return new StepResponse(
      await pricingContextFor(
        {
          action: "refresh",
          cart_id,
          customer_id: null,
          variant_ids: lines.flatMap(({ variant_id }) => variant_id ?? []),
          additional_data,
        },
        { container }
      )
    )
  }
)
