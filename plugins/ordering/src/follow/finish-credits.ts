import type { IOrderModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { runQuery } from "@wholesale/core"

/**
 * Ends what a process left open that died within Medusa's refund: a change of the order that credits
 * what went back. Nothing else of the order could be changed until then. It is confirmed where it says
 * what to credit, and cancelled where it had not come to that.
 */
export const finishCredits = async (
  container: MedusaContainer,
  sellerOrderId: string
): Promise<void> => {
  const open = await runQuery<{ id: string; said: boolean }>(
    container,
    `select c.id, exists (select 1 from order_change_action a
       where a.order_change_id = c.id and a.deleted_at is null) as said
     from seller_order o join order_change c on c.order_id = o.order_id
     where o.id = ? and c.change_type = 'credit_line' and c.status in ('pending', 'requested')
       and c.deleted_at is null`,
    [sellerOrderId]
  )
  const orders: IOrderModuleService = container.resolve(Modules.ORDER)
  for (const { id, said } of open) {
    await (said ? orders.confirmOrderChange({ id }) : orders.cancelOrderChange({ id }))
  }
}
