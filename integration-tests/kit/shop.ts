import { Client, type Caller } from "./client"
import { addCategory, addGoods } from "./goods"
import { eventually } from "./people"
import { settled } from "./settled"
import type { TestServer } from "../setup/server"

const W = "/store/wholesale"

const peopleOf = (server: TestServer) => {
  const { retailerA, retailerB, manufacturerA, manufacturerB } = server.cast.companies
  return {
    /** The hidden product is shown to this buyer's company. */
    chosen: retailerA.members.buyer,
    other: retailerB.members.buyer,
    seller: manufacturerA.members.catalogue,
    otherSeller: manufacturerB.members.catalogue,
    operator: server.cast.operators.admin,
  }
}

/** Fills a server with goods and waits until they are found. */
export const openShop = async (server: TestServer) => {
  const client = new Client(server.url, server.cast, server.jwtSecret)
  const people = peopleOf(server)
  const get = (path: string, as: Caller = null) => client.get(path, { as })
  // The answer's body; anything but 200 fails and shows the answer.
  const body = async (path: string, as: Caller = null) => {
    const answer = await get(path, as)
    if (answer.status !== 200) {
      throw new Error(`${path} answered ${answer.status} ${answer.text}`)
    }
    return Object(answer.body)
  }
  const swept = () =>
    eventually("The sweep", async () => {
      const check = await body("/admin/wholesale/card-check", people.operator)
      return check.waiting === 0 && check.search_waiting === 0 ? check : null
    })
  await settled(server)
  await stock(server)
  await swept()
  const [region] = await server.query<{ id: string }>(
    "select id from region where currency_code = 'eur'"
  )
  return { client, region: region.id, people, get, body, swept }
}

/** A server with goods on it, some of them hidden, and short ways to read it. */
export type Shop = Awaited<ReturnType<typeof openShop>>

const stock = async (server: TestServer) => {
  const { manufacturerA, manufacturerB, suspended, retailerA } = server.cast.companies
  await addCategory(server, { key: "kitchen", name: "Kitchen" })
  const bowls = await addCategory(server, { key: "bowls", name: "Bowls", parent: "kitchen" })
  await server.query("insert into product_tag (id, value) values ('ptag_new', 'novelty')")
  const own = { seller_id: manufacturerA.id, category_id: bowls, tag_id: "ptag_new" }
  await addGoods(server, [
    { ...own, key: "open", title: "Stoneware Bowl", amount: 123_456, origin_country: "de" },
    {
      ...own,
      key: "guarded",
      title: "Copper Kettle",
      amount: 234_567,
      price_audience: ["verified"],
      lead_time_days: 20,
      origin_country: "it",
    },
    {
      ...own,
      key: "secret",
      title: "Zirconium Lamp",
      amount: 345_678,
      audience: [retailerA.id],
      price_audience: [retailerA.id],
      origin_country: "pl",
    },
    { ...own, key: "draft", title: "Tungsten Tray", amount: 456_789, status: "draft" },
    { seller_id: suspended.id, key: "gone", title: "Vanadium Vase", amount: 567_891 },
    { seller_id: manufacturerB.id, key: "plain", title: "Oak Board", amount: 2000, stock: 0 },
    {
      seller_id: manufacturerB.id,
      key: "many",
      title: "Walnut Board",
      amount: 3000,
      min_quantity: 12,
    },
  ])
}

/** Everything in the store that could show a product. */
export const shopReads = (region: string) => [
  `${W}/products?limit=100&facets=true`,
  `${W}/products?q=zirconium`,
  `${W}/products?q=zirkonium+lamp&facets=true`,
  `${W}/products?q=SKU-secret`,
  `${W}/products?sort=price_desc&currency_code=eur`,
  `${W}/products/suggest?q=zirc`,
  `${W}/products/suggest?q=alder`,
  `${W}/products/compare?ids=prod_secret,prod_draft,prod_gone,prod_open`,
  `${W}/products/secret`,
  `${W}/products/draft`,
  `${W}/products/gone`,
  `${W}/products/secret/reviews`,
  `${W}/categories`,
  `${W}/sitemap/products`,
  `${W}/sitemap/products?after=prod_plain`,
  `${W}/sitemap/products/pages`,
  `/store/products?limit=100&region_id=${region}&fields=*variants.calculated_price,*variants.prices,+variants.inventory_quantity,*categories,*categories.products,*tags.products,*sales_channels.products`,
  "/store/products?q=zirconium",
  "/store/products?handle=secret&$or[0][handle]=secret",
  "/store/products/prod_secret",
  "/store/products/prod_draft?fields=*variants",
  "/STORE/products/prod_gone/",
  `/store/product-variants?region_id=${region}&fields=*calculated_price,*prices,*product`,
  "/store/product-variants?sku=SKU-secret",
  "/store/product-variants/variant_secret",
  "/store/product-options?limit=100",
  "/store/product-options/opt_secret",
  "/store/product-tags?fields=*products,*products.variants.prices",
  "/store/product-tags/ptag_new",
  "/store/product-types?fields=*products",
  "/store/collections?fields=*products,*products.variants.prices",
  "/store/product-categories?fields=*products,*products.variants,*category_children.products.title",
  "/store/product-categories/pcat_bowls?fields=*products",
]

/** What only the hidden products have in them. */
export const HIDDEN_GOODS =
  /zirconium|tungsten|vanadium|prod_(secret|draft|gone)|SKU-(secret|draft|gone)|345678|3456\.78/i
