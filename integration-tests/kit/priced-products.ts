import type { Cast } from "./cast"
import type { Client } from "./client"

type Queryable = {
  query<Row extends object>(statement: string, parameters?: unknown[]): Promise<Row[]>
}

type Wanted = {
  seller_id: string
  sku: string
  /** Major units, as Medusa takes them. */
  prices: { currency_code: string; amount: number; min_quantity?: number }[]
}

/** A product of one variant, made by Medusa's own endpoint, and its listing. */
export const pricedProduct = async (
  client: Client,
  database: Queryable,
  cast: Cast,
  { seller_id, sku, prices }: Wanted
): Promise<{ product_id: string; variant_id: string }> => {
  const answer = await client.post(
    "/admin/products",
    {
      title: `Product ${sku}`,
      status: "published",
      options: [{ title: "Size", values: ["One"] }],
      variants: [{ title: "One", sku, options: { Size: "One" }, manage_inventory: false, prices }],
    },
    { as: cast.operators.admin }
  )
  const { product } = Object(answer.body)
  if (!product) {
    throw new Error(`Medusa answered ${answer.status} ${answer.text}`)
  }
  await database.query(
    `insert into listing (id, product_id, seller_id, audience, price_audience)
     values ($1, $2, $3, '{public}', '{verified}')
     on conflict (product_id) where deleted_at is null
     do update set seller_id = excluded.seller_id, audience = excluded.audience,
       price_audience = excluded.price_audience`,
    [`lst_${sku}`, product.id, seller_id]
  )
  return { product_id: product.id, variant_id: product.variants[0].id }
}

/** Medusa's own prices of a variant, in major units. */
export const medusaPrices = (database: Queryable, variantId: string) =>
  database.query<{ currency_code: string; amount: string; min: number | null }>(
    `select p.currency_code, p.amount::text as amount, p.min_quantity::int as min
     from price p join product_variant_price_set s on s.price_set_id = p.price_set_id
     where s.variant_id = $1 and p.deleted_at is null order by 1, 3 nulls first`,
    [variantId]
  )
