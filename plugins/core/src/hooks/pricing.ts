import { createHookRegistry, type HookContext } from "./registry"

/** Prices are about to be computed for a cart. */
export type PricingRequest = {
  action: "create" | "add" | "update" | "refresh"
  /** Null while the cart is being created. */
  cart_id: string | null
  /** Null when unknown here; for `refresh` look it up by the cart. */
  customer_id: string | null
  /** Empty for a `refresh` of all lines; look them up by the cart then. */
  variant_ids: string[]
  additional_data?: Record<string, unknown>
}

/** Attributes that price rules may ask for, e.g. `company_id`. */
export type PricingContext = Record<string, unknown>

export type PricingContextSource = {
  name: string
  order?: number
  context: (request: PricingRequest, context: HookContext) => Promise<PricingContext | undefined>
}

export const pricingContexts = createHookRegistry<PricingRequest, PricingContext>()

/** Adds attributes to the context in which prices are computed. */
export const registerPricingContext = ({ name, order, context }: PricingContextSource): void =>
  pricingContexts.register({
    name,
    order,
    run: async (request, hookContext) => ({ output: await context(request, hookContext) }),
  })

/** Everyone's attributes in one; for the same attribute the one that runs later decides. */
export const pricingContextFor = async (
  request: PricingRequest,
  { container }: HookContext
): Promise<PricingContext> => {
  const { outputs } = await pricingContexts.run(request, { container })
  return Object.assign({}, ...outputs)
}
