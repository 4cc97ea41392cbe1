export const SUBSCRIBER_STATUSES = ["pending", "subscribed", "unsubscribed", "bounced"] as const
export type SubscriberStatus = (typeof SUBSCRIBER_STATUSES)[number]

/** The texts to which people agreed, newest first. A new wording gets a new version. */
export const CONSENT_VERSIONS = ["2026-11"] as const
