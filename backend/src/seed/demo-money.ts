import type { MedusaContainer } from "@medusajs/framework/types"
import { SYSTEM } from "@wholesale/companies"
import { clock, dayOf, runner, runQuery, useClock } from "@wholesale/core"
import { writeRules } from "@wholesale/escrow/commission/write-rules"
import { paymentHolds } from "@wholesale/escrow/holds/payment-holds"
import { recordReceipt } from "@wholesale/escrow/holds/record-receipt"
import { settleHold } from "@wholesale/escrow/holds/settle-hold"
import { settleRefund } from "@wholesale/escrow/holds/settle-refund"
import { readSettings, writeSettings } from "@wholesale/escrow/settings/money-settings"
import { payoutEvents, type PastEvent } from "./demo-payouts"
import { chance } from "./demo-random"

const DAY = 86_400_000

const ANY = {
  seller_ids: [],
  category_ids: [],
  plan_key: null,
  order_kind: null,
  origin: null,
  currency_code: null,
  valid_from: null,
  valid_until: null,
}

const percentage = (name: string, percent: string, conditions: object) => ({
  name,
  payee: "platform" as const,
  conditions: { ...ANY, ...conditions },
  terms: { kind: "percentage" as const, percent },
  minimum: null,
  maximum: null,
})

/** Where buyers of the demo pay to, and what the platform takes: nothing for whom a seller brought. */
export const seedMoneyRules = async (container: MedusaContainer, now: Date): Promise<void> => {
  const settings = await readSettings(runner(container))
  const platform = {
    ...settings.platform,
    legal_name: "Wholesale OS Demo GmbH",
    tax_id: "DE136695976",
    iban: "DE02120300000000202051",
    bic: "BYLADEM1001",
    bank_name: "Demo bank",
  }
  await paymentHolds(container).inTransaction((tx) =>
    writeSettings(tx, { ...settings, platform }, SYSTEM, now)
  )
  const rules = [
    percentage("Buyers that the seller brought", "0", { origin: "seller" }),
    percentage("Opening orders", "15", { order_kind: "opening" }),
    percentage("Reorders", "10", {}),
  ]
  await writeRules(container, rules, SYSTEM)
}

type Asked = {
  id: string
  amount: string
  currency_code: string
  placed_at: string
  orders: { id: string; ended_at: string }[]
}

const ASKED = `select p.id, p.amount::text as amount, p.currency_code, g.placed_at::text as placed_at,
    (select jsonb_agg(jsonb_build_object('id', h.seller_order_id, 'ended_at',
        (select max(x.at) from seller_order_history x where x.seller_order_id = h.seller_order_id)))
      from payment_hold h where h.request_id = p.id) as orders
  from payment_request p join order_group g on g.id = p.group_id
  where p.state = 'awaiting' order by g.placed_at, p.id`

/**
 * Lets the buyers of the past have paid a day after they ordered, and the money go where it belongs at
 * the times of then, on to the sellers' banks. Some of the last days' payments are still awaited.
 */
export const seedPayments = async (container: MedusaContainer, now: Date): Promise<void> => {
  const asked = await runQuery<Asked>(container, ASKED)
  const events = [
    ...asked.flatMap((request) => paymentEvents(container, request, now)),
    ...payoutEvents(container, now),
  ].sort((a, b) => a.at - b.at)
  try {
    for (const { at, happen } of events) {
      setClock(at, now)
      await happen()
    }
    await payRefunds(container, now)
  } finally {
    useClock()
  }
}

const paymentEvents = (container: MedusaContainer, request: Asked, now: Date): PastEvent[] => {
  const placed = new Date(request.placed_at).getTime()
  if (now.getTime() - placed < 5 * DAY && chance(`${request.amount}:awaited`, 50)) {
    return []
  }
  const settled = request.orders.flatMap(({ id, ended_at }) => {
    const ended = new Date(ended_at).getTime()
    return [ended, ended + 4 * DAY].map((moment) => ({
      at: Math.max(moment, placed + DAY),
      happen: () => settleHold(container, id, SYSTEM),
    }))
  })
  return [{ at: placed + DAY, happen: () => receive(container, request) }, ...settled]
}

const receive = async (container: MedusaContainer, request: Asked) =>
  await recordReceipt(
    container,
    {
      request_id: request.id,
      source: "manual",
      external_id: `DEMO-${request.id}`,
      amount: BigInt(request.amount),
      currency_code: request.currency_code,
      received_on: dayOf(clock.now()),
      note: null,
    },
    SYSTEM
  )

/** What went back longer than a week ago has been paid out; the operator still has the rest to do. */
const payRefunds = async (container: MedusaContainer, now: Date) => {
  const due = await runQuery<{ id: string; created_at: string }>(
    container,
    "select id, created_at::text as created_at from refund_due where state = 'due' and created_at < ?",
    [new Date(now.getTime() - 7 * DAY)]
  )
  for (const { id, created_at } of due) {
    setClock(new Date(created_at).getTime() + 2 * DAY, now)
    await settleRefund(container, id, { paid: { external_id: `DEMO-OUT-${id}` } }, SYSTEM)
  }
}

/** Never later than now. */
const setClock = (moment: number, now: Date) => {
  const then = new Date(Math.min(moment, now.getTime()))
  useClock({ now: () => then })
}
