import { startCardServer, stopCardServer } from "../kit/card-server"
import { sessionOf } from "../kit/card-desk"
import { copyIds, copyOrders } from "../kit/copied-orders"
import { inParallel } from "../kit/parallel"
import { inDoubt } from "../kit/in-doubt"
import { settled } from "../kit/settled"
import { chargeBack, failRefund, finishRefund, judge, pay } from "../kit/stripe/acts"
import type { Thing } from "../kit/stripe/world"

/** How many sequences of events; ten thousand take about an hour. */
const SEQUENCES = Number(process.env.STRIPE_SEQUENCES ?? 45)
const KILLS = Number(process.env.STRIPE_KILLS ?? 2)
const SEED = Number(process.env.STRIPE_SEED ?? Date.now() % 1_000_000)

jest.setTimeout(600_000 + SEQUENCES * 2_000)

const STORE = "/store/wholesale"

let running: Awaited<ReturnType<typeof startCardServer>>
let provider: (typeof running)["provider"]
let server: (typeof running)["server"]
let desk: (typeof running)["desk"]
let money: (typeof running)["money"]
let cards: (typeof running)["cards"]

beforeAll(async () => {
  // A message that a dead process had taken is free again after two seconds instead of thirty.
  running = await startCardServer({ OUTBOX_LEASE_SECONDS: "2", LOG_LEVEL: "error" })
  ;({ provider, server, desk, money, cards } = running)
  await nobodyIsTold()
})

afterAll(async () => await stopCardServer(running))

/** Thousands of e-mails take longer than the money that they are about, and say nothing of it. */
const nobodyIsTold = async () =>
  await server.query(
    `insert into notification_preference (id, actor_type, actor_id, "group", channel, enabled)
     select 'npref_' || gen_random_uuid(), actor_type, actor_id, 'finance', channel, false
     from company_member, unnest(array['email', 'feed']) channel
     where actor_type <> 'api-key' on conflict do nothing`
  )

/** Waits until nothing is left to do; thousands of events take their time. */
const allSettled = async () => {
  const deadline = Date.now() + 60_000 + SEQUENCES * 1_000
  while (Date.now() < deadline && (await inDoubt(server)) > 0) {
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  await settled(server)
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
const randomFrom = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
const random = randomFrom(SEED)

const shuffled = <Item>(items: readonly Item[]): Item[] =>
  items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)

/** What happens at the provider after a payment, and whether the order ends in between. */
type Life = { ends?: true; there: (world: typeof provider.world, intent: string) => void }

const refundOf = (intent: string): string =>
  String(provider.world.all("refund").find((one) => one.payment_intent === intent)?.id)

const LIVES: readonly Life[] = [
  { there: () => undefined },
  { there: (world, intent) => judge(world, chargeBack(world, intent).id, "won") },
  { there: (world, intent) => judge(world, chargeBack(world, intent).id, "lost") },
  {
    there: (world, intent) =>
      judge(world, chargeBack(world, intent, 500, true).id, "warning_closed"),
  },
  {
    there: (world, intent) => {
      const { id } = chargeBack(world, intent, 700, true)
      judge(world, id, "needs_response")
      judge(world, id, "lost")
    },
  },
  { there: (world, intent) => void chargeBack(world, intent, 900) },
  { ends: true, there: () => undefined },
  { ends: true, there: (world, intent) => finishRefund(world, refundOf(intent)) },
  { ends: true, there: (world, intent) => failRefund(world, refundOf(intent)) },
]

/** What became of a copy, without anything that differs from copy to copy. */
const outcomeOf = async (run: string, n: number) => {
  const { order, payment } = copyIds(run, n)
  const [row] = await server.query(
    `select h.state, h.funded, h.released, h.refunded, h.taken_back, h.frozen, r.state as request,
       r.received, (select json_agg(json_build_object('state', d.state, 'amount', d.amount,
         'reason', d.reason) order by d.created_at) from refund_due d
         where d.seller_order_id = h.seller_order_id) as refunds,
       (select json_agg(json_build_object('state', c.state, 'amount', c.amount, 'beyond', c.beyond))
         from chargeback c where c.request_id = r.id) as chargebacks,
       (select count(*)::int from cash_receipt x where x.request_id = r.id) as receipts
     from payment_hold h join payment_request r on r.id = h.request_id
     where h.seller_order_id = $1 and r.id = $2`,
    [order, payment]
  )
  return row
}

/** Sends events until each was acknowledged, as the provider does. */
const deliverAll = async (events: readonly Thing[]) => {
  let left = [...events]
  while (left.length > 0) {
    const missed: Thing[] = []
    await inParallel(left, async (event) => {
      const status = await cards.deliver(event).catch(() => 0)
      if (status !== 200) {
        missed.push(event)
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
    })
    left = missed
  }
}

const endOrders = async (orders: readonly string[]) => {
  await server.query("update seller_order set state = 'cancelled' where id = any($1)", [orders])
  await server.query(
    `insert into outbox_message (id, box, topic, payload, available_at, created_at, updated_at)
     select 'msg_' || gen_random_uuid(), 'outbox', 'payment-hold.settle',
       jsonb_build_object('seller_order_id', id), now(), now(), now() from unnest($1::text[]) id`,
    [orders]
  )
  await allSettled()
}

type Copy = { n: number; life: Life; intent: string }

/** Opens the pages of copies and pays on them. */
const payAll = async (run: string, count: number): Promise<Copy[]> => {
  const copies: Copy[] = []
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  await inParallel(numbers, async (n) => {
    const path = `${STORE}/payments/${copyIds(run, n).payment}/card`
    const { url, text } = await desk.post(path, {}, desk.buyer)
    if (typeof url !== "string") {
      throw new Error(text)
    }
    const { id } = pay(provider.world, sessionOf(url), 0)
    copies.push({ n, life: LIVES[n % LIVES.length], intent: id })
  })
  return copies.sort((a, b) => a.n - b.n)
}

/** Lets copies live: paid, ended where their life says so, then whatever happens at the provider. */
const live = async (run: string, count: number, deliver: (events: Thing[]) => Promise<void>) => {
  const from = provider.world.events.length
  const copies = await payAll(run, count)
  const ending = copies.filter(({ life }) => life.ends)
  const paid = new Set(ending.map(({ intent }) => intent))
  const first = provider.world.events.filter(({ data }) => paid.has(Object(data).object.id))
  await deliver(first)
  await allSettled()
  await endOrders(ending.map(({ n }) => copyIds(run, n).order))
  copies.forEach(({ life, intent }) => life.there(provider.world, intent))
  await deliver(provider.world.events.slice(from))
  await allSettled()
}

it(`${SEQUENCES} sequences end as in order once: doubled, late, permuted, with crashes (seed ${SEED})`, async () => {
  const template = await desk.accepted("PO-SEQUENCE")
  await copyOrders(server, template, "once", LIVES.length)
  await live("once", LIVES.length, async (events) => {
    for (const event of events) {
      await cards.deliver(event)
      await allSettled()
    }
  })
  await copyOrders(server, template, "many", SEQUENCES)
  let kills = 0
  await live("many", SEQUENCES, async (events) => {
    const times = () => 1 + Math.floor(random() * 5)
    const many = shuffled(events.flatMap((event) => Array<Thing>(times()).fill(event)))
    const work = deliverAll(many)
    for (; kills < KILLS; kills += 1) {
      await new Promise((resolve) => setTimeout(resolve, 300 + random() * 1500))
      await server.kill("SIGKILL")
      await server.restart()
    }
    await work
    await new Promise((resolve) => setTimeout(resolve, 2500))
  })
  const once = await Promise.all(LIVES.map((_, index) => outcomeOf("once", index + 1)))
  for (let n = 1; n <= SEQUENCES; n += 1) {
    expect({ n, ...(await outcomeOf("many", n)) }).toEqual({
      n,
      ...once[(n - 1) % LIVES.length],
    })
  }
  const { balances, suspense } = await cards.reconcile()
  expect(suspense.count).toBe(0)
  expect(balances).toMatchObject([{ currency_code: "eur", provider: balances[0].books }])
  expect(await money.failures()).toEqual([])
})
