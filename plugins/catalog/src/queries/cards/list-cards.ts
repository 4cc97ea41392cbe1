import type { ICacheService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  clock,
  countedTo,
  preparedRunner,
  runner,
  texts,
  type Binding,
  type RunSql,
} from "@wholesale/core"
import type { BuyerContext } from "../../buyer/context"
import type { ProductFacetsDto, ProductListDto, ProductQuery } from "../../http/discovery"
import { priceLadders } from "../../prices/price-source"
import { searchProducts } from "../../search-hits/search-products"
import { CARD_JSON, toCard, type CardRow } from "./card-row"
import { currencyOr } from "./currency"
import { facetQueries, type FacetRow } from "./facets"
import { allOf, filterConditions, FROM_PRICE } from "./filters"
import { facetsKey, keepFacets } from "./kept-facets"
import { PRICED, visible } from "./visible"

/**
 * The list of products: one statement for page, count and facets, one for the buyer's prices. Facets of
 * many products are counted at most once a minute.
 */
export const listCards = async (
  container: MedusaContainer,
  query: ProductQuery,
  buyer: BuyerContext
): Promise<ProductListDto> => {
  const run = runner(container)
  const currency = await currencyOr(query.currency_code, run)
  const found = query.q ? await searchProducts(container, query.q, buyer) : null
  const ids = found?.ids ?? null
  const cache = container.resolve<ICacheService>(Modules.CACHE)
  const key = query.facets && !ids ? facetsKey(query, buyer, currency) : null
  const kept = key ? await cache.get<ProductFacetsDto>(key) : null
  const counting = query.facets && !kept
  const { cards, count, facets } = await readPage(run, { query, buyer, currency, ids, counting })
  const ladders = await priceLadders(preparedRunner(container), {
    variant_ids: cards.flatMap(({ variant_ids }) => variant_ids),
    buyer,
    currency_code: currency,
    at: clock.now(),
  })
  return {
    products: cards.map((card) => toCard(card, ladders, currency)),
    facets: facets ? await keepFacets(cache, key, facets) : kept,
    corrected: found?.corrected ?? false,
    best_only: found?.best_only ?? false,
    currency_code: currency,
    count: Number(count),
    limit: query.limit,
    offset: query.offset,
  }
}

type PageInput = {
  query: ProductQuery
  buyer: BuyerContext
  currency: string
  /** What the search found, best first; null without a search. */
  ids: string[] | null
  /** Whether facets are to be counted. */
  counting: boolean
}

type PageRow = { cards: CardRow[]; count: string; facets: FacetRow[] | null }

const readPage = async (run: RunSql, input: PageInput): Promise<PageRow> => {
  const { query, buyer, currency, ids, counting } = input
  const filters = filterConditions(query, buyer, currency)
  const scope = scopeOf(buyer, ids)
  const all = allOf(filters)
  const order = orderOf(input)
  const facets = counting ? facetQueries(scope, filters, buyer, currency) : null
  const [row] = await run<PageRow>(
    `with page as materialized (
        select c.* from product_card c ${scope.text} and ${all.sql}
        order by ${order.text} limit ? offset ?)
      ${facets ? `, ${facets.text}` : ""}
     select (select count(*) from (select 1 from product_card c ${scope.text} and ${all.sql}
         limit ?) counted) as count,
       coalesce((select jsonb_agg(${CARD_JSON}) from page c), '[]'::jsonb) as cards,
       ${facets ? "(select jsonb_agg(to_jsonb(f)) from facet_rows f)" : "null"} as facets`,
    [
      ...scope.parameters,
      ...all.parameters,
      ...order.parameters,
      query.limit,
      query.offset,
      ...(facets?.parameters ?? []),
      ...scope.parameters,
      ...all.parameters,
      countedTo(query),
    ]
  )
  return row
}

type Piece = { text: string; parameters: Binding[] }

/** What the buyer may see, and what the search found of it. */
const scopeOf = (buyer: BuyerContext, ids: string[] | null): Piece => {
  const seen = visible(buyer)
  return ids === null
    ? { text: `where ${seen.sql}`, parameters: seen.parameters }
    : {
        text: `join (select value, ordinality from jsonb_array_elements_text(?::jsonb)
          with ordinality) found on found.value = c.product_id where ${seen.sql}`,
        parameters: [JSON.stringify(ids), ...seen.parameters],
      }
}

const orderOf = ({ query, buyer, currency, ids }: PageInput): Piece => {
  const sort = query.sort ?? (ids === null ? "newest" : "relevance")
  const price = `case when ${PRICED} then ${FROM_PRICE} end`
  const priced: Binding[] = [texts(buyer.tokens), currency]
  switch (sort) {
    case "relevance":
      return ids === null
        ? { text: NEWEST, parameters: [] }
        : { text: "found.ordinality", parameters: [] }
    case "title":
      return { text: "c.title, c.product_id", parameters: [] }
    case "price_asc":
      return { text: `${price} nulls last, c.product_id`, parameters: priced }
    case "price_desc":
      return { text: `${price} desc nulls last, c.product_id`, parameters: priced }
    case "rating":
      return {
        text: "c.rating_average desc nulls last, c.rating_count desc, c.product_id",
        parameters: [],
      }
    case "lead_time":
      return { text: "c.lead_time_days, c.product_id", parameters: [] }
    default:
      return { text: NEWEST, parameters: [] }
  }
}

const NEWEST = "c.listed_at desc, c.product_id"
