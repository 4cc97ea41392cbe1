import { createHmac } from "node:crypto"
import type { Thing } from "./world"

export const WEBHOOK_SECRET = "whsec_of_these_specs"

/** https://docs.stripe.com/webhooks#verify-manually */
const signed = (payload: string, secret: string, timestamp: number): string => {
  const signature = createHmac("sha256", secret).update(`${timestamp}.${payload}`).digest("hex")
  return `t=${timestamp},v1=${signature}`
}

/** Sends an event as the provider does, signed; `more` changes what goes wrong. */
export const deliver = async (
  url: string,
  event: Thing,
  more: { secret?: string; timestamp?: number; body?: string } = {}
): Promise<number> => {
  const payload = JSON.stringify(event)
  const { secret = WEBHOOK_SECRET, timestamp = Math.floor(Date.now() / 1000) } = more
  const header = signed(payload, secret, timestamp)
  const { status } = await fetch(`${url}/hooks/wholesale/stripe`, {
    method: "POST",
    headers: { "content-type": "application/json", "stripe-signature": header },
    body: more.body ?? payload,
  })
  return status
}
