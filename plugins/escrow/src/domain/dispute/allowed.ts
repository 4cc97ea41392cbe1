import { OPEN_STATES, type DisputeSide, type DisputeState } from "./states"

export const ACTIONS = [
  "message",
  "offer",
  "answer_offer",
  "escalate",
  "withdraw",
  "decide",
] as const
export type Action = (typeof ACTIONS)[number]

type Standing = {
  state: DisputeState
  offer_side: DisputeSide | null
  escalatable_at: Date
}

/**
 * What a side of a dispute can do now. The services check the same again where they lock. Pure.
 */
export const allowedActions = (
  side: "buyer" | "seller" | "operator",
  { state, offer_side, escalatable_at }: Standing,
  now: Date
): Action[] => {
  if (!OPEN_STATES.includes(state)) {
    return []
  }
  const escalates = state !== "escalated" && (side === "operator" || escalatable_at <= now)
  if (side === "operator") {
    return ["message", ...(escalates ? (["escalate"] as const) : (["decide"] as const))]
  }
  return [
    "message",
    "offer",
    ...(offer_side && offer_side !== side ? (["answer_offer"] as const) : []),
    ...(escalates ? (["escalate"] as const) : []),
    ...(side === "buyer" ? (["withdraw"] as const) : []),
  ]
}
