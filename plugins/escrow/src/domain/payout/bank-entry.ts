import type { PayoutState } from "./states"

/** A payout that a movement on the platform's bank account names, with its amount and currency. */
export type NamedPayout = {
  state: PayoutState
  paid_on: string | null
  /** The movements that showed it leaving and coming back, if they were seen. */
  bank_entry_id: string | null
  return_entry_id: string | null
}

/**
 * What a movement says of a payout: it was paid or came back; a person had recorded just that before
 * (`seen`); or nothing that fits, and somebody has to look.
 */
export type EntryMeaning = "paid" | "failed" | "seen" | "nothing"

/** Decides what money that left, or that came in, with the id of a payout says of it. Pure. */
export const meaningOf = (payout: NamedPayout, direction: "out" | "in"): EntryMeaning =>
  direction === "out" ? ofLeaving(payout) : ofComingBack(payout)

/** Nothing fits money that left although it was recorded as failed: the seller may be paid twice. */
const ofLeaving = ({
  state,
  paid_on,
  bank_entry_id,
  return_entry_id,
}: NamedPayout): EntryMeaning => {
  if (bank_entry_id !== null) {
    return "nothing"
  }
  if (state === "approved" || state === "sent") {
    return "paid"
  }
  const left = state === "failed" && (paid_on !== null || return_entry_id !== null)
  return state === "paid" || left ? "seen" : "nothing"
}

const ofComingBack = ({ state, return_entry_id }: NamedPayout): EntryMeaning => {
  if (return_entry_id !== null || state === "proposed" || state === "cancelled") {
    return "nothing"
  }
  return state === "failed" ? "seen" : "failed"
}
