import { notFound, type RunSql } from "@wholesale/core"
import type { PlacedGroupDto } from "../http/checkout"

type Group = { order_group: PlacedGroupDto; remaining_cart_id: string | null; order_ids: string[] }

const TOTALS = `jsonb_build_object('goods', x.goods_amount, 'discount', x.discount_amount,
  'shipping', x.shipping_amount, 'tax', x.tax_amount, 'total', x.total_amount)`

/** The group that was placed from a cart, with its orders. @throws NOT_FOUND */
export const placedGroup = async (
  run: RunSql,
  { cart_id, company_id }: { cart_id: string; company_id: string }
): Promise<Group> => {
  const rows = await run<Group>(
    `select jsonb_build_object('id', g.id, 'display_id', g.display_id, 'cart_id', g.cart_id,
        'po_number', g.po_number, 'currency_code', g.currency_code, 'funding', g.funding_key,
        'totals', ${TOTALS.replaceAll("x.", "g.")}, 'placed_at', g.placed_at,
        'orders', (select jsonb_agg(jsonb_build_object('id', o.id, 'order_id', o.order_id,
            'display_id', o.display_id, 'state', o.state, 'opening', o.opening,
            'seller', jsonb_build_object('id', c.id, 'name', c.trading_name, 'handle', c.handle),
            'totals', ${TOTALS.replaceAll("x.", "o.")}, 'tax_reason', o.tax_reason,
            'expected_ship_on', o.expected_ship_on, 'accept_by', o.accept_by)
            order by o.display_id)
          from seller_order o join company c on c.id = o.seller_id
          where o.group_id = g.id and o.deleted_at is null)) as order_group,
       (select cart_id from company_cart where split_from = g.cart_id and deleted_at is null limit 1)
         as remaining_cart_id,
       (select jsonb_agg(o.order_id order by o.display_id) from seller_order o
         where o.group_id = g.id and o.deleted_at is null) as order_ids
     from order_group g
     where g.cart_id = ? and g.buyer_id = ? and g.deleted_at is null`,
    [cart_id, company_id]
  )
  const group = rows.at(0)
  if (!group) {
    throw notFound("Order group of cart", cart_id)
  }
  return group
}
