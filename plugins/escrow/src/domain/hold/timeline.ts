import type { HoldPlan } from "./plan"

export const STEPS = [
  "placed",
  "funded",
  "accepted",
  "shipped",
  "delivered",
  "inspection",
  "released",
  "refunded",
  "ended",
] as const

/** One step of an order's money, from placement to the last cent. */
export type TimelineStep = {
  step: (typeof STEPS)[number]
  status: "done" | "current" | "upcoming"
  at: Date | null
  /** When it is expected at the latest, e.g. the end of an inspection. */
  due_at: Date | null
  /** Minor units that it is about. */
  amount: bigint | null
  /** Why, where that says more than the step itself. */
  reason: string | null
  actor_name: string | null
  document_id: string | null
}

/** What happened so far; amounts in minor units. */
export type TimelineFacts = {
  placed_at: Date
  funded_at: Date | null
  due_on: string
  accepted_at: Date | null
  accept_by: Date
  shipped_at: Date | null
  delivered_at: Date | null
  /** When the order was rejected, expired or cancelled, and as what. */
  ended: { at: Date; state: string } | null
  amount: bigint
  held: bigint
  /** Who placed, accepted and shipped it, as the reader may know them. */
  actors: Partial<Record<TimelineStep["step"], string>>
  /** The documents that belong to a step. */
  documents: Partial<Record<TimelineStep["step"], string>>
  movements: readonly {
    kind: "funded" | "released" | "refunded"
    at: Date
    amount: bigint
    reason: string
    actor_name: string | null
    document_id: string | null
  }[]
}

/**
 * The steps of an order's money in the order in which they happen: what is done, the one that is
 * waited for, and what is still to come. Pure.
 */
export const timelineOf = (
  facts: TimelineFacts,
  { shipments }: Pick<HoldPlan, "shipments">
): TimelineStep[] =>
  withCurrent([
    makeStep(facts, "placed", facts.placed_at, { amount: facts.amount }),
    makeStep(facts, "funded", facts.funded_at, {
      amount: facts.amount,
      due_at: facts.funded_at ? null : new Date(facts.due_on),
    }),
    ...(facts.ended ? [] : goodsSteps(facts, shipments)),
    ...(facts.ended
      ? [makeStep(facts, "ended", facts.ended.at, { reason: facts.ended.state })]
      : []),
    ...movementSteps(facts),
    ...lastStep(facts),
  ])

const makeStep = (
  { actors, documents }: TimelineFacts,
  step: TimelineStep["step"],
  at: Date | null,
  more: Partial<TimelineStep> = {}
): TimelineStep => ({
  step,
  status: at ? "done" : "upcoming",
  at,
  due_at: null,
  amount: null,
  reason: null,
  actor_name: (at && actors[step]) ?? null,
  document_id: documents[step] ?? null,
  ...more,
})

/** From acceptance to the end of the inspection, which an order that the buyer confirmed does not wait for. */
const goodsSteps = (facts: TimelineFacts, shipments: HoldPlan["shipments"]): TimelineStep[] => {
  const until = shipments
    .flatMap((shipment) => (shipment.until ? [shipment.until] : []))
    .sort((a, b) => b.getTime() - a.getTime())
    .at(0)
  const inspecting = shipments.some(({ reason }) => reason === "inspection")
  const inspected = facts.delivered_at && !inspecting ? (until ?? null) : null
  const amount = facts.held > 0n ? facts.held : null
  return [
    makeStep(facts, "accepted", facts.accepted_at, { due_at: facts.accept_by }),
    makeStep(facts, "shipped", facts.shipped_at),
    makeStep(facts, "delivered", facts.delivered_at),
    ...(shipments.some(({ reason }) => reason === "received")
      ? []
      : [makeStep(facts, "inspection", inspected, { due_at: until ?? null, amount })]),
  ]
}

const movementSteps = (facts: TimelineFacts): TimelineStep[] =>
  facts.movements
    .filter(({ kind }) => kind !== "funded")
    .map(({ kind, at, ...movement }) => makeStep(facts, kind, at, movement))

/** What is still held will be released. */
const lastStep = (facts: TimelineFacts): TimelineStep[] =>
  !facts.ended && (facts.held > 0n || !facts.funded_at)
    ? [
        makeStep(facts, "released", null, {
          amount: facts.held > 0n ? facts.held : facts.amount,
        }),
      ]
    : []

/** The first step that is not done is the one that everybody waits for. */
const withCurrent = (steps: readonly TimelineStep[]): TimelineStep[] => {
  const waiting = steps.findIndex(({ status }) => status !== "done")
  return steps.map((step, index) => (index === waiting ? { ...step, status: "current" } : step))
}
