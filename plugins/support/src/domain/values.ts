/** Where a ticket stands; what may follow what is in `states.ts`. */
export const TICKET_STATES = ["open", "waiting_for_customer", "resolved", "closed"] as const
export type TicketState = (typeof TICKET_STATES)[number]

/** What a ticket is about. */
export const CATEGORIES = ["order", "payment", "product", "account", "other"] as const
export type Category = (typeof CATEGORIES)[number]

/** How soon the operator has to do something, the least urgent first. */
export const PRIORITIES = ["low", "normal", "high", "urgent"] as const
export type Priority = (typeof PRIORITIES)[number]

/** Whose people opened a ticket: the kind of their company. */
export const COMPANY_SIDES = ["retailer", "manufacturer", "distributor"] as const
export type CompanySide = (typeof COMPANY_SIDES)[number]

/** Who wrote a message. */
export const AUTHOR_SIDES = ["customer", "operator"] as const
export type AuthorSide = (typeof AUTHOR_SIDES)[number]

/** Most tickets of a company that wait for somebody at the same time. */
export const OPEN_TICKETS_MAX = 50
