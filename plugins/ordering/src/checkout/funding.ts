import { refuse, type TransactionContext } from "@wholesale/core"
import type { Buyer } from "./gates"

/** One order that has to be paid for. */
export type FundingOrder = {
  order_id: string
  seller_id: string
  /** Minor units. */
  amount: bigint
  currency_code: string
  /** The payment session of the order's payment collection. */
  session_id: string
}

/** What a way of paying has to decide about. */
export type FundingRequest = {
  tx: TransactionContext
  buyer: Buyer
  group_id: string
  orders: readonly FundingOrder[]
  now: Date
}

/** What became of it: the data of Medusa's payment session, by order. */
export type FundingAnswer = {
  provider_id: string
  data: ReadonlyMap<string, Record<string, unknown>>
}

/** A way of paying. `authorise` runs inside the checkout's transaction and may refuse. */
export type Funding = {
  key: string
  label: string
  /** Medusa's payment providers that stock clients choose it by. */
  provider_ids: readonly string[]
  /** @throws FUNDING_DECLINED */
  authorise: (request: FundingRequest) => Promise<FundingAnswer>
}

const fundings = new Map<string, Funding>()

/** Adds a way of paying. Registering the key again replaces it. */
export const registerFunding = (funding: Funding): void => {
  fundings.set(funding.key, funding)
}

/** Every way of paying, in the order in which they were registered. */
export const listFundings = (): Funding[] => [...fundings.values()]

/**
 * The way of paying that was asked for by key, or that belongs to the payment provider that a stock
 * client chose; the first one when neither says anything.
 * @throws FUNDING_DECLINED for one that does not exist
 */
export const findFunding = (key: string | undefined, providerId: string | null): Funding => {
  const all = listFundings()
  const found = key
    ? fundings.get(key)
    : providerId
      ? all.find(({ provider_ids }) => provider_ids.includes(providerId))
      : all.at(0)
  if (!found) {
    throw refuse("FUNDING_DECLINED", "Choose one of the ways of paying that are offered", {
      offered: all.map((funding) => funding.key),
    })
  }
  return found
}

/** Payment that people settle outside of the marketplace; Medusa's own provider records it. */
export const registerManualFunding = () =>
  registerFunding({
    key: "manual",
    label: "Invoice",
    provider_ids: ["pp_system_default"],
    authorise: ({ orders }) =>
      Promise.resolve({
        provider_id: "pp_system_default",
        data: new Map(orders.map(({ order_id }) => [order_id, {}])),
      }),
  })
