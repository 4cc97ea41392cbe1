import { tokenFor } from "../kit/cast"
import { buyerNumber } from "../scale/people"
import { startSite, type TestSite } from "../setup/browser"
import { required } from "../setup/template"
import { saveSection } from "./document"
import { readPages, renderPages, tooSlow, type Kind, type PageRow } from "./pages"

jest.setTimeout(1_800_000)

/** Products whose pages are read, so that no answer comes from one kept page. */
const SOME = 200

const kindsOf = async ({ server }: TestSite): Promise<Kind[]> => {
  const products = await server.query<{ handle: string; word: string }>(
    `select p.handle, split_part(p.title, ' ', 1) as word from product p
     join listing l on l.product_id = p.id
     where l.seller_id like 'comp_bench%' order by md5(p.id) limit $1`,
    [SOME]
  )
  const pages = products.map(({ handle }) => `/en/products/${handle}`)
  const searches = [...new Set(products.map(({ word }) => word))]
  const cookie = `session=${tokenFor(buyerNumber(1), server.jwtSecret)}`
  const sorted = ["newest", "price_asc", "price_desc", "lead_time"]
  return [
    { name: "home", paths: ["/en"], limited: false },
    { name: "catalogue", paths: ["/en/catalogue"], limited: true },
    {
      name: "catalogue, sorted",
      paths: sorted.map((sort) => `/en/catalogue?sort=${sort}`),
      limited: true,
    },
    {
      name: "catalogue, searched",
      paths: searches.map((word) => `/en/catalogue?q=${encodeURIComponent(word)}`),
      limited: true,
    },
    { name: "product", paths: pages, limited: true },
    { name: "catalogue of a buyer", paths: ["/en/catalogue"], cookie, limited: false },
    { name: "product for a buyer", paths: pages, cookie, limited: false },
    { name: "reorder desk", paths: ["/en"], cookie, limited: false },
    { name: "orders of a buyer", paths: ["/en/orders"], cookie, limited: false },
  ]
}

it("answers catalogue and product in a quarter of a second", async () => {
  const site = await startSite({
    database: required("BENCH_STOREFRONT"),
    env: { OUTBOX_POLL_MS: "500" },
  })
  try {
    const rows: PageRow[] = []
    for (const kind of await kindsOf(site)) {
      rows.push(await readPages(site.storefrontUrl, kind))
    }
    const [{ products }] = await site.server.query<{ products: number }>(
      "select count(*)::int as products from product where deleted_at is null"
    )
    const report = renderPages(rows, products)
    saveSection("storefront", report)
    process.stderr.write(`${report}\n`)
    expect(tooSlow(rows)).toEqual([])
  } finally {
    await site.stop()
  }
})
