import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, notFound, runner } from "@wholesale/core"
import type { BuyerContext } from "../../buyer/context"
import type { SavedListDetailDto, SavedListDto } from "../../http/lists"
import { priceLadders } from "../../prices/price-source"
import { CARD_JSON, toCard, type CardRow } from "../cards/card-row"
import { currencyOr } from "../cards/currency"
import { visible } from "../cards/visible"

const LIST_JSON = `jsonb_build_object('id', l.id, 'name', l.name, 'updated_at', l.updated_at,
  'created_by_name', (select m.name from company_member m
    where m.company_id = l.company_id and m.actor_id = l.created_by
    order by m.joined_at desc limit 1))`

/** A company's lists; products that it may not see (any more) are not counted. */
export const readLists = async (
  container: MedusaContainer,
  companyId: string,
  buyer: BuyerContext
): Promise<SavedListDto[]> => {
  const seen = visible(buyer)
  const rows = await runner(container)<{ json: SavedListDto }>(
    `select ${LIST_JSON} || jsonb_build_object('item_count', (select count(*)
         from saved_list_item i join product_card c on c.product_id = i.product_id
         where i.list_id = l.id and i.deleted_at is null and ${seen.sql})) as json
     from saved_list l where l.company_id = ? and l.deleted_at is null order by l.name, l.id`,
    [...seen.parameters, companyId]
  )
  return rows.map(({ json }) => json)
}

export type ListAsked = {
  company_id: string
  list_id: string
  buyer: BuyerContext
  currency_code?: string
}

type ItemRow = Omit<SavedListDetailDto["items"][number], "product"> & { product: CardRow }
type ListRow = Omit<SavedListDto, "item_count"> & { items: ItemRow[] }

/** One list of a company's with the buyer's prices, in two statements. @throws NOT_FOUND */
export const readList = async (
  container: MedusaContainer,
  { company_id, list_id, buyer, currency_code }: ListAsked
): Promise<SavedListDetailDto> => {
  const run = runner(container)
  const currency = await currencyOr(currency_code, run)
  const seen = visible(buyer)
  const [row] = await run<{ json: ListRow }>(
    `select ${LIST_JSON} || jsonb_build_object('items', coalesce((select jsonb_agg(
         jsonb_build_object('id', i.id, 'product', ${CARD_JSON}, 'variant_id', v.id,
           'variant_title', v.title, 'sku', v.sku, 'quantity', i.quantity, 'note', i.note,
           'created_at', i.created_at) order by i.created_at desc, i.id)
       from saved_list_item i join product_card c on c.product_id = i.product_id
       left join product_variant v on v.id = i.variant_id and v.deleted_at is null
       where i.list_id = l.id and i.deleted_at is null and ${seen.sql}
         and (i.variant_id is null or v.id is not null)), '[]'::jsonb)) as json
     from saved_list l where l.id = ? and l.company_id = ? and l.deleted_at is null`,
    [...seen.parameters, list_id, company_id]
  )
  if (!row) {
    throw notFound("List", list_id)
  }
  const { items, ...list } = row.json
  const ladders = await priceLadders(run, {
    variant_ids: [...new Set(items.flatMap(({ product }) => product.variant_ids))],
    buyer,
    currency_code: currency,
    at: clock.now(),
  })
  return {
    ...list,
    item_count: items.length,
    items: items.map((item) => ({ ...item, product: toCard(item.product, ladders, currency) })),
  }
}
