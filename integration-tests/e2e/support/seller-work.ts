import { Client } from "../../kit/client"
import type { CastActor } from "../../kit/cast"
import type { TestSite } from "../../setup/browser"

type Order = { id: string; state: string; po_number: string | null }
type Shipment = { id: string }

/** What the staff of a manufacturer does in the dashboard, done through the API behind it. */
export const sellerAtWork = (site: TestSite, seller: CastActor) => {
  const { server } = site
  const client = new Client(server.url, server.cast, server.jwtSecret)
  const base = "/admin/wholesale/company"

  const post = async <Body>(path: string, body: object): Promise<Body> => {
    const answer = await client.post(base + path, body, { as: seller })
    if (answer.status >= 300) {
      throw new Error(`POST ${path}: ${answer.status} ${answer.text}`)
    }
    return answer.body as Body
  }
  const get = async <Body>(path: string): Promise<Body> => {
    const answer = await client.get(base + path, { as: seller })
    if (answer.status !== 200) {
      throw new Error(`GET ${path}: ${answer.status} ${answer.text}`)
    }
    return answer.body as Body
  }
  return {
    /** The order that came in under a PO number. */
    orderUnder: async (po: string): Promise<Order> => {
      const { orders } = await get<{ orders: Order[] }>(`/orders?q=${encodeURIComponent(po)}`)
      const found = orders.find(({ po_number }) => po_number === po)
      if (!found) {
        throw new Error(`No order under ${po}`)
      }
      return found
    },
    accept: async (id: string, expectedShipOn: string) =>
      await post(`/orders/${id}/accept`, { expected_ship_on: expectedShipOn }),
    ship: async (id: string, trackingNumber: string) =>
      await post(`/orders/${id}/shipments`, { carrier: "own", tracking_number: trackingNumber }),
    /** Delivers every parcel of an order. */
    deliver: async (id: string) => {
      const { order } = await get<{ order: { shipments: Shipment[] } }>(`/orders/${id}`)
      for (const shipment of order.shipments) {
        await post(`/shipments/${shipment.id}/deliver`, { received_by: "R. Oak" })
      }
    },
  }
}
