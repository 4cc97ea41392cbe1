import type { TransactionContext } from "@wholesale/core"

/** Units of each line of an order that are settled in another way, e.g. by a dispute. */
export type ClaimedUnits = (
  tx: TransactionContext,
  orderId: string
) => Promise<ReadonlyMap<string, number>>

let claimedUnits: ClaimedUnits = () => Promise.resolve(new Map())

/**
 * Names whoever knows which units can't be returned any more, since their buyer has complained about
 * them. It is asked while the order is locked.
 */
export const registerClaimedUnits = (source: ClaimedUnits): void => {
  claimedUnits = source
}

/** Units by line that can't be returned any more. */
export const claimedUnitsOf: ClaimedUnits = (tx, orderId) => claimedUnits(tx, orderId)
