import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { clock, dayOf, notFound } from "@wholesale/core"
import { levelFor } from "../domain/trade/levels"
import {
  directoryCardDto,
  directoryProfileDto,
  type DirectoryCardDto,
  type DirectoryProfileDto,
} from "../http/trade"
import { Conditions, runQuery, type SitemapSource } from "@wholesale/core"

export type DirectoryFilters = {
  q?: string
  industry?: string
  country?: string
  certification?: string
  level?: number
  limit: number
  offset: number
}

type Facet = { value: string; count: number }
export type Facets = { industries: Facet[]; countries: Facet[]; certifications: Facet[] }

export type DirectoryPage = {
  manufacturers: DirectoryCardDto[]
  facets: Facets
  count: number
  limit: number
  offset: number
}

const today = () => dayOf(clock.now())

/** Certificates that a reviewer has seen and whose last day is not over. */
const VALID_CERTIFICATE = `k.company_id = c.id and k.status = 'verified'
  and k.valid_from <= ? and k.valid_to >= ? and k.deleted_at is null`

const CARD = `jsonb_build_object('handle', c.handle, 'name', c.trading_name,
  'country_code', c.country_code, 'industries', to_jsonb(c.industries),
  'description', c.description, 'logo_url', c.logo_url,
  'verification_level', c.verification_level, 'member_since', c.created_at,
  'certifications', coalesce((select jsonb_agg(distinct k.type)
    from company_certification k where ${VALID_CERTIFICATE}), '[]'::jsonb))`

/** Manufacturers that may be listed at this moment, whatever else is asked for. */
const listed = (): Conditions => {
  const level = levelFor("manufacturer", "be_listed")
  return new Conditions()
    .add("c.deleted_at is null and c.kind = 'manufacturer' and c.status = 'active'")
    .add("c.verification_level >= ?", level ?? Number.MAX_SAFE_INTEGER)
    .add("(c.verified_until is null or c.verified_until > ?)", clock.now())
}

/** The same, for search engines. */
export const listedManufacturers = (): SitemapSource => ({
  table: "company",
  id: "c.id",
  shown: listed(),
})

type Dimension = "industry" | "country" | "certification"

/** The conditions of a search; a facet leaves its own filter out, to show what else there is. */
const searched = (filters: DirectoryFilters, without?: Dimension): Conditions => {
  const { q, level } = filters
  const value = (dimension: Dimension) => (dimension === without ? undefined : filters[dimension])
  const where = listed()
    .search(q, ["c.trading_name", "c.description"])
    .when(level, "c.verification_level >= ?")
    .when(value("country"), "c.country_code = ?")
    .when(value("industry"), "? = any(c.industries)")
  const certification = value("certification")
  if (certification) {
    where.add(
      `exists (select 1 from company_certification k where ${VALID_CERTIFICATE} and k.type = ?)`,
      today(),
      today(),
      certification
    )
  }
  return where
}

/** One page of the directory with its facets, in two statements however many rows there are. */
export const searchDirectory = async (
  container: MedusaContainer,
  filters: DirectoryFilters
): Promise<DirectoryPage> => {
  const { limit, offset } = filters
  const where = searched(filters)
  const rows = await runQuery<{ json: unknown }>(
    container,
    `select ${CARD} as json from company c where ${where.sql}
     order by c.verification_level desc, c.trading_name, c.id limit ? offset ?`,
    [today(), today(), ...where.parameters, limit, offset]
  )
  const { count, facets } = await countFacets(container, filters)
  const manufacturers = z.array(directoryCardDto).parse(rows.map(({ json }) => json))
  return { manufacturers, facets, count, limit, offset }
}

type FacetRow = { facet: keyof Facets | "all"; value: string | null; count: string }

const countFacets = async (container: MedusaContainer, filters: DirectoryFilters) => {
  const all = searched(filters)
  const industry = searched(filters, "industry")
  const country = searched(filters, "country")
  const certification = searched(filters, "certification")
  const rows = await runQuery<FacetRow>(
    container,
    `select 'all' as facet, null as value, count(*) as count from company c where ${all.sql}
     union all
     select 'industries', value, count(*) from company c, unnest(c.industries) as value
       where ${industry.sql} group by value
     union all
     select 'countries', c.country_code, count(*) from company c
       where ${country.sql} group by c.country_code
     union all
     select 'certifications', k.type, count(distinct c.id)
       from company c join company_certification k on ${VALID_CERTIFICATE}
       where ${certification.sql} group by k.type
     order by count desc, value`,
    [
      ...all.parameters,
      ...industry.parameters,
      ...country.parameters,
      today(),
      today(),
      ...certification.parameters,
    ]
  )
  const of = (facet: FacetRow["facet"]): Facet[] =>
    rows
      .filter((row) => row.facet === facet)
      .map((row) => ({ value: row.value ?? "", count: Number(row.count) }))
  const facets: Facets = {
    industries: of("industries"),
    countries: of("countries"),
    certifications: of("certifications"),
  }
  return { count: of("all").at(0)?.count ?? 0, facets }
}

/**
 * The public profile of a listed manufacturer.
 * @param callerId the caller's company, to show its own relationship with this one
 * @throws NOT_FOUND, also for a company that may not be listed now
 */
export const directoryProfile = async (
  container: MedusaContainer,
  handle: string,
  callerId: string | null
): Promise<DirectoryProfileDto> => {
  const where = listed().add("c.handle = ?", handle)
  const [row] = await runQuery<{ json: unknown }>(
    container,
    `select ${CARD} || jsonb_build_object('website', c.website,
        'currencies', to_jsonb(c.currencies),
        'city', (select l.city from company_location l
          where l.company_id = c.id and l.deleted_at is null
          order by l.is_bill_to desc, l.created_at limit 1),
        'certificates', coalesce((select jsonb_agg(jsonb_build_object('type', k.type,
            'issuer', k.issuer, 'number', k.number, 'scope', k.scope, 'valid_to', k.valid_to)
            order by k.type, k.valid_to)
          from company_certification k where ${VALID_CERTIFICATE}), '[]'::jsonb),
        'relationship', (select jsonb_build_object('id', r.id, 'status', r.status)
          from trade_relationship r where r.seller_id = c.id and r.retailer_id = ?
            and r.deleted_at is null)) as json
     from company c where ${where.sql}`,
    [today(), today(), today(), today(), callerId, ...where.parameters]
  )
  if (!row) {
    throw notFound("Manufacturer", handle)
  }
  return directoryProfileDto.parse(row.json)
}
