import type { Person } from "./types"

/**
 * Whose feed a notification belongs to. A person acting for two companies has two feeds, so that
 * one company's business never shows while they act for the other.
 */
export const feedReceiver = (
  scope: { company_id: string } | "operator" | "nobody",
  actor: { type: string; id: string }
): string => `${typeof scope === "string" ? scope : scope.company_id}:${actor.type}:${actor.id}`

/** The feed of a person as the recipient sources describe them. */
export const receiverOf = (person: Pick<Person, "actor_type" | "actor_id" | "company_id">) =>
  feedReceiver(person.company_id ? { company_id: person.company_id } : "operator", {
    type: person.actor_type,
    id: person.actor_id,
  })
