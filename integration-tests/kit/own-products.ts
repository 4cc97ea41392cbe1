import type { CastCompany } from "./cast"
import type { Client } from "./client"

/** A product of a manufacturer with everything that hangs on it, as the dashboard makes it. */
export type OwnProduct = {
  id: string
  options: string[]
  values: string[]
  images: string[]
  variants: string[]
  prices: string[]
  items: string[]
  levels: string[]
  location: string
}

type Queryable = {
  query<Row extends object>(statement: string, parameters?: unknown[]): Promise<Row[]>
}

/** What the dashboard sends when a product with two variants is published. */
export const newProduct = (title: string) => ({
  title,
  status: "published",
  is_giftcard: false,
  discountable: true,
  images: [{ url: "https://images.example/one.png" }, { url: "https://images.example/two.png" }],
  categories: [],
  options: [{ title: "Size", values: ["S", "L"], is_exclusive: true }],
  variants: ["S", "L"].map((size) => ({
    title: `${title} ${size}`,
    sku: `${title.toUpperCase().replace(/\W/g, "-")}-${size}`,
    options: { Size: size },
    manage_inventory: true,
    allow_backorder: false,
    prices: [{ currency_code: "eur", amount: 12.5 }],
    inventory_items: [],
  })),
})

/** Creates a product through Medusa's own route as a manufacturer's owner. */
export const createOwnProduct = async (
  client: Client,
  server: Queryable,
  company: CastCompany,
  title: string
): Promise<OwnProduct> => {
  const answer = await client.post("/admin/products", newProduct(title), {
    as: company.members.owner,
  })
  if (answer.status !== 200) {
    throw new Error(`The product was not created: ${answer.status} ${answer.text}`)
  }
  const { id } = Object(answer.body).product
  const ids = async (statement: string) => {
    const rows = await server.query<{ id: string }>(`${statement} order by 1`, [id])
    return rows.map((row) => row.id)
  }
  const of = "from product_variant v"
  return {
    id,
    options: await ids(
      "select product_option_id as id from product_product_option where product_id = $1"
    ),
    values: await ids(
      `select w.id from product_option_value w join product_product_option o
       on o.product_option_id = w.option_id where o.product_id = $1`
    ),
    images: await ids("select id from image where product_id = $1"),
    variants: await ids(`select v.id ${of} where v.product_id = $1`),
    prices: await ids(
      `select p.id ${of} join product_variant_price_set s on s.variant_id = v.id
       join price p on p.price_set_id = s.price_set_id where v.product_id = $1`
    ),
    items: await ids(
      `select i.inventory_item_id as id ${of} join product_variant_inventory_item i
       on i.variant_id = v.id where v.product_id = $1`
    ),
    levels: await ids(
      `select l.id ${of} join product_variant_inventory_item i on i.variant_id = v.id
       join inventory_level l on l.inventory_item_id = i.inventory_item_id where v.product_id = $1`
    ),
    location: (
      await server.query<{ id: string }>(
        `select stock_location_id as id from seller_location l
         join listing on listing.seller_id = l.seller_id where listing.product_id = $1`,
        [id]
      )
    )[0].id,
  }
}
