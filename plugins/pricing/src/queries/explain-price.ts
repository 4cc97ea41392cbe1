import { notFound, type RunSql } from "@wholesale/core"
import type { BuyerContext } from "@wholesale/catalog"
import type { Strategy } from "../domain/candidates"
import { explainCandidates, type ExplainedCandidate } from "../domain/explain"
import { storedPrices } from "./price-rows"

export type ExplainRequest = {
  variant_id: string
  quantity: number
  currency_code: string
  at: Date
  buyer: BuyerContext
}

export type PriceExplanation = Pick<ExplainRequest, "variant_id" | "quantity" | "currency_code"> & {
  seller_id: string
  /** Whether the buyer may not see the product's prices. */
  hidden: boolean
  /** Whether the buyer may not see the product at all. */
  product_hidden: boolean
  strategy: Strategy
  /** Every price of the variant, the winner first. Not for a buyer's eyes as it is. */
  candidates: (ExplainedCandidate & { target_name: string | null })[]
  winner: (ExplainedCandidate & { target_name: string | null }) | null
  msrp: bigint | null
  map: bigint | null
  cost: bigint | null
}

type Head = {
  seller_id: string
  published: boolean
  admitted: boolean
  priced: boolean
  strategy: Strategy
  msrp: string | null
  map: string | null
  cost: string | null
  names: Record<string, string>
}

/**
 * Why a price is what it is: every price of the variant with what became of it. The winner is the
 * one that `resolvePrices` has for the quantity.
 * @throws NOT_FOUND for a variant that does not exist or belongs to no seller
 */
export const explainPrice = async (
  run: RunSql,
  request: ExplainRequest
): Promise<PriceExplanation> => {
  const { variant_id, quantity, currency_code, at, buyer } = request
  const head = await readHead(run, request)
  const prices = await storedPrices(run, head.seller_id, [variant_id])
  const wanted = { strategy: head.strategy, currency_code, at, buyer }
  const candidates = explainCandidates(prices, wanted, quantity).map((candidate) => ({
    ...candidate,
    target_name: head.names[candidate.target] ?? (candidate.target.toUpperCase() || null),
  }))
  const money = (amount: string | null) => (amount === null ? null : BigInt(amount))
  return {
    variant_id,
    quantity,
    currency_code,
    seller_id: head.seller_id,
    hidden: !head.admitted || !head.priced,
    product_hidden: !head.admitted || !head.published,
    strategy: head.strategy,
    candidates,
    winner: candidates.find(({ won }) => won) ?? null,
    msrp: money(head.msrp),
    map: money(head.map),
    cost: money(head.cost),
  }
}

const ATTRIBUTE = `(select a.amount::text from price_attribute a where a.variant_id = v.id
  and a.currency_code = ? and a.kind = ? and a.deleted_at is null)`

const readHead = async (run: RunSql, { variant_id, currency_code, buyer }: ExplainRequest) => {
  const rows = await run<Head>(
    `select l.seller_id, pr.status = 'published' as published,
       l.audience && b.tokens as admitted, l.price_audience && b.tokens as priced,
       coalesce(s.strategy, 'first_that_applies') as strategy,
       ${ATTRIBUTE} as msrp, ${ATTRIBUTE} as map, ${ATTRIBUTE} as cost,
       coalesce((select jsonb_object_agg(n.id, n.name) from (
         select t.id, t.name from price_tier t where t.seller_id = l.seller_id
         union select c.id, c.trading_name from wholesale_price w join company c on c.id = w.target
         where w.variant_id = v.id and w.source in ('customer', 'contract')) n), '{}') as names
     from (select array(select jsonb_array_elements_text(?::jsonb)) as tokens) b
     join product_variant v on v.id = ? and v.deleted_at is null
     join product pr on pr.id = v.product_id and pr.deleted_at is null
     join listing l on l.product_id = v.product_id and l.deleted_at is null
     left join seller_pricing s on s.seller_id = l.seller_id`,
    [
      currency_code,
      "msrp",
      currency_code,
      "map",
      currency_code,
      "cost",
      JSON.stringify(buyer.tokens),
      variant_id,
    ]
  )
  const head = rows.at(0)
  if (!head) {
    throw notFound("Variant", variant_id)
  }
  return head
}

/** Reasons that a buyer may know of; the others would tell of terms that are not its own. */
const OWN_REASONS = new Set([
  "less_specific",
  "dearer",
  "smaller_break",
  "quantity_too_low",
  "replaced_by_schedule",
])

/**
 * The part of an explanation that is the buyer's: its own prices that are in force, nothing of what
 * others pay and nothing of what is planned.
 * @throws NOT_FOUND when the buyer may not see the product
 */
export const forBuyer = (explanation: PriceExplanation) => {
  if (explanation.product_hidden) {
    throw notFound("Variant", explanation.variant_id)
  }
  const { variant_id, quantity, currency_code, hidden } = explanation
  const head = { variant_id, quantity, currency_code, hidden }
  if (hidden) {
    return { ...head, strategy: null, price: null, candidates: [], msrp: null, map: null }
  }
  const candidates = explanation.candidates.filter(
    ({ won, lost_because: reason }) => won || (reason && OWN_REASONS.has(reason))
  )
  return {
    ...head,
    strategy: explanation.strategy,
    price: explanation.winner,
    candidates,
    msrp: explanation.msrp,
    map: explanation.map,
  }
}
