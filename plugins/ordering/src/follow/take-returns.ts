import type { MedusaContainer } from "@medusajs/framework/types"
import {
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  cancelReturnReceiveWorkflow,
  cancelReturnRequestWorkflow,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import { faultPoint } from "@wholesale/core"
import { returnLocation } from "../queries/return-location"
import type { FollowedOrder, FollowedReturn } from "./load-order"

/** Makes a received return in Medusa of every return that was taken in; the goods are stock again. */
export const takeReturns = async (container: MedusaContainer, order: FollowedOrder) => {
  for (const returned of order.returns) {
    if (returned.medusa?.status !== "received") {
      await take(container, order, returned)
    }
  }
}

const take = async (
  container: MedusaContainer,
  order: FollowedOrder,
  { id, items, medusa }: FollowedReturn
) => {
  let returnId = medusa?.id
  if (medusa?.status === "open") {
    // Begun and not confirmed: of what a crash left behind nobody knows how far it came.
    await cancelReturnRequestWorkflow(container).run({ input: { return_id: medusa.id } })
    returnId = undefined
  }
  returnId ??= await request(container, order.order_id, { id, items })
  const receiving = order.open_changes.some(
    ({ change_type: type, return_id: of }) => type === "return_receive" && of === returnId
  )
  if (receiving) {
    await cancelReturnReceiveWorkflow(container).run({ input: { return_id: returnId } })
  }
  const input = { return_id: returnId }
  await beginReceiveReturnWorkflow(container).run({ input })
  faultPoint("return.receipt-begun")
  await receiveItemReturnRequestWorkflow(container).run({ input: { ...input, items } })
  await confirmReturnReceiveWorkflow(container).run({ input })
  faultPoint("return.received")
}

const request = async (
  container: MedusaContainer,
  orderId: string,
  { id, items }: Pick<FollowedReturn, "id" | "items">
) => {
  const { result: change } = await beginReturnOrderWorkflow(container).run({
    input: {
      order_id: orderId,
      location_id: (await returnLocation(container, orderId)) ?? undefined,
      metadata: { return_request_id: id },
    },
  })
  faultPoint("return.begun")
  const input = { return_id: String(change.return_id) }
  await requestItemReturnWorkflow(container).run({ input: { ...input, items } })
  await confirmReturnRequestWorkflow(container).run({ input })
  faultPoint("return.requested")
  return input.return_id
}
