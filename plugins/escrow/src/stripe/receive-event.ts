import type { MedusaContainer } from "@medusajs/framework/types"
import type Stripe from "stripe"
import { faultPoint, receive, refuse } from "@wholesale/core"
import { subjectOf } from "../domain/stripe/events"
import { cards } from "./cards"
import { stripe, webhookSecrets } from "./client"

/** Topic of the provider's events in the inbox. */
export const STRIPE_EVENT_TOPIC = "stripe.event"

/** Seconds that a signature may be old, as the provider recommends. */
const TOLERANCE = 300

/**
 * Takes an event of the provider: its signature is checked over the very bytes that came, then it is
 * kept in the inbox. Only when that is committed may the provider be told that it arrived.
 * @throws NOT_FOUND without an account with the provider, INVALID_INPUT for a signature that is
 *   missing, wrong or too old
 */
export const receiveEvent = async (
  container: MedusaContainer,
  body: Buffer,
  signature: string | undefined
): Promise<void> => {
  const event = verified(body, signature ?? "")
  const about = subjectOf(Object(event))
  if (about.kind === "nothing") {
    return
  }
  await cards(container).inTransaction((tx) =>
    receive(tx, {
      source: "stripe",
      message_id: event.id,
      topic: STRIPE_EVENT_TOPIC,
      payload: about,
    })
  )
  faultPoint("stripe.event-received")
}

const verified = (body: Buffer, signature: string): Stripe.Event => {
  const secrets = webhookSecrets()
  if (secrets.length === 0) {
    throw refuse("NOT_FOUND", "There is nothing at this address")
  }
  for (const secret of secrets) {
    try {
      return stripe().webhooks.constructEvent(body, signature, secret, TOLERANCE)
    } catch {
      // Signed with another of our secrets, or not by the provider at all.
    }
  }
  throw refuse("INVALID_INPUT", "The signature of this event is not right")
}
