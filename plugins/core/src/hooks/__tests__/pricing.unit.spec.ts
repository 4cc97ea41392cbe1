import { createMedusaContainer } from "@medusajs/framework/utils"
import { pricingContextFor, registerPricingContext } from "../pricing"

const request = { action: "add" as const, cart_id: "cart_1", customer_id: "cus_1", variant_ids: [] }

describe("pricing contexts", () => {
  it("is empty without participants and merges what they give, the later one deciding", async () => {
    const context = { container: createMedusaContainer() }
    const before = await pricingContextFor(request, context)

    registerPricingContext({
      name: "company",
      order: 10,
      context: async ({ customer_id }) => ({ company_id: `of ${customer_id}`, tier: "base" }),
    })
    registerPricingContext({ name: "contract", order: 20, context: async () => ({ tier: "gold" }) })
    registerPricingContext({ name: "silent", order: 30, context: async () => undefined })

    expect(before).toEqual({})
    expect(await pricingContextFor(request, context)).toEqual({
      company_id: "of cus_1",
      tier: "gold",
    })
  })
})
