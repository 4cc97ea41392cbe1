import type { CastActor } from "../kit/cast"
import type { Client } from "../kit/client"
import type { BenchVariant } from "./catalogue"
import { good, type Subject } from "./subject"

const store = (path: string) => `/store/wholesale${path}`

type People = {
  buyer: CastActor
  location_id: string
  /** Works for the seller with this id, among others. */
  staff: CastActor
  seller_id: string
  operator: CastActor
}

/** This marketplace, as the people of a trade use it. */
export const ours = (
  client: Client,
  { buyer, location_id, staff, seller_id, operator }: People
): Subject => {
  const headers = client.authorization({ as: buyer })
  const ofSeller = { ...client.authorization({ as: staff }), "x-company-id": seller_id }
  const ofOperator = client.authorization({ as: operator })
  const orders = async (path: string, who: Record<string, string>) =>
    void good(await client.get(`/admin/wholesale${path}?limit=20`, { headers: who }))
  const post = async (path: string, body: object) =>
    good(await client.post(store(path), body, { headers }))
  const get = async (path: string) => good(await client.get(store(path), { headers }))
  const setLines = async (
    cart: string,
    variants: readonly BenchVariant[],
    quantity: number,
    mode: "add" | "set" = "set"
  ) => {
    const lines = variants.map(({ variant_id }) => ({ variant_id, quantity }))
    await post(`/carts/${cart}/lines`, { lines, mode })
  }
  return {
    list: async (turn) =>
      void (await get(`/products?limit=24&offset=${24 * turn}&currency_code=eur`)),
    page: async ({ handle }) => void (await get(`/products/${handle}?currency_code=eur`)),
    search: async (q) => void (await get(`/products?q=${q}&limit=24&currency_code=eur`)),
    createCart: async () => {
      const { cart } = await post("/carts", { currency_code: "eur", location_id })
      return String(Object(cart).id)
    },
    addLines: async (cart, variants) => await setLines(cart, variants, 10),
    addLine: async (cart, variant) => await setLines(cart, [variant], 10, "add"),
    removeLine: async (cart, { variant_id }) => {
      const { cart: view } = await get(`/carts/${cart}`)
      const lines: { id: string; variant_id: string }[] = Object(view).sellers.flatMap(
        (part: { lines: { id: string; variant_id: string }[] }) => part.lines
      )
      const line_id = lines.find((line) => line.variant_id === variant_id)?.id
      await post(`/carts/${cart}/lines`, { lines: [{ line_id, quantity: 0 }] })
    },
    checkout: async (cart) => void (await post(`/carts/${cart}/checkout`, {})),
    orders: {
      seller: () => orders("/company/orders", ofSeller),
      operator: () => orders("/orders", ofOperator),
    },
  }
}
