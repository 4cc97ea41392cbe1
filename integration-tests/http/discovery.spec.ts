import type { Caller } from "../kit/client"
import { addGoods } from "../kit/goods"
import { HIDDEN_GOODS, openShop, shopReads, type Shop } from "../kit/shop"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(240_000)

const W = "/store/wholesale"

let server: TestServer
let shop: Shop
const body: Shop["body"] = (path, as) => shop.body(path, as)

beforeAll(async () => {
  server = await startServer()
  shop = await openShop(server)
})

afterAll(async () => {
  await server?.stop()
})

describe("a hidden product", () => {
  it("is absent from every read of visitors and of other companies", async () => {
    for (const as of [null, shop.people.other]) {
      for (const path of shopReads(shop.region)) {
        const { text } = await shop.get(path, as)
        const told = text.replace(/"message":"[^"]*"/g, "").match(HIDDEN_GOODS)
        expect([path, told?.[0] ?? null]).toEqual([path, null])
      }
    }
  })

  it("is there for those it is shown to, everywhere", async () => {
    const { chosen } = shop.people
    const list = await body(`${W}/products?limit=100&facets=true`, chosen)
    expect(list.products.map(({ id }: { id: string }) => id)).toContain("prod_secret")
    expect(list.facets.origins).toContainEqual({ value: "pl", label: "pl", count: 1 })
    expect(Object(await body(`${W}/products/secret`, chosen)).product.variants[0].price).toEqual({
      hidden: false,
      currency_code: "eur",
      breaks: [{ min_quantity: 1, amount: 345_678, source: "base" }],
      msrp: null,
    })
    expect((await body(`${W}/products?q=zirconium`, chosen)).count).toBe(1)
    expect((await body("/store/products?handle=secret", chosen)).count).toBe(1)
    expect((await shop.get("/store/products/prod_secret", chosen)).status).toBe(200)
  })

  it("counts nowhere", async () => {
    const { chosen } = shop.people
    const everywhere = async (as: Caller) => ({
      list: (await body(`${W}/products`, as)).count,
      stock: (await body("/store/products?fields=id", as)).count,
      seller: (await body(`${W}/products/open`, as)).product.seller_card.product_count,
      categories: (await body(`${W}/categories`, as)).categories
        .filter(({ handle }: { handle: string }) => ["kitchen", "bowls"].includes(handle))
        .map((category: { product_count: number }) => category.product_count),
    })
    const shown = await everywhere(chosen)
    expect(shown.categories).toEqual([3, 3])
    const audience = (tokens: string[]) =>
      server.query("update listing set audience = $1 where product_id = 'prod_secret'", [tokens])
    await audience(["comp_nobody"])
    expect(await everywhere(chosen)).toEqual({
      list: shown.list - 1,
      stock: shown.stock - 1,
      seller: shown.seller - 1,
      categories: [2, 2],
    })
    await audience([server.cast.companies.retailerA.id])
    await shop.swept()
  })

  it("disappears from saved lists at once when it is hidden", async () => {
    const { chosen } = shop.people
    const made = await shop.client.post(`${W}/lists`, { name: "Favourites" }, { as: chosen })
    const { id } = Object(made.body).list
    for (const product_id of ["prod_secret", "prod_open"]) {
      const added = await shop.client.post(`${W}/lists/${id}/items`, { product_id }, { as: chosen })
      expect(added.status).toBe(201)
    }
    await server.query(
      "update listing set audience = '{comp_nobody}' where product_id = 'prod_secret'"
    )
    const list = await shop.get(`${W}/lists/${id}`, chosen)
    expect(list.text).not.toMatch(HIDDEN_GOODS)
    expect(Object(list.body).list.item_count).toBe(1)
    expect((await body(`${W}/lists`, chosen)).lists[0].item_count).toBe(1)
    expect((await shop.get(`${W}/products?q=zirconium`, chosen)).text).not.toMatch(HIDDEN_GOODS)
    const again = await shop.client.post(
      `${W}/lists/${id}/items`,
      { product_id: "prod_secret" },
      { as: chosen }
    )
    expect(again.status).toBe(404)
    await server.query("update listing set audience = $1 where product_id = 'prod_secret'", [
      [server.cast.companies.retailerA.id],
    ])
    await shop.swept()
  })

  it("can't be had of Medusa's search endpoint, which stays closed", async () => {
    const queries = [{ entity: "wholesale_product", filters: { q: "zirconium" } }]
    for (const payload of [{ queries }, queries[0]]) {
      const answer = await shop.client.post("/store/search", payload, { as: shop.people.chosen })
      expect(answer.status).toBe(404)
    }
  })
})

describe("a hidden price", () => {
  const AMOUNT = /234567|2345\.67/

  it("is in no answer to those who may not see it", async () => {
    const paths = [
      ...shopReads(shop.region),
      `${W}/products/guarded`,
      "/store/products/prod_guarded",
    ]
    for (const path of paths) {
      const { text } = await shop.get(path)
      expect([path, text.match(AMOUNT)?.[0] ?? null]).toEqual([path, null])
    }
    const page = await body(`${W}/products/guarded`)
    expect(page.product.price).toMatchObject({ hidden: true, from: null, lowest: null })
    const stock = await body(
      `/store/products/prod_guarded?region_id=${shop.region}&fields=*variants.calculated_price`
    )
    expect(stock.product.variants[0]).not.toHaveProperty("calculated_price")
  })

  it("can't be guessed by filtering, sorting or counting", async () => {
    const found = async (query: string) => (await body(`${W}/products?${query}`)).count
    expect(await found("price_min=234567&price_max=234567")).toBe(0)
    expect(await found("price_min=123456&price_max=123456")).toBe(1)
    const sorted = await body(`${W}/products?category=bowls&sort=price_desc`)
    expect(sorted.products.map(({ id }: { id: string }) => id)).toEqual([
      "prod_open",
      "prod_guarded",
    ])
    const { facets } = await body(`${W}/products?category=bowls&facets=true`)
    const priced = facets.prices.reduce(
      (sum: number, { count }: { count: number }) => sum + count,
      0
    )
    expect(priced).toBe(1)
  })

  it("is shown to those who may see it, also by Medusa's endpoints", async () => {
    const { other } = shop.people
    const page = await body(`${W}/products/guarded`, other)
    expect(page.product.price).toMatchObject({ hidden: false, from: 234_567 })
    const stock = await body(
      `/store/products/prod_guarded?region_id=${shop.region}&fields=*variants.calculated_price,*variants.prices`,
      other
    )
    const [variant] = stock.product.variants
    expect(variant.calculated_price).toMatchObject({
      calculated_amount: 2345.67,
      currency_code: "eur",
    })
    expect(variant).not.toHaveProperty("prices")
  })
})

describe("searching", () => {
  const ids = async (query: string) => {
    const list = await body(`${W}/products?${query}`)
    return list.products.map(({ id }: { id: string }) => id)
  }

  it("finds by beginnings, codes and makers, and what was mistyped", async () => {
    expect(await ids("q=stonew")).toEqual(["prod_open"])
    expect(await ids("q=SKU-many")).toEqual(["prod_many"])
    expect(await ids("q=board")).toEqual(expect.arrayContaining(["prod_plain", "prod_many"]))
    const typo = await body(`${W}/products?q=coper+ketle`)
    expect(typo).toMatchObject({ corrected: true, count: 1 })
    expect(typo.products[0].id).toBe("prod_guarded")
    expect(await body(`${W}/products?q=qqqqqq`)).toMatchObject({
      count: 0,
      corrected: false,
      best_only: false,
    })
  })

  it("suggests products, categories and manufacturers", async () => {
    const suggested = await body(`${W}/products/suggest?q=bow`)
    expect(suggested.products[0]).toMatchObject({ id: "prod_open", handle: "open" })
    expect(suggested.categories).toEqual([{ id: "pcat_bowls", handle: "bowls", name: "Bowls" }])
  })

  it("counts facets as the filters then find", async () => {
    const { facets } = await body(`${W}/products?facets=true`)
    const seller = facets.sellers[0]
    expect((await body(`${W}/products?seller=${seller.value}`)).count).toBe(seller.count)
    for (const { value, count } of facets.categories) {
      expect((await body(`${W}/products?category=${value}`)).count).toBe(count)
    }
    for (const { from, to, count } of facets.prices) {
      const most = to === null ? "" : `&price_max=${to - 1}`
      expect((await body(`${W}/products?price_min=${from}${most}`)).count).toBe(count)
    }
    expect((await body(`${W}/products?in_stock=true`)).count).toBe(facets.in_stock)
    const narrowed = await body(`${W}/products?facets=true&origin=it`)
    expect(narrowed.facets.origins).toEqual(facets.origins)
    expect(narrowed.facets.categories.map(({ count }: { count: number }) => count)).toEqual([1, 1])
    expect((await body(`${W}/products?min_quantity_max=1&lead_time_max=3`)).count).toBe(2)
  })

  it("compares at most six products", async () => {
    const asked = `${W}/products/compare?ids=prod_many,prod_open`
    const compared = await body(asked)
    expect(compared.products.map(({ id }: { id: string }) => id)).toEqual([
      "prod_many",
      "prod_open",
    ])
    const seven = Array.from({ length: 7 }, (_, index) => `prod_${index}`).join(",")
    expect((await shop.get(`${W}/products/compare?ids=${seven}`)).status).toBe(400)
  })

  it("shows on the product's page what an order needs", async () => {
    const { product } = await body(`${W}/products/many`)
    expect(product.variants[0]).toMatchObject({
      sku: "SKU-many",
      rule: { min_quantity: 12, order_multiple: 1 },
      available: 100,
      promise: { basis: "stock" },
      options: { "Finish Walnut Board": "Plain" },
    })
    expect(product.seller_card).toMatchObject({ handle: "birch", verification_level: 2 })
    expect((await body(`${W}/products/plain`)).product.reasons).toEqual(["OUT_OF_STOCK"])
  })
})

describe("the documents of a product", () => {
  const ADMIN = "/admin/wholesale/company/listings"
  const SHEET = "%PDF-1.4\nGlazed at 1,240 degrees\n"
  const add = (key: string, as: Caller) => {
    const form = new FormData()
    form.append("title", "Data sheet")
    form.append("file", new Blob([SHEET]), "Datenblatt für alle.pdf")
    return shop.client.send("POST", `${ADMIN}/prod_${key}/documents`, { as, body: form })
  }

  it("are added and removed by its maker and downloaded by whoever sees it", async () => {
    const { seller, otherSeller, chosen, other } = shop.people
    const refused = await add("open", otherSeller)
    expect(refused.status).toBe(404)
    const ids: Record<string, string> = {}
    for (const key of ["open", "secret"]) {
      const { status, body: answer } = await add(key, seller)
      expect([status, Object(answer).document]).toMatchObject([201, { title: "Data sheet" }])
      ids[key] = Object(answer).document.id
    }
    const at = (key: string, id = ids[key]) => `${W}/products/${key}/documents/${id}/content`
    const { product } = await body(`${W}/products/open`)
    expect(product.documents).toMatchObject([
      { id: ids.open, file_name: "Datenblatt für alle.pdf", mime_type: "application/pdf" },
    ])
    expect(JSON.stringify(product)).not.toMatch(/file_id|sha256/)
    for (const as of [null, other, chosen]) {
      const sent = await shop.get(at("open"), as)
      expect([sent.status, sent.text]).toEqual([200, SHEET])
      expect(sent.headers.get("content-disposition")).toMatch(/^attachment; filename=/)
      const hidden = await shop.get(at("secret"), as)
      expect(hidden.status).toBe(as === chosen ? 200 : 404)
      // Nor by way of a product that everybody sees.
      expect((await shop.get(at("open", ids.secret), as)).status).toBe(404)
    }
    const own = `${ADMIN}/prod_open/documents/${ids.open}`
    expect((await shop.get(`${own}/content`, seller)).text).toBe(SHEET)
    expect((await shop.get(`${own}/content`, otherSeller)).status).toBe(404)
    expect((await shop.client.delete(own, { as: otherSeller })).status).toBe(404)
    expect((await shop.client.delete(own, { as: seller })).status).toBe(200)
    expect((await shop.get(at("open"))).status).toBe(404)
    expect((await body(`${ADMIN}/prod_open/documents`, seller)).documents).toEqual([])
  })
})

describe("a word that matches more than a search ranks", () => {
  it("finds the best and says that there are more; another word finds the one", async () => {
    const { manufacturerB } = server.cast.companies
    const quills = Array.from({ length: 501 }, (_, n) => ({
      key: `quill${n}`,
      seller_id: manufacturerB.id,
      title: `Quill Nr${n}`,
      amount: 1000 + n,
    }))
    await addGoods(server, quills)
    // The check plans for the handful of products that were there before.
    await server.query("analyze")
    await shop.swept()
    const all = await body(`${W}/products?q=quill&limit=1`)
    expect(all).toMatchObject({ count: 500, best_only: true })
    const one = await body(`${W}/products?q=quill+nr500`)
    expect(one).toMatchObject({ count: 1, best_only: false, products: [{ id: "prod_quill500" }] })
  })
})
