import type { RunSql } from "@wholesale/core"
import type { CartSummaryDto } from "../http/cart"

/** The company's carts that were not ordered yet and that this customer may see, newest first. */
export const listCarts = async (
  run: RunSql,
  { company_id, customer_id }: { company_id: string; customer_id: string }
): Promise<CartSummaryDto[]> =>
  await run<CartSummaryDto>(
    `select c.id, cc.name, cc.shared, cc.created_by = ? as mine, cc.status, cc.po_number,
       c.currency_code, count(li.id)::integer as line_count,
       count(distinct l.seller_id)::integer as seller_count,
       coalesce((select m.name from company_member m where m.actor_id = cc.created_by
         and m.company_id = cc.company_id limit 1), '') as created_by_name,
       cc.updated_at
     from company_cart cc
     join cart c on c.id = cc.cart_id and c.deleted_at is null
     left join cart_line_item li on li.cart_id = c.id and li.deleted_at is null
     left join listing l on l.product_id = li.product_id and l.deleted_at is null
     where cc.company_id = ? and cc.status <> 'ordered' and cc.deleted_at is null
       and (cc.shared or cc.created_by = ?)
     group by c.id, cc.cart_id
     order by cc.updated_at desc, c.id`,
    [customer_id, company_id, customer_id]
  )
