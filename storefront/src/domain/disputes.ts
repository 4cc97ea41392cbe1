import type { ClaimableDto, DisputeCardDto, DisputeDto } from "@wholesale/escrow/http/disputes"
import type { StatusTone } from "@/ui/status"

type State = DisputeCardDto["state"]
export type DisputeReason = DisputeCardDto["reasons"][number]
export type ClaimableLine = ClaimableDto["lines"][number]

export const DISPUTE_TONES: Record<State, StatusTone> = {
  open: "progress",
  negotiating: "progress",
  escalated: "warning",
  resolved: "positive",
  withdrawn: "neutral",
}

const REASONS = [
  "short_count",
  "damaged",
  "defective",
  "wrong_item",
  "not_as_described",
  "not_received",
] as const satisfies readonly DisputeReason[]

/** Reasons that the backend takes only with a picture or a document. */
export const NEEDS_EVIDENCE: readonly DisputeReason[] = [
  "damaged",
  "defective",
  "wrong_item",
  "not_as_described",
]

/** As many files as one entry can show. */
export const MOST_FILES = 10

/** What can be said of a line: of goods that have not arrived only that. */
export const reasonsFor = ({
  delivered_at,
}: Pick<ClaimableLine, "delivered_at">): readonly DisputeReason[] =>
  delivered_at ? REASONS : ["not_received"]

/** Claimable lines by the shipment that they came with. */
export const byShipment = (lines: readonly ClaimableLine[]) =>
  [...new Set(lines.map(({ shipment_id }) => shipment_id))].map((id) => ({
    id,
    lines: lines.filter(({ shipment_id }) => shipment_id === id),
  }))

/** Whether a dispute still keeps its share of the money back. */
export const isUnresolved = ({ state }: Pick<DisputeCardDto, "state">): boolean =>
  state !== "resolved" && state !== "withdrawn"

/** Whether the buyer can report a problem now: something is claimable, and no dispute is open. */
export const canReport = (
  { lines }: Pick<ClaimableDto, "lines">,
  disputes: readonly Pick<DisputeCardDto, "state">[]
): boolean => lines.length > 0 && !disputes.some(isUnresolved)

/** What a dispute waits for, as a key of the messages; an offer of the seller is the buyer's turn. */
export const waitsFor = ({ state, offer }: Pick<DisputeCardDto, "state" | "offer">) => {
  if (state !== "negotiating") {
    return state
  }
  return offer ? (offer.side === "seller" ? "theirOffer" : "ownOffer") : "noOffer"
}

/** The entry whose offer is on the table: the last one in which that side named an amount. */
export const standingOffer = ({
  offer,
  entries,
}: Pick<DisputeDto, "offer" | "entries">): string | null =>
  (offer &&
    entries.findLast(
      ({ kind, side }) => side === offer.side && (kind === "offer" || kind === "opened")
    )?.id) ??
  null

type Paper = { id: string; kind: string; issued_at: string }

/** The credit note of a dispute: the one that was issued in the moment in which it was settled. */
export const creditNoteOf = <Document extends Paper>(
  { closed_at }: Pick<DisputeCardDto, "closed_at">,
  documents: readonly Document[]
): Document | null =>
  documents.find(
    ({ kind, issued_at }) =>
      kind === "credit_note" &&
      closed_at !== null &&
      Date.parse(issued_at) === Date.parse(closed_at)
  ) ?? null
