import { createHookRegistry, type HookContext } from "./registry"

/** One line that is about to be added, or whose quantity is about to change. */
export type CartLine = {
  /** Known when an existing line changes. */
  item_id?: string
  variant_id?: string | null
  /** The line's new quantity when it exists, the added quantity otherwise; unchanged if absent. */
  quantity?: number
}

/** What is known about a cart at every change of it. */
export type CartSnapshot = {
  /** Null while it is being created. */
  id: string | null
  customer_id: string | null
  sales_channel_id: string | null
  region_id: string | null
  currency_code: string | null
}

/** A change to a cart, before it is made. */
export type CartChange = {
  action: "create" | "add" | "update"
  cart: CartSnapshot
  lines: CartLine[]
  additional_data?: Record<string, unknown>
}

/** Refuses a change of a cart by throwing. */
export type CartCheck = {
  name: string
  order?: number
  check: (change: CartChange, context: HookContext) => Promise<void>
}

export const cartChecks = createHookRegistry<CartChange>()

/** Adds a check that runs before a cart is created and before lines are added or changed. */
export const registerCartCheck = ({ name, order, check }: CartCheck): void =>
  cartChecks.register({
    name,
    order,
    run: async (change, context) => {
      await check(change, context)
      return {}
    },
  })

type LooseCart = Partial<Record<keyof CartSnapshot, string | null>> & {
  customer?: { id?: string } | null
}

/** Reduces what Medusa's workflows pass on, each with other fields, to what they have in common. */
export const snapshotOf = (cart: LooseCart): CartSnapshot => ({
  id: cart.id ?? null,
  customer_id: cart.customer_id ?? cart.customer?.id ?? null,
  sales_channel_id: cart.sales_channel_id ?? null,
  region_id: cart.region_id ?? null,
  currency_code: cart.currency_code ?? null,
})
