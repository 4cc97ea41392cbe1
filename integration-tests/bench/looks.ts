import type { CastActor } from "../kit/cast"
import type { Client } from "../kit/client"
import { good } from "./subject"

type People = { buyer: CastActor; seller: CastActor; operator: CastActor }

/** What people look at besides the catalogue, by who looks. */
const PAGES = {
  buyer: {
    orders: "/store/wholesale/orders?limit=20",
    "reorder desk": "/store/wholesale/reorder-desk?limit=20",
    insights: "/store/wholesale/insights",
    payments: "/store/wholesale/payments?limit=20",
    statement: "/store/wholesale/statement?limit=20",
    manufacturers: "/store/wholesale/directory?limit=20",
  },
  seller: {
    today: "/admin/wholesale/company/today",
    orders: "/admin/wholesale/company/orders?limit=20",
    customers: "/admin/wholesale/company/customers?limit=20",
    analytics: "/admin/wholesale/company/analytics",
    listings: "/admin/wholesale/company/listings?limit=20",
    prices: "/admin/wholesale/company/prices?limit=20&currency_code=eur",
    balance: "/admin/wholesale/company/balances",
    statement: "/admin/wholesale/company/statement?limit=20",
    "next payout": "/admin/wholesale/company/payout-preview",
  },
  operator: {
    orders: "/admin/wholesale/orders?limit=20",
    "orders, searched": "/admin/wholesale/orders?limit=20&q=shop%2012",
    checkouts: "/admin/wholesale/order-groups?limit=20",
    analytics: "/admin/wholesale/marketplace-analytics",
    companies: "/admin/wholesale/companies?limit=20",
    payments: "/admin/wholesale/payments?limit=20",
    refunds: "/admin/wholesale/refunds?limit=20",
    disputes: "/admin/wholesale/disputes?limit=20",
    "trial balance": "/admin/wholesale/ledger/trial-balance",
    accounts: "/admin/wholesale/ledger/accounts?limit=20",
    transactions: "/admin/wholesale/ledger/transactions?limit=20",
  },
} as const satisfies Record<keyof People, Record<string, string>>

/** Each page as a call, named after who looks and at what. */
export const looks = (client: Client, people: People): [string, () => Promise<void>][] =>
  Object.entries(PAGES).flatMap(([who, pages]) =>
    Object.entries(pages).map(([name, path]): [string, () => Promise<void>] => {
      const as = people[who === "buyer" || who === "seller" ? who : "operator"]
      return [`${who}: ${name}`, async () => void good(await client.get(path, { as }))]
    })
  )
