import type { MedusaContainer } from "@medusajs/framework/types"

/** Tells how the money of a seller order stands, in a word; null where nothing is known of it. */
export type MoneyState = (container: MedusaContainer, orderId: string) => Promise<string | null>

let source: MoneyState | null = null

/** A plugin above knows the money of orders; the last registration counts. */
export const registerMoneyState = (state: MoneyState): void => {
  source = state
}

/** How the money of a seller order stands; null without a plugin that knows it. */
export const moneyStateOf: MoneyState = async (container, orderId) =>
  source ? await source(container, orderId) : null
