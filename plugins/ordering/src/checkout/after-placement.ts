import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { registerMessageHandler, runQuery } from "@wholesale/core"
import { GROUP_PLACED_TOPIC } from "../modules/seller_order/operations/place-orders"

const payloadOf = z.object({ group_id: z.string() })

type Row = {
  order_ids: string[]
  customer_id: string
  email: string | null
  usage: { code: string; amount: number }[]
}

/**
 * What Medusa's own checkout does beside the order: its event, for subscribers of stock, and the
 * count of what promotions were used. Both come at least once.
 */
const tellMedusa = async (container: MedusaContainer, groupId: string): Promise<void> => {
  const [group] = await runQuery<Row>(
    container,
    `select g.customer_id, u.email,
       (select jsonb_agg(o.order_id order by o.display_id) from seller_order o
         where o.group_id = g.id) as order_ids,
       coalesce((select jsonb_agg(jsonb_build_object('code', a.code, 'amount', a.amount))
         from seller_order o join order_item i on i.order_id = o.order_id and i.version = 1
         join order_line_item_adjustment a on a.item_id = i.item_id and a.version = 1
         where o.group_id = g.id and a.code is not null), '[]') as usage
     from order_group g left join customer u on u.id = g.customer_id
     where g.id = ?`,
    [groupId]
  )
  if (!group) {
    return
  }
  await container
    .resolve(Modules.EVENT_BUS)
    .emit(group.order_ids.map((id) => ({ name: OrderWorkflowEvents.PLACED, data: { id } })))
  if (group.usage.length > 0) {
    await container.resolve(Modules.PROMOTION).registerUsage(group.usage, {
      customer_id: group.customer_id,
      customer_email: group.email,
    })
  }
}

/** Registers what follows from a checkout as a whole. */
export const registerAfterPlacement = () =>
  registerMessageHandler({
    topic: GROUP_PLACED_TOPIC,
    handle: async (payload, { container }) =>
      await tellMedusa(container, payloadOf.parse(payload).group_id),
  })
