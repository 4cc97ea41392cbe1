import type { CastActor } from "../kit/cast"
import type { Client } from "../kit/client"
import { good, type Subject } from "./subject"

const ADDRESS = {
  first_name: "Ada",
  last_name: "Byron",
  address_1: "Main Street 1",
  postal_code: "10115",
  city: "Berlin",
  country_code: "de",
}

type People = { buyer: CastActor; region_id: string; operator: CastActor }

/** Medusa as it comes, as a shopper and its only seller use it. */
export const stock = (client: Client, { buyer, region_id, operator }: People): Subject => {
  const headers = client.authorization({ as: buyer })
  const ofOperator = client.authorization({ as: operator })
  const orders = async () =>
    void good(await client.get("/admin/orders?limit=20", { headers: ofOperator }))
  const post = async (path: string, body: object) =>
    good(await client.post(path, body, { headers }))
  const get = async (path: string) => good(await client.get(path, { headers }))
  const addLine: Subject["addLine"] = async (cart, { variant_id }) =>
    void (await post(`/store/carts/${cart}/line-items`, { variant_id, quantity: 10 }))
  return {
    list: async (turn) =>
      void (await get(`/store/products?limit=24&offset=${24 * turn}&region_id=${region_id}`)),
    page: async ({ product_id }) =>
      void (await get(`/store/products/${product_id}?region_id=${region_id}`)),
    createCart: async () => {
      const { cart } = await post("/store/carts", { region_id })
      return String(Object(cart).id)
    },
    addLine,
    addLines: async (cart, variants) => {
      for (const variant of variants) {
        await addLine(cart, variant)
      }
    },
    removeLine: async (cart, { variant_id }) => {
      const { cart: view } = await get(`/store/carts/${cart}`)
      const items: { id: string; variant_id: string }[] = Object(view).items
      const id = items.find((item) => item.variant_id === variant_id)?.id
      good(await client.delete(`/store/carts/${cart}/line-items/${id}`, { headers }))
    },
    orders: { seller: orders, operator: orders },
    checkout: async (cart) => {
      await post(`/store/carts/${cart}`, { email: "ada@example.com", shipping_address: ADDRESS })
      const { shipping_options } = await get(`/store/shipping-options?cart_id=${cart}`)
      const [{ id: option_id }] = shipping_options as { id: string }[]
      await post(`/store/carts/${cart}/shipping-methods`, { option_id })
      const { payment_collection } = await post("/store/payment-collections", { cart_id: cart })
      const { id } = Object(payment_collection)
      const provider_id = "pp_system_default"
      await post(`/store/payment-collections/${id}/payment-sessions`, { provider_id })
      const { type } = await post(`/store/carts/${cart}/complete`, {})
      if (type !== "order") {
        throw new Error("Stock Medusa did not make an order of its cart")
      }
    },
  }
}
