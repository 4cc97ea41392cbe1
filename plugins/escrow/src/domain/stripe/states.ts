import type { Transitions } from "@wholesale/core/shared/state-machine"

/** Where an attempt to pay by card stands. A page that was closed unpaid expires. */
export const CARD_PAYMENT_STATES = ["open", "paid", "expired"] as const

/**
 * Where a chargeback stands: the bank asks first, or takes the money at once; the provider says who
 * won. An inquiry that the bank lets go is closed.
 */
export const CHARGEBACK_STATES = ["inquiry", "open", "won", "lost", "closed"] as const
export type ChargebackState = (typeof CHARGEBACK_STATES)[number]

export const CHARGEBACK_MACHINE: Transitions<ChargebackState> = {
  inquiry: ["open", "closed"],
  open: ["won", "lost"],
  won: [],
  lost: [],
  closed: [],
}

/** Whether a seller's account with the provider can be paid to. */
export const CONNECTED_STATES = ["onboarding", "active", "restricted"] as const
export type ConnectedState = (typeof CONNECTED_STATES)[number]

/**
 * What became of a change of our balance at the provider: the books explain it, or it waits in
 * suspense for a person, who then says what it was.
 */
export const PROCESSOR_ENTRY_STATES = ["matched", "suspense", "settled"] as const
