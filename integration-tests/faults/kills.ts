import type { TestServer } from "../setup/server"
import { sleep } from "./gate"

/** What is killed, in turns: half the servers from outside, a quarter each the rest. */
const TURNS = ["server", "postgres", "server", "fault"] as const

export type Victim = (typeof TURNS)[number]

export const victimOf = (kill: number): Victim => TURNS[kill % TURNS.length]

/** Between an effect and its commit, or between two effects; the walks come past all of them. */
const POINTS = [
  "receipt.before-commit",
  "hold.before-commit",
  "payout.before-commit",
  "hold.captured",
  "outbox.claimed",
  "refund.settled",
  "dispute.before-commit",
  "hold.refunded",
  "receipt.recorded",
  "payout.approved",
  "hold.settled",
  "outbox.handled",
  "dispute.decided",
  "payout.settled",
  "checkout.before-commit",
  "checkout.after-commit",
  "hold.authorised",
  "order.fulfilment-made",
  "order.stock-taken",
  "order.fulfilled",
  "order.shipment-marked",
]

/** Where the server dies at a kill of the kind `fault`. */
export const pointOf = (kill: number): string =>
  POINTS[Math.floor(kill / TURNS.length) % POINTS.length]

/** Every sixth round has the lease of the product, the others one that saves the waiting. */
export const leaseOf = (kill: number): number =>
  Math.floor(kill / TURNS.length) % 6 === 1 ? 30 : 2

const PATIENCE = 60_000

/** Waits until the server has died at its fault point. @returns false when it did not come past it */
export const diedByItself = async (server: TestServer): Promise<boolean> => {
  const died = server.waitForExit().then(() => true)
  return await Promise.race([died, sleep(PATIENCE).then(() => false)])
}
