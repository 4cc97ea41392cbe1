import { generateEntityId } from "@medusajs/framework/utils"
import { recordAudit, refuse, sql, type By, type TransactionContext } from "@wholesale/core"
import { notify } from "@wholesale/notifications"
import { isReviewable, publishTime } from "../../../domain/reviews/rules"
import type { ReviewInput } from "../../../http/reviews"
import type { Receipt } from "../../../reviews/eligibility"
import type { ReviewRow } from "./lock-review"

export type WriteReviewInput = {
  /** The caller has made sure that the company may see the product. */
  product: { id: string; title: string; seller_id: string }
  retailer: { id: string; name: string; country_code: string }
  /** Null when nothing shows that the company received the product. */
  receipt: Receipt | null
  content: Omit<ReviewInput, "product_id">
  by: By
  now: Date
}

/**
 * Writes a company's review of a product, or a new version of it. The first version stays private
 * while the seller may answer; a later one keeps the state of the review.
 * @throws REVIEW_NOT_ALLOWED without a receipt in the last 180 days, or once it was removed
 */
export const writeReview = async (
  tx: TransactionContext,
  input: WriteReviewInput
): Promise<string> => {
  const { product, retailer } = input
  await sql(tx, "select pg_advisory_xact_lock(hashtext('review:' || ? || ?))", [
    product.id,
    retailer.id,
  ])
  const [known] = await sql<ReviewRow>(
    tx,
    `select id, status, version, received_at, order_id from review
     where product_id = ? and retailer_id = ? and deleted_at is null for update`,
    [product.id, retailer.id]
  )
  if (known?.status === "removed") {
    throw refuse("REVIEW_NOT_ALLOWED", "Your review of this product was removed by the operator")
  }
  const receipt = input.receipt ?? (known ? { ...known } : null)
  if (!receipt || !isReviewable(new Date(receipt.received_at), input.now)) {
    throw refuse(
      "REVIEW_NOT_ALLOWED",
      "Only a company that received this product in the last 180 days can review it"
    )
  }
  const id = known ? await changeReview(tx, known, input) : await addReview(tx, receipt, input)
  await addVersion(tx, { id, version: known ? known.version + 1 : 1 }, input)
  await announce(tx, { id, version: known ? known.version + 1 : 1 }, input)
  return id
}

const addReview = async (
  tx: TransactionContext,
  receipt: Receipt,
  { product, retailer, content, by, now }: WriteReviewInput
) => {
  const id = generateEntityId(undefined, "rev")
  await sql(
    tx,
    `insert into review (id, product_id, seller_id, retailer_id, retailer_name, retailer_country,
       author_id, order_id, received_at, version, rating, aspects, title, body, images, status,
       publish_at, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?::jsonb, ?, ?, '{}', 'private', ?, ?, ?)`,
    [
      id,
      product.id,
      product.seller_id,
      retailer.id,
      retailer.name,
      retailer.country_code,
      by.actor_id,
      receipt.order_id,
      receipt.received_at,
      content.rating,
      JSON.stringify(content.aspects),
      content.title,
      content.body,
      publishTime(now),
      now,
      now,
    ]
  )
  return id
}

const changeReview = async (
  tx: TransactionContext,
  known: ReviewRow,
  { retailer, content, by, now }: WriteReviewInput
) => {
  await sql(
    tx,
    `update review set version = version + 1, rating = ?, aspects = ?::jsonb, title = ?, body = ?,
       author_id = ?, retailer_name = ?, updated_at = ? where id = ?`,
    [
      content.rating,
      JSON.stringify(content.aspects),
      content.title,
      content.body,
      by.actor_id,
      retailer.name,
      now,
      known.id,
    ]
  )
  return known.id
}

type Written = { id: string; version: number }

const addVersion = async (
  tx: TransactionContext,
  { id, version }: Written,
  { content, by, now }: WriteReviewInput
) => {
  await sql(
    tx,
    `insert into review_version
       (id, review_id, version, rating, aspects, title, body, author_id, at, created_at, updated_at)
     values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)`,
    [
      generateEntityId(undefined, "revv"),
      id,
      version,
      content.rating,
      JSON.stringify(content.aspects),
      content.title,
      content.body,
      by.actor_id,
      now,
      now,
      now,
    ]
  )
}

/** Audit, and the seller's notification. */
const announce = async (
  tx: TransactionContext,
  { id, version }: Written,
  { product, retailer, content, by }: WriteReviewInput
) => {
  await recordAudit(tx, {
    by,
    action: version === 1 ? "review.written" : "review.changed",
    subject_type: "review",
    subject_id: id,
    after: { product_id: product.id, version, rating: content.rating },
  })
  await notify(tx, {
    type: version === 1 ? "review.written" : "review.changed",
    key: `${id}:${version}`,
    to: { company_id: product.seller_id, permission: "catalogue.write" },
    data: {
      review_id: id,
      product_title: product.title,
      retailer_name: retailer.name,
      rating: content.rating,
    },
  })
}
