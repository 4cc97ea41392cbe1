import type { Carrier } from "./carrier"

/** The seller's own van, or a carrier that is not connected: the seller says what happens. */
export const ownTransport: Carrier = { key: "own", label: "Own transport or other carrier" }
