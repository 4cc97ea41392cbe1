import type { By, TransactionContext } from "@wholesale/core"

/** A checkout whose orders have just been written, in the transaction that will commit them. */
export type PlacedGroup = { tx: TransactionContext; group_id: string; by: By; now: Date }

export type PlacementFollower = {
  name: string
  /** Joins the checkout's transaction: when it throws, nothing is ordered. */
  follow: (placed: PlacedGroup) => Promise<void>
}

const followers = new Map<string, PlacementFollower>()

/** Adds something that has to exist exactly when the orders do. Registering the name again replaces. */
export const registerPlacementFollower = (follower: PlacementFollower): void => {
  followers.set(follower.name, follower)
}

/** Lets everyone who registered write what belongs to a placed group. */
export const followPlacement = async (placed: PlacedGroup): Promise<void> => {
  for (const { follow } of followers.values()) {
    await follow(placed)
  }
}
