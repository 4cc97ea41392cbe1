import { registerFunding } from "@wholesale/ordering"

/** Medusa's own provider records what our holds decide. */
const RECORDED_BY = "pp_system_default"

/** Payment by bank transfer with the reference of the payment request; it is matched when it comes. */
export const registerBankTransfer = (): void =>
  registerFunding({
    key: "bank_transfer",
    label: "Bank transfer",
    provider_ids: [],
    authorise: ({ orders }) =>
      Promise.resolve({
        provider_id: RECORDED_BY,
        data: new Map(orders.map(({ order_id }) => [order_id, {}])),
      }),
  })
