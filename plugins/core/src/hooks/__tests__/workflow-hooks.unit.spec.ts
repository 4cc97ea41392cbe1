import {
  addToCartWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  refreshCartItemsWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import "../../workflows/hooks/add-to-cart"
import "../../workflows/hooks/complete-cart"
import "../../workflows/hooks/create-cart"
import "../../workflows/hooks/refresh-cart-items"
import "../../workflows/hooks/update-line-item-in-cart"

// Medusa lets a process register one handler per hook, so a second one shows that ours is there.
describe("the hooks that this plugin owns", () => {
  it.each([
    ["addToCart", addToCartWorkflow, ["validate", "setPricingContext"]],
    ["completeCart", completeCartWorkflow, ["validate", "orderCreated"]],
    ["createCart", createCartWorkflow, ["validate", "setPricingContext"]],
    ["refreshCartItems", refreshCartItemsWorkflow, ["setPricingContext"]],
    ["updateLineItemInCart", updateLineItemInCartWorkflow, ["validate", "setPricingContext"]],
  ])("are registered on %s", (_, workflow, names) => {
    const hooks: Record<string, (handler: () => void) => void> = { ...workflow.hooks }
    for (const name of names) {
      expect(() => hooks[name](() => undefined)).toThrow(`multiple hook handlers for the ${name}`)
    }
  })
})
