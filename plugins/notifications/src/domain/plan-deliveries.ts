import { isWanted, type Preference } from "./preferences"
import { receiverOf } from "./receiver"
import type { Channel, NotificationGroup, Recipient } from "./types"

/** One notification to one recipient on one channel; `key` is the same on every attempt. */
export type PlannedDelivery = { key: string; channel: Channel; recipient: Recipient }

type Kind = {
  type: string
  group: NotificationGroup
  channels: readonly Channel[]
  mandatory?: boolean
}

/**
 * Spreads a notification over recipients and channels. Pure: what is sent depends on the arguments
 * alone, and a recipient who was found twice is told once.
 * @param key unique per type; a repeated call with the same key plans the same delivery keys
 * @param preferencesOf what an account has chosen; not asked for bare e-mail addresses
 */
export const planDeliveries = (
  kind: Kind,
  key: string,
  recipients: readonly Recipient[],
  preferencesOf: (account: NonNullable<Recipient["account"]>) => readonly Preference[]
): PlannedDelivery[] => {
  const planned = new Map<string, PlannedDelivery>()
  for (const recipient of recipients) {
    const preferences = recipient.account ? preferencesOf(recipient.account) : []
    for (const channel of kind.channels) {
      const address = addressOn(channel, recipient)
      const deliveryKey = `${kind.type}:${key}:${channel}:${address}`
      if (address && !planned.has(deliveryKey) && isWanted(kind, channel, preferences)) {
        planned.set(deliveryKey, { key: deliveryKey, channel, recipient })
      }
    }
  }
  return [...planned.values()]
}

const addressOn = (channel: Channel, { account, email }: Recipient): string | null => {
  if (channel === "email") {
    return email?.trim().toLowerCase() || null
  }
  // Only the storefront asks browsers for it; the dashboard has no service worker.
  if (channel === "push" && account?.actor_type !== "customer") {
    return null
  }
  return account && receiverOf(account)
}
