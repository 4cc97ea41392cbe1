import type { Answer, Client } from "./client"
import type { CastActor } from "./cast"
import type { TestServer } from "../setup/server"

const ADMIN = "/admin/wholesale/company"
const STORE = "/store/wholesale"

type Row = { variant_id: string }

/** What a manufacturer and its retailers do with prices, over HTTP. */
export const priceTools = (server: TestServer, client: Client, variant: Row) => {
  const { companies } = server.cast
  const seller = companies.manufacturerA.members.owner
  return {
    companies,
    seller,
    buyer: companies.retailerA.members.owner,
    other: companies.retailerB.members.owner,
    /** A base price of the variant of 100.00 EUR, unless said otherwise. */
    row: (more: object) => ({
      ...variant,
      currency_code: "eur",
      source: "base",
      amount: 10_000,
      ...more,
    }),
    save: (prices: object[], more: object = {}) =>
      client.post(`${ADMIN}/prices`, { prices, ...more }, { as: seller }),
    /** What somebody pays, as the explanation of the store says it. */
    paid: async (as: CastActor, quantity = 1, currency = "eur") => {
      const query = `variant_id=${variant.variant_id}&quantity=${quantity}&currency_code=${currency}`
      const answer = await client.get(`${STORE}/prices/explain?${query}`, { as })
      expect(answer.status).toBe(200)
      return Object(answer.body).explanation
    },
    newTier: async (name: string, more: object = {}) => {
      const answer = await client.post(`${ADMIN}/price-tiers`, { name, ...more }, { as: seller })
      expect(answer.status).toBe(201)
      return Object(answer.body).price_tier
    },
  }
}

/** Status and code of a refusal. */
export const refusal = ({ status, body }: Answer) => [status, Object(body).code]
