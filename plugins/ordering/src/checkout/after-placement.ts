import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { registerMessageHandler, runQuery } from "@wholesale/core"
import { GROUP_PLACED_TOPIC } from "../modules/seller_order/operations/place-orders"

const payloadOf = z.object({ group_id: z.string() })

/** Emits the event of Medusa's own checkout, for its subscribers; it comes at least once. */
const tellMedusa = async (container: MedusaContainer, groupId: string): Promise<void> => {
  const orders = await runQuery<{ id: string }>(
    container,
    "select order_id as id from seller_order where group_id = ? order by display_id",
    [groupId]
  )
  await container
    .resolve(Modules.EVENT_BUS)
    .emit(orders.map((data) => ({ name: OrderWorkflowEvents.PLACED, data })))
}

/** Registers what follows from a checkout as a whole. */
export const registerAfterPlacement = () =>
  registerMessageHandler({
    topic: GROUP_PLACED_TOPIC,
    handle: async (payload, { container }) =>
      await tellMedusa(container, payloadOf.parse(payload).group_id),
  })
