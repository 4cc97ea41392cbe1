import { validateAndTransformQuery } from "@medusajs/framework"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound, runner } from "@wholesale/core"
import type { GuardedRequest } from "@wholesale/core/access/request"
import { buyerContextOf } from "../buyer/context"
import { fillVariants, type StockVariant } from "./fill-variants"
import { findIds, type StockEntity } from "./find-ids"
import { splitFields } from "./requested-fields"

type Validate = Parameters<typeof validateAndTransformQuery>

/** One of Medusa's store endpoints that we answer ourselves, as a list and as a single record. */
export type StockEndpoint = {
  path: string
  entity: StockEntity
  /** What a record is called in sentences. */
  label: string
  /** Names of the list and of the single record in the answer. */
  many: string
  one: string
  /** Where the variants are in a record; null when it has none. */
  variants: "variants" | "self" | null
  list: Validate
  single: Validate
}

/** A record as Medusa's query gives it, with what we look at. */
type StockRecord = StockVariant & {
  variants?: StockVariant[]
  categories?: { is_internal?: boolean; is_active?: boolean }[]
}

/**
 * Answers reads of an endpoint: which records, is decided by who asks; their fields come from
 * Medusa's own query, so that the shape stays Medusa's. Mounted without methods, so that it runs
 * before core's middlewares, which look at every product of a sales channel.
 */
export const answerStock =
  (endpoint: StockEndpoint) =>
  async (req: GuardedRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const id = idIn(req, endpoint.path)
    if ((req.method !== "GET" && req.method !== "HEAD") || id === undefined) {
      return next()
    }
    await validate(req, res, id === null ? endpoint.list : endpoint.single)
    const { records, count } = await read(req, endpoint, id)
    if (id !== null) {
      if (records.length === 0) {
        throw notFound(endpoint.label, id)
      }
      res.json({ [endpoint.one]: records[0] })
      return
    }
    const { skip, take } = pageOf(req)
    res.json({ [endpoint.many]: records, count, offset: skip, limit: take })
  }

/** The id below an endpoint's path, null for the list, undefined for anything else below it. */
const idIn = (req: MedusaRequest, path: string): string | null | undefined => {
  const [asked] = req.originalUrl.split("?")
  const rest = asked.slice(path.length).replace(/\/$/, "")
  if (rest === "") {
    return null
  }
  const segments = rest.split("/").slice(1)
  return rest.startsWith("/") && segments.length === 1 ? decoded(segments[0]) : undefined
}

/** What is no valid encoding is no id of ours either; it is looked for as it stands. */
const decoded = (segment: string) => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

const validate = async (req: GuardedRequest, res: MedusaResponse, by: Validate) =>
  await new Promise<void>((resolve, reject) => {
    void validateAndTransformQuery(...by)(req, res, (error?: unknown) =>
      error ? reject(error) : resolve()
    )
  })

const pageOf = (req: GuardedRequest) => ({
  skip: req.queryConfig.pagination?.skip ?? 0,
  take: req.queryConfig.pagination?.take ?? 50,
})

const read = async (req: GuardedRequest, endpoint: StockEndpoint, id: string | null) => {
  const run = runner(req.scope)
  const buyer = await buyerContextOf(req.principal ?? null, req.scope)
  const { ids, count } = await findIds(run, {
    entity: endpoint.entity,
    filter: id === null ? { ...req.filterableFields } : { id },
    buyer,
    ...(id === null ? pageOf(req) : { skip: 0, take: 1 }),
    order: id === null ? req.queryConfig.pagination?.order : undefined,
  })
  const prefix = endpoint.variants === "variants" ? "variants." : ""
  const requested = splitFields(req.queryConfig.fields, prefix)
  const records = await readRecords(req, endpoint.entity, { ids, fields: requested.fields })
  const context = { ...req.filterableFields }
  await fillVariants(run, variantsIn(records, endpoint), { requested, buyer, context })
  return { records, count }
}

const variantsIn = (records: StockRecord[], { variants }: StockEndpoint): StockVariant[] => {
  if (variants === "self") {
    return records
  }
  return variants === "variants" ? records.flatMap((record) => record.variants ?? []) : []
}

const readRecords = async (
  req: GuardedRequest,
  entity: StockEntity,
  { ids, fields }: { ids: string[]; fields: string[] }
): Promise<StockRecord[]> => {
  if (ids.length === 0) {
    return []
  }
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity, fields, filters: { id: ids } },
    { locale: req.locale }
  )
  const records: StockRecord[] = data
  const position = new Map(ids.map((id, index) => [id, index]))
  for (const record of records) {
    record.categories = record.categories?.filter(
      ({ is_internal: internal, is_active: active }) => !internal && active !== false
    )
  }
  return records.sort((a, b) => (position.get(a.id) ?? 0) - (position.get(b.id) ?? 0))
}
