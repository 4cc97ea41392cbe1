import { Client } from "../../kit/client"
import type { TestSite } from "../../setup/browser"

type Payment = { id: string; amount: number; received: number; currency_code: string }

let bookings = 0

/** What the operator's finance staff does, done through the API behind the dashboard. */
export const operatorAtWork = ({ server }: TestSite) => {
  const client = new Client(server.url, server.cast, server.jwtSecret)
  const base = "/admin/wholesale"

  const send = async <Body>(method: string, path: string, body?: object): Promise<Body> => {
    const answer = await client.send(method, base + path, {
      as: server.cast.operators.admin,
      body,
    })
    if (answer.status >= 300) {
      throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`)
    }
    return answer.body as Body
  }
  return {
    /** Names the account to which buyers pay. */
    nameAccount: async (account: { iban: string; bic: string; bank_name: string }) => {
      const { settings } = await send<{ settings: { platform: object } }>("GET", "/money-settings")
      const platform = { ...settings.platform, ...account }
      await send("PUT", "/money-settings", { ...settings, platform })
    },
    /** Records money that came in under a reference; all that is left when no amount is named. */
    recordReceipt: async (reference: string, amount?: number) => {
      const { payments } = await send<{ payments: Payment[] }>("GET", `/payments?q=${reference}`)
      const payment = payments.at(0)
      if (!payment) {
        throw new Error(`No payment under ${reference}`)
      }
      bookings += 1
      await send("POST", `/payments/${payment.id}/receipts`, {
        amount: amount ?? payment.amount - payment.received,
        currency_code: payment.currency_code,
        external_id: `BOOKING-${bookings}`,
        received_on: new Date().toISOString().slice(0, 10),
      })
    },
  }
}
