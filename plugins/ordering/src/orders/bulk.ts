import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal, type By } from "@wholesale/core"
import type { BulkResult } from "../http/orders-input"
import { accept, type Asking } from "./answer-order"
import { ship } from "./move-goods"

type Verdict = BulkResult["results"][number]

/** Does something to each of several orders; a refused one does not hold up the others. */
const each = async (
  orderIds: readonly string[],
  act: (orderId: string) => Promise<unknown>
): Promise<BulkResult> => {
  const results: Verdict[] = []
  for (const id of new Set(orderIds)) {
    results.push(await attempt(id, act))
  }
  const done = results.filter(({ ok }) => ok).length
  return { results, done, refused: results.length - done }
}

const attempt = async (
  id: string,
  act: (orderId: string) => Promise<unknown>
): Promise<Verdict> => {
  try {
    await act(id)
    return { order_id: id, ok: true, code: null, message: null }
  } catch (error) {
    if (!(error instanceof Refusal)) {
      throw error
    }
    return { order_id: id, ok: false, code: error.code ?? null, message: error.message }
  }
}

/** Accepts several orders in full. */
export const bulkAccept = async (
  container: MedusaContainer,
  side: Asking<"seller">,
  by: By,
  { order_ids: ids, expected_ship_on }: { order_ids: string[]; expected_ship_on: string | null }
): Promise<BulkResult> =>
  await each(ids, (order_id) =>
    accept(container, side, by, { order_id, expected_ship_on, lines: [], note: null })
  )

type BulkShipping = {
  carrier: string
  orders: readonly { order_id: string; tracking_number: string | null }[]
}

/** Ships all that is open of several orders. */
export const bulkShip = async (
  container: MedusaContainer,
  side: Asking<"seller">,
  by: By,
  { carrier, orders }: BulkShipping
): Promise<BulkResult> => {
  const tracking = new Map(orders.map((row) => [row.order_id, row.tracking_number]))
  return await each([...tracking.keys()], (order_id) =>
    ship(container, side, by, {
      order_id,
      carrier,
      lines: [],
      tracking_number: tracking.get(order_id) ?? null,
      tracking_url: null,
      return_id: null,
    })
  )
}
