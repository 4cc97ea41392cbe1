/** The ways a notification reaches a person. */
export const CHANNELS = ["email", "feed", "push"] as const
export type Channel = (typeof CHANNELS)[number]

/** The subjects by which a person can turn notifications off. */
export const NOTIFICATION_GROUPS = [
  "account",
  "members",
  "verification",
  "relationships",
  "orders",
  "finance",
  "support",
  "platform",
] as const
export type NotificationGroup = (typeof NOTIFICATION_GROUPS)[number]

export const LOCALES = ["en", "de"] as const
export type Locale = (typeof LOCALES)[number]

/** The supported locale nearest to a BCP 47 tag; English for anything unknown. */
export const toLocale = (tag: string | null | undefined): Locale =>
  LOCALES.find((locale) => tag?.toLowerCase().split(/[-_]/)[0] === locale) ?? "en"

/** A person, as a recipient source finds them; `company_id` is null for the operator's staff. */
export type Person = {
  actor_type: "user" | "customer" | "api-key"
  actor_id: string
  email: string | null
  name: string | null
  locale: string | null
  company_id: string | null
}

/** Someone to be told: a person with an account, or only an e-mail address. */
export type Recipient = {
  account: Pick<Person, "actor_type" | "actor_id" | "company_id"> | null
  email: string | null
  name: string | null
  locale: Locale
}

export const personToRecipient = (person: Person): Recipient => ({
  account: {
    actor_type: person.actor_type,
    actor_id: person.actor_id,
    company_id: person.company_id,
  },
  email: person.email,
  name: person.name,
  locale: toLocale(person.locale),
})
