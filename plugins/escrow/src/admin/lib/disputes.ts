import type { DisputeState } from "../../domain/dispute/states"
import type { DisputeDto } from "../../http/disputes"
import { STALE } from "./stale"

type Color = "green" | "red" | "blue" | "orange" | "grey" | "purple"

export type DisputeEntry = DisputeDto["entries"][number]
export type DisputeFile = DisputeEntry["files"][number]

/** Every state of a dispute, with the colour that goes beside its name. */
export const DISPUTE_COLORS: Record<DisputeState, Color> = {
  open: "orange",
  negotiating: "blue",
  escalated: "red",
  resolved: "green",
  withdrawn: "grey",
}

/** What the list can be narrowed to. */
export const DISPUTE_FILTERS = ["unresolved", ...Object.keys(DISPUTE_COLORS)]

/** What is out of date after something happened in a dispute: its end moves money. */
export const DISPUTES_STALE = [
  ...STALE,
  "/disputes",
  "/company/disputes",
  "/company/orders",
  "/company/balances",
  "/company/statement",
] as const

/** A side that reads disputes here: its endpoints, its page of an order, and the right to act. */
export type DisputeDesk = {
  side: "seller" | "operator"
  disputes: string
  files: string
  orders: string
  acts: string
}

export const DISPUTE_DESKS: Record<DisputeDesk["side"], DisputeDesk> = {
  seller: {
    side: "seller",
    disputes: "/company/disputes",
    files: "/company/dispute-files",
    orders: "/sales",
    acts: "orders.manage",
  },
  operator: {
    side: "operator",
    disputes: "/disputes",
    files: "/dispute-files",
    orders: "/marketplace",
    acts: "operator.finance",
  },
}

/** What every part of a dispute's page gets. */
export type AtDispute = { dispute: DisputeDto; desk: DisputeDesk }

/** Whether a dispute still keeps its share of the money back. Pure. */
export const isOpenDispute = ({ state }: { state: DisputeState }): boolean =>
  state !== "resolved" && state !== "withdrawn"

/** The name of the company that speaks for a side; null for the marketplace and for time. Pure. */
export const companyOf = (
  { buyer, seller }: Pick<DisputeDto, "buyer" | "seller">,
  side: DisputeEntry["side"]
): string | null => {
  if (side === "buyer") {
    return buyer.name
  }
  return side === "seller" ? seller.name : null
}
