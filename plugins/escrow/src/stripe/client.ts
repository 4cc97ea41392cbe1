import Stripe from "stripe"
import { refuse } from "@wholesale/core"
import { readEnvironment } from "@wholesale/core/env"

type Account = { client: Stripe; secrets: readonly string[] }

let known: Account | null | undefined

const account = (): Account | null => {
  if (known === undefined) {
    known = connect()
  }
  return known
}

const connect = (): Account | null => {
  const {
    stripeApiKey: key,
    stripeWebhookSecret: secrets,
    stripeApiUrl,
  } = readEnvironment(process.env)
  if (!key || !secrets) {
    return null
  }
  const { hostname, port, protocol } = new URL(stripeApiUrl)
  const isSecure = protocol === "https:"
  const client = new Stripe(key, {
    host: hostname,
    port: port || (isSecure ? 443 : 80),
    protocol: isSecure ? "https" : "http",
    // Each request carries our own idempotency key, so repeating it is safe.
    maxNetworkRetries: 2,
    timeout: 20_000,
    telemetry: false,
  })
  // The platform's webhook and the one for connected accounts have a secret each.
  return { client, secrets: secrets.split(",").map((secret) => secret.trim()) }
}

/** Whether the environment names an account with the payment provider. */
export const takesCards = (): boolean => account() !== null

/** The payment provider's API. @throws CONFIGURATION_INVALID without an account there */
export const stripe = (): Stripe => {
  const found = account()
  if (!found) {
    throw refuse("CONFIGURATION_INVALID", "Paying by card is not set up: STRIPE_API_KEY is missing")
  }
  return found.client
}

/** What signs the provider's events. */
export const webhookSecrets = (): readonly string[] => account()?.secrets ?? []

/** Whether the provider refused for good what was asked of it, so that asking again is no use. */
const isRefusal = (error: unknown): error is Stripe.errors.StripeInvalidRequestError =>
  error instanceof Stripe.errors.StripeInvalidRequestError

/** Asks the provider on behalf of somebody who waits. @throws PROVIDER_UNAVAILABLE */
export const ask = async <Answer>(question: () => Promise<Answer>): Promise<Answer> =>
  await question().catch((error: unknown) => {
    if (!(error instanceof Stripe.errors.StripeError)) {
      throw error
    }
    const why = isRefusal(error) ? `refuses this: ${error.message}` : "can't be reached just now"
    throw refuse("PROVIDER_UNAVAILABLE", `The payment provider ${why}. Try again later`)
  })

/** Whether `ask` gave up. */
export const isUnavailable = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && error.code === "PROVIDER_UNAVAILABLE"

/**
 * Asks the provider for something that it may refuse for good; then `refused` hears why.
 * @returns undefined when it was refused
 */
export const unlessRefused = async <Answer>(
  question: () => Promise<Answer>,
  refused: (failed: { reason: string }) => Promise<void>
): Promise<Answer | undefined> => {
  try {
    return await question()
  } catch (error) {
    if (!isRefusal(error)) {
      throw error
    }
    await refused({ reason: error.message.slice(0, 200) })
    return undefined
  }
}

/** The id of something that the provider names or shows whole. */
export const idOf = (of: string | { id: string } | null): string | null =>
  typeof of === "string" ? of : (of?.id ?? null)

/** A list of the provider, page by page, as one. */
export const everyOne = async <Item>(list: AsyncIterable<Item>): Promise<Item[]> => {
  const items: Item[] = []
  for await (const item of list) {
    items.push(item)
  }
  return items
}
