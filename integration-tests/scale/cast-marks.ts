import type { TestServer } from "../setup/server"
import { mark, type Replacement } from "./marks"

/** What a line of a copied order has of the product that it is about. */
const LINE = `select v.id as variant, v.product_id as product, v.sku, p.title, p.handle,
    vi.inventory_item_id as item
  from product_variant v join product p on p.id = v.product_id
  join product_variant_inventory_item vi on vi.variant_id = v.id where v.id = $1`

const PLACES = `select l.stock_location_id as place, o.shipping_option_id as option
  from seller_location l join seller_shipping_option o on o.seller_id = l.seller_id
  where l.seller_id = $1 and l.deleted_at is null and o.deleted_at is null`

const quoted = (text: string, by: string): Replacement => [`"${text}"`, `"${by}"`]

/** Names of a company as rows have them, by those of its copies. */
const names = (marker: string, id: string, email: string, copy: string): Replacement[] => {
  const [word, n] = copy.split(" ")
  return [
    [id, `comp_${word.toLowerCase()}${n}`],
    [email, `${word.toLowerCase()}${n}@example.com`],
    [`office@${marker.toLowerCase()}.example`, `${word.toLowerCase()}${n}@example.com`],
    [`${marker} GmbH`, `${copy} GmbH`],
    [`${marker}-private`, copy],
    quoted(marker, copy),
  ]
}

/** What stands for buyer, seller and products in the rows of the orders that are copied. */
export const castMarks = async (
  server: TestServer,
  variantIds: readonly string[]
): Promise<Replacement[]> => {
  const { retailerA: buyer, manufacturerA: seller } = server.cast.companies
  const [b, s] = [mark("b"), mark("s")]
  const [places] = await server.query<Record<string, string>>(PLACES, [seller.id])
  const { owner: shopper } = buyer.members
  const { owner: maker } = seller.members
  return [
    ...names(buyer.marker, buyer.id, shopper.email, `Shop ${b}`),
    [shopper.actor_id, `cus_shop${b}`],
    [shopper.member_id, `cmem_shop${b}`],
    [buyer.ids.locations, `cloc_shop${b}`],
    ...names(seller.marker, seller.id, maker.email, `Bench ${s}`),
    [maker.actor_id, `user_bench${s}`],
    ...Object.entries(places).map(([name, id]): Replacement => [id, mark(name)]),
    ...(await Promise.all(variantIds.map((id, at) => lineMarks(server, id, at)))).flat(),
  ]
}

const lineMarks = async (
  server: TestServer,
  variantId: string,
  at: number
): Promise<Replacement[]> => {
  const [{ handle, title, ...ids }] = await server.query<Record<string, string>>(LINE, [variantId])
  return [
    quoted(handle, mark(`handle${at}`)),
    quoted(title, mark(`title${at}`)),
    [`${title} (`, `${mark(`title${at}`)} (`],
    ...Object.entries(ids).map(([name, id]): Replacement => [id, mark(`${name}${at}`)]),
  ]
}
