import type { MedusaContainer } from "@medusajs/framework/types"
import { Conditions, notFound, runQuery, TEXTS, texts } from "@wholesale/core"
import type { ModeratedReviewDto, PartyReviewDto } from "../../http/reviews"

type Paging = { limit: number; offset: number }

export type PartyFilters = {
  retailer_id?: string
  seller_id?: string
  id?: string
  product_ids?: readonly string[]
  status?: string
  answered?: boolean
}

/** A review `w` of product `p` as its two sides see it. */
const PARTY_JSON = `to_jsonb(w) || jsonb_build_object('images', to_jsonb(w.images),
  'product_title', p.title, 'product_handle', p.handle)`

type Page<Review> = { reviews: Review[]; count: number } & Paging

/** The reviews that a retailer wrote, or that a seller's products got; newest first. */
export const partyReviews = async (
  container: MedusaContainer,
  filters: PartyFilters,
  { limit, offset }: Paging
): Promise<Page<PartyReviewDto>> => {
  const where = new Conditions()
    .add("w.deleted_at is null")
    .when(filters.retailer_id, "w.retailer_id = ?")
    .when(filters.seller_id, "w.seller_id = ?")
    .when(filters.id, "w.id = ?")
    .when(filters.product_ids && texts(filters.product_ids), `w.product_id = any(${TEXTS})`)
    .when(filters.status, "w.status = ?")
    .when(filters.answered, "(w.reply is not null) = ?")
  const rows = await runQuery<{ json: PartyReviewDto; count: string }>(
    container,
    `select ${PARTY_JSON} as json, count(*) over () as count
     from review w join product p on p.id = w.product_id
     where ${where.sql} order by w.created_at desc, w.id limit ? offset ?`,
    [...where.parameters, limit, offset]
  )
  const count = Number(rows.at(0)?.count ?? 0)
  return { reviews: rows.map(({ json }) => json), count, limit, offset }
}

/** One review of a side's. @throws NOT_FOUND */
export const partyReview = async (
  container: MedusaContainer,
  side: PartyFilters,
  id: string
): Promise<PartyReviewDto> => {
  const { reviews } = await partyReviews(container, { ...side, id }, { limit: 1, offset: 0 })
  const found = reviews.at(0)
  if (!found) {
    throw notFound("Review", id)
  }
  return found
}

export type ModerationFilters = { id?: string; status?: string; reported?: boolean; q?: string }

const OPEN_REPORT = `exists (select 1 from review_report r
  where r.review_id = w.id and r.status = 'open' and r.deleted_at is null)`

/** All reviews as the operator sees them; those with open reports come first. */
export const moderatedReviews = async (
  container: MedusaContainer,
  filters: ModerationFilters,
  { limit, offset }: Paging
): Promise<Page<ModeratedReviewDto>> => {
  const where = new Conditions()
    .add("w.deleted_at is null")
    .when(filters.id, "w.id = ?")
    .when(filters.status, "w.status = ?")
    .when(filters.reported, `${OPEN_REPORT} = ?`)
    .search(filters.q, ["w.title", "w.body", "p.title", "w.retailer_name"])
  const rows = await runQuery<{ json: ModeratedReviewDto; count: string }>(
    container,
    `select ${PARTY_JSON} || jsonb_build_object('seller_name', s.trading_name,
       'reports', coalesce((select jsonb_agg(jsonb_build_object('id', r.id,
           'company_name', k.trading_name, 'reason', r.reason, 'note', r.note,
           'status', r.status, 'created_at', r.created_at) order by r.created_at)
         from review_report r join company k on k.id = r.company_id
         where r.review_id = w.id and r.deleted_at is null), '[]'::jsonb),
       'versions', coalesce((select jsonb_agg(jsonb_build_object('version', x.version,
           'rating', x.rating, 'title', x.title, 'body', x.body, 'at', x.at) order by x.version)
         from review_version x where x.review_id = w.id), '[]'::jsonb)) as json,
       count(*) over () as count
     from review w join product p on p.id = w.product_id join company s on s.id = w.seller_id
     where ${where.sql}
     order by ${OPEN_REPORT} desc, w.created_at desc, w.id limit ? offset ?`,
    [...where.parameters, limit, offset]
  )
  const count = Number(rows.at(0)?.count ?? 0)
  return { reviews: rows.map(({ json }) => json), count, limit, offset }
}

/** One review as the operator sees it. @throws NOT_FOUND */
export const moderatedReview = async (
  container: MedusaContainer,
  id: string
): Promise<ModeratedReviewDto> => {
  const { reviews } = await moderatedReviews(container, { id }, { limit: 1, offset: 0 })
  const found = reviews.at(0)
  if (!found) {
    throw notFound("Review", id)
  }
  return found
}
