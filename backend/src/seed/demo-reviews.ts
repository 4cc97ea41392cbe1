import type { MedusaContainer } from "@medusajs/framework/types"
import { publishTime } from "@wholesale/catalog/domain/reviews/rules"
import { reviewService } from "@wholesale/catalog/reviews/service"
import { SYSTEM } from "@wholesale/companies"
import { runQuery } from "@wholesale/core"
import { chance, pick } from "./demo-random"
import { replyTo, wordsOf } from "./demo-review-words"

const HOUR = 3_600_000
const DAY = 24 * HOUR
const BATCH = 200
const ASPECTS = ["quality", "as_described", "delivery", "communication"] as const
/** Stars out of a hundred reviews; most goods are good. */
const STARS = [
  { upTo: 4, rating: 1 },
  { upTo: 9, rating: 2 },
  { upTo: 20, rating: 3 },
  { upTo: 55, rating: 4 },
  { upTo: 100, rating: 5 },
] as const

/** The last time that a retailer received a product, with what a review shows beside it. */
type Received = {
  /** The same in every demo, unlike ids. */
  key: string
  product_id: string
  picture: string | null
  seller_id: string
  retailer_id: string
  retailer_name: string
  retailer_country: string
  author_id: string
  order_id: string
  received_at: string
}

const RECEIVED = `
  select distinct on (o.buyer_id, l.product_id) b.trading_name || ':' || p.handle as key,
    p.id as product_id, p.thumbnail as picture, o.seller_id, o.buyer_id as retailer_id,
    b.trading_name as retailer_name, b.country_code as retailer_country,
    g.customer_id as author_id, o.id as order_id, o.delivered_at as received_at
  from seller_order o join order_group g on g.id = o.group_id
  join seller_order_line l on l.seller_order_id = o.id and l.shipped_quantity > 0
  join company b on b.id = o.buyer_id join product p on p.id = l.product_id
  where o.state in ('delivered', 'completed') and o.delivered_at <= ?
  order by o.buyer_id, l.product_id, o.delivered_at desc, o.id`

/**
 * What retailers say about what they received, by and large good: most of it published, the newest
 * still private, many with the maker's answer, and some that makers reported to the operator.
 */
export const seedReviews = async (container: MedusaContainer, now: Date): Promise<void> => {
  const received = await runQuery<Received>(container, RECEIVED, [now])
  const reviews = received
    .filter(({ key }) => chance(`${key}:review`, 45))
    .map((row) => reviewOf(row, now))
  for (let start = 0; start < reviews.length; start += BATCH) {
    const rows = JSON.stringify(reviews.slice(start, start + BATCH))
    await runQuery(container, INSERT, [rows])
  }
  await runQuery(container, VERSIONS)
  await report(container, now)
}

const ratingOf = (key: string): number => {
  const dice = pick(`${key}:stars`, 100)
  return STARS.find(({ upTo }) => dice < upTo)?.rating ?? 5
}

const reviewOf = (row: Received, now: Date) => {
  const { key, picture, received_at, ...facts } = row
  const rating = ratingOf(key)
  const written = writtenAt(key, new Date(received_at), now)
  const publish = publishTime(written)
  const reply = chance(`${key}:answered`, rating <= 3 ? 70 : 30) ? replyTo(key, rating) : null
  return {
    ...facts,
    received_at,
    rating,
    aspects: Object.fromEntries(
      ASPECTS.flatMap((aspect) =>
        chance(`${key}:${aspect}`, 75)
          ? [[aspect, Math.min(5, Math.max(1, rating - 1 + pick(`${key}:${aspect}:stars`, 3)))]]
          : []
      )
    ),
    ...wordsOf(key, rating),
    images: picture && chance(`${key}:picture`, 12) ? [picture] : [],
    status: publish <= now ? "published" : "private",
    publish_at: publish,
    published_at: publish <= now ? publish : null,
    reply,
    replied_at: reply
      ? new Date(Math.min(now.getTime(), written.getTime() + (2 + pick(`${key}:wait`, 30)) * HOUR))
      : null,
    created_at: written,
  }
}

/** Weeks after the goods arrived; a few within the last two days, whose makers may answer first. */
const writtenAt = (key: string, received: Date, now: Date): Date => {
  const written = received.getTime() + (3 + pick(`${key}:weeks`, 40)) * DAY
  const lately = now.getTime() - (1 + pick(`${key}:hours`, 44)) * HOUR
  const recent = received.getTime() > now.getTime() - 150 * DAY
  return new Date(
    written > now.getTime() || (recent && chance(`${key}:lately`, 4))
      ? Math.max(received.getTime(), lately)
      : written
  )
}

const INSERT = `
  insert into review (id, product_id, seller_id, retailer_id, retailer_name, retailer_country,
    author_id, order_id, received_at, version, rating, aspects, title, body, images, status,
    publish_at, published_at, reply, replied_at, replied_by, created_at, updated_at)
  select 'rev_' || md5(row.product_id || row.retailer_id), row.product_id, row.seller_id,
    row.retailer_id, row.retailer_name, row.retailer_country, row.author_id, row.order_id,
    row.received_at, 1, row.rating, row.aspects, row.title, row.body,
    array(select jsonb_array_elements_text(row.images)), row.status, row.publish_at,
    row.published_at, row.reply, row.replied_at,
    case when row.reply is not null then (select m.actor_id from company_member m
      where m.company_id = row.seller_id order by m.joined_at, m.id limit 1) end,
    row.created_at, row.created_at
  from jsonb_to_recordset(?::jsonb) as row(product_id text, seller_id text, retailer_id text,
    retailer_name text, retailer_country text, author_id text, order_id text,
    received_at timestamptz, rating integer, aspects jsonb, title text, body text, images jsonb,
    status text, publish_at timestamptz, published_at timestamptz, reply text,
    replied_at timestamptz, created_at timestamptz)`

const VERSIONS = `
  insert into review_version (id, review_id, version, rating, aspects, title, body, author_id, at,
    created_at, updated_at)
  select 'revv_' || md5(w.id), w.id, 1, w.rating, w.aspects, w.title, w.body, w.author_id,
    w.created_at, w.created_at, w.created_at from review w`

/** The worst thing that was said of each maker, for those that had something to object to. */
const REPORTABLE = `
  select distinct on (s.trading_name) w.id, w.seller_id
  from review w join company s on s.id = w.seller_id join product p on p.id = w.product_id
  where w.status = 'published' and w.rating <= 3
  order by s.trading_name, w.rating, p.handle, w.retailer_name limit 40`

const REPORTS = [
  ["conflict_of_interest", "Written by a competitor's shop in the same street."],
  ["not_about_product", "This is about the carrier's delay, not about the goods."],
  ["other", "The goods were replaced in full; the text says nothing of it."],
] as const

const report = async (container: MedusaContainer, now: Date) => {
  const found = await runQuery<{ id: string; seller_id: string }>(container, REPORTABLE)
  const apart = Math.max(1, Math.floor(found.length / REPORTS.length))
  for (const [index, [reason, note]] of REPORTS.entries()) {
    const review = found.at(index * apart)
    if (review) {
      await reviewService(container).report({
        review_id: review.id,
        owner: { seller_id: review.seller_id },
        company_id: review.seller_id,
        reason,
        note,
        by: { ...SYSTEM, company_id: review.seller_id, request_id: null },
        now: new Date(now.getTime() - (3 + index * 7) * HOUR),
      })
    }
  }
}
