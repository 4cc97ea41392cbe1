import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, runQuery, useClock, type By } from "@wholesale/core"
import { decideDispute } from "@wholesale/escrow/disputes/decide-dispute"
import { settleDueDisputes } from "@wholesale/escrow/disputes/due-disputes"
import { addFile } from "@wholesale/escrow/disputes/files"
import { openDispute } from "@wholesale/escrow/disputes/open-dispute"
import { answerOffer, makeOffer, sendMessage } from "@wholesale/escrow/disputes/speak"
import type { DisputeReason } from "@wholesale/escrow/domain/dispute/reasons"
import { simplePdf } from "./pdf"

const DAY = 86_400_000

/** An order that has arrived, with the first line of its first shipment. */
type Arrived = {
  order_id: string
  shipment_id: string
  line_id: string
  quantity: number
  buyer_id: string
  buyer_actor: string
  seller_id: string
  seller_actor: string
}

/** One that was delivered in the month before a day; those of the demo's own logins come first. */
const ARRIVED = `select o.id as order_id, s.id as shipment_id, sl.seller_order_line_id as line_id,
    sl.quantity, o.buyer_id, o.seller_id,
    (select actor_id from company_member where company_id = o.buyer_id
      and role_id = 'role_retailer_owner' limit 1) as buyer_actor,
    (select actor_id from company_member where company_id = o.seller_id
      and role_id = 'role_manufacturer_owner' limit 1) as seller_actor
  from seller_order o join company b on b.id = o.buyer_id join company c on c.id = o.seller_id
  join payment_hold h on h.seller_order_id = o.id and h.funded > 0
  join shipment s on s.seller_order_id = o.id and s.state = 'delivered' and s.return_id is null
  join lateral (select * from shipment_line where shipment_id = s.id order by id limit 1) sl on true
  where (select min(recorded_at) from delivery_evidence e where e.shipment_id = s.id)
      between ?::timestamptz - interval '25 days' and ?::timestamptz - interval '6 hours'
    and sl.quantity >= 4
    and not exists (select 1 from return_request r where r.seller_order_id = o.id)
    and not exists (select 1 from dispute d where d.seller_order_id = o.id)
  order by (b.handle = 'hafenladen')::int + (c.handle like 'lindenhof%')::int desc, o.id limit 1`

/** A dispute of the demo: when it was opened, about what, and how it went on. */
type Story = {
  days_ago: number
  reason: DisputeReason
  text: string
  then?: (dispute: Told) => Promise<void>
}

/** An open dispute with everybody who speaks in it. */
type Told = { container: MedusaContainer; id: string; buyer: By; seller: By; operator: By }

const asSeller = ({ id, seller }: Told) => ({
  dispute_id: id,
  party: { as: "seller", company_id: seller.company_id ?? "" } as const,
  by: seller,
})

const asBuyer = ({ id, buyer }: Told) => ({
  dispute_id: id,
  party: { as: "buyer", company_id: buyer.company_id ?? "" } as const,
  by: buyer,
})

const STORIES: readonly Story[] = [
  {
    days_ago: 14,
    reason: "damaged",
    text: "Two of the boxes were crushed; the pieces in them are chipped.",
    then: async (told) => {
      const { container } = told
      const half = Math.floor((await claimedOf(told)) / 2)
      const offer = { amount: BigInt(half), text: "Half of it, and you keep the goods?" }
      await makeOffer(container, asSeller(told), offer)
      await answerOffer(container, asBuyer(told), { answer: "accept", amount: BigInt(half) })
    },
  },
  {
    days_ago: 12,
    reason: "short_count",
    text: "The box was closed with our colleagues present: two pieces were missing.",
    then: async (told) => {
      await discuss(told, "We weigh every box, and this one had its full weight.")
      await decide(told, "The weight on the carrier's label is that of the full box.")
    },
  },
  {
    days_ago: 9,
    reason: "not_as_described",
    text: "The glaze is matt and grey, the product page shows it glossy and blue.",
    then: async (told) => await discuss(told, "The batch differs a little, as handmade goods do."),
  },
  {
    days_ago: 2,
    reason: "wrong_item",
    text: "We ordered the small size and got the large one.",
    then: async (told) => {
      const offer = { amount: 0n, text: "We send the right ones at once; please keep the others." }
      await makeOffer(told.container, asSeller(told), offer)
    },
  },
  { days_ago: 1, reason: "short_count", text: "Three pieces are missing from the second box." },
]

/** Disputes in every state, made by the operations themselves with the dates of then. */
export const seedDisputes = async (container: MedusaContainer, now: Date): Promise<void> => {
  try {
    for (const story of STORIES) {
      setClock(now.getTime() - story.days_ago * DAY)
      await tell(container, story)
    }
    setClock(now.getTime() - DAY)
    await settleDueDisputes(container)
  } finally {
    useClock()
  }
}

const tell = async (container: MedusaContainer, { reason, text, then }: Story) => {
  const [arrived] = await runQuery<Arrived>(container, ARRIVED, [clock.now(), clock.now()])
  if (!arrived) {
    return
  }
  const { order_id, shipment_id, line_id, buyer_id } = arrived
  const member = (actor_type: string, actor_id: string, company_id: string | null): By => ({
    actor_type,
    actor_id,
    company_id,
    request_id: null,
  })
  const buyer = member("customer", arrived.buyer_actor, buyer_id)
  const content = simplePdf("What is wrong", [text])
  const file = await addFile(container, { name: "what-is-wrong.pdf", content }, buyer)
  const quantity = Math.min(3, arrived.quantity)
  const line = { shipment_id, line_id, quantity, reason_code: reason, amount: null }
  const opening = { order_id, buyer_id, lines: [line], shipping: 0n, text, file_ids: [file.id] }
  const id = await openDispute(container, opening, buyer)
  const seller = member("user", arrived.seller_actor, arrived.seller_id)
  const operator = member("user", await operatorOf(container), null)
  await then?.({ container, id, buyer, seller, operator })
}

const operatorOf = async (container: MedusaContainer): Promise<string> => {
  const [{ actor_id }] = await runQuery<{ actor_id: string }>(
    container,
    "select actor_id from company_member where role_id = 'role_operator_admin' limit 1"
  )
  return actor_id
}

const claimedOf = async ({ container, id }: Told): Promise<number> => {
  const [{ claimed }] = await runQuery<{ claimed: string }>(
    container,
    "select claimed from dispute where id = ?",
    [id]
  )
  return Number(claimed)
}

/** The seller disagrees, and so does the buyer. */
const discuss = async (told: Told, text: string) => {
  setClock(clock.now().getTime() + DAY / 2)
  await sendMessage(told.container, asSeller(told), { text, file_ids: [] })
  setClock(clock.now().getTime() + DAY / 3)
  const answer = { text: "That does not help us: we can't sell them.", file_ids: [] }
  await sendMessage(told.container, asBuyer(told), answer)
}

/** A week passes, and the operator decides for the seller. */
const decide = async ({ container, id, operator }: Told, text: string) => {
  setClock(clock.now().getTime() + 8 * DAY)
  await settleDueDisputes(container)
  await decideDispute(container, id, { lines: [], shipping_refund: 0n, text }, operator)
}

const setClock = (moment: number) => {
  const then = new Date(moment)
  useClock({ now: () => then })
}
