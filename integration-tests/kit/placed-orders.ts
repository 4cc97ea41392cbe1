import type { CastActor } from "./cast"
import type { Client } from "./client"

type Wanted = {
  as: CastActor
  location_id: string
  po_number: string
  lines: { variant_id: string; quantity: number }[]
}

/** Fills a new cart and checks it out. @returns the ids of the seller orders */
export const placeOrders = async (
  client: Client,
  { as, location_id, po_number, lines }: Wanted
): Promise<{ group_id: string; order_ids: string[] }> => {
  const send = async (path: string, body: object) => {
    const answer = await client.post(`/store/wholesale/carts${path}`, body, { as })
    if (answer.status > 201) {
      throw new Error(`${path}: ${answer.status} ${answer.text}`)
    }
    return Object(answer.body)
  }
  const { cart } = await send("", { name: po_number, currency_code: "eur", location_id })
  await send(`/${cart.id}/lines`, { lines })
  const { order_group: group } = await send(`/${cart.id}/checkout`, { location_id, po_number })
  return { group_id: group.id, order_ids: group.orders.map(({ id }: { id: string }) => id) }
}
