import type { Answer } from "./client"
import type { TestServer } from "../setup/server"

/** An import as its route answers it. */
export type Job = {
  id: string
  status: string
  headers: string[]
  mapping: Record<string, string>
  outcomes: Record<string, number>
  images: Record<string, number>
  error: string | null
}

/** The import in an answer. */
export const jobOf = ({ body }: Answer): Job => Object(body).import

/** How many rows became what, without what is zero. */
export const outcomes = ({ outcomes: all }: Job) =>
  Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0))

/** Three variants of two products, with German decimals. */
export const GOOD = `Artikelnummer;handle;title;option1_name;option1_value;price_eur;breaks_eur;msrp_eur;stock;min_quantity;order_multiple;status
T-1;platter;Platter;Colour;red;12,50;10:11,90;29,90;40;6;6;published
T-2;platter;;Colour;blue;12,50;;;30;6;6;
C-1;cloth;Cloth;;;4.00;;;9;;;published
`

/** What a manufacturer of the cast sells beside what the cast gave it. */
export const articlesOf = async (server: TestServer) =>
  await server.query<Record<string, unknown>>(
    `select s.sku, p.title, p.status, v.title as variant, (select count(*)::int
       from product_variant_price_set ps join price pr using (price_set_id)
       where ps.variant_id = v.id) as prices
     from seller_sku s join product p on p.id = s.product_id
     join product_variant v on v.id = s.variant_id
     where s.seller_id = $1 and s.sku !~ '^Alder-' order by s.sku`,
    [server.cast.companies.manufacturerA.id]
  )
