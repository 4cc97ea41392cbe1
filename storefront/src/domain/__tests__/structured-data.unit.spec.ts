import type { ProductPageDto } from "@wholesale/catalog/http/discovery"
import { manufacturerData, productData, scriptJson, trailData } from "../structured-data"

const URL = "https://shop.example/en/products/bowl"

type Facts = Pick<
  ProductPageDto,
  "price" | "reasons" | "in_stock" | "supply" | "rating" | "thumbnail" | "images" | "variants"
>

const VARIANT: ProductPageDto["variants"][number] = {
  id: "variant_1",
  title: "Blue",
  sku: "B-1",
  gtin: "4006381333931",
  thumbnail: null,
  options: {},
  rule: { min_quantity: 1, order_multiple: 1, max_quantity: null, sample_quantity: null },
  available: 5,
  low_stock: false,
  promise: null,
  price: { hidden: true, currency_code: "eur", breaks: [], msrp: null },
}

const SELLER = { id: "comp_1", handle: "alder", name: "Alder" }

const product = (facts: Partial<Facts> = {}): ProductPageDto => ({
  id: "prod_1",
  handle: "bowl",
  title: "Bowl",
  subtitle: null,
  description_short: "Small",
  description: "Small and blue",
  thumbnail: null,
  seller: SELLER,
  category_ids: [],
  origin_country: null,
  lead_time_days: 3,
  supply: "stock",
  min_quantity: 1,
  in_stock: true,
  available: 5,
  certifications: [],
  rating: { average: null, count: 0 },
  variant_count: 1,
  variant_id: "variant_1",
  reasons: [],
  price: { hidden: false, currency_code: "eur", from: 1250, lowest: 990, msrp: null },
  material: null,
  hs_code: null,
  weight: null,
  unit_of_sale: "piece",
  units_per_case: null,
  images: [],
  options: [],
  categories: [],
  variants: [VARIANT],
  minimum_orders: [],
  documents: [],
  certificates: [],
  seller_card: {
    ...SELLER,
    country_code: "de",
    logo_url: null,
    description: null,
    verification_level: 2,
    member_since: "2026-01-01T00:00:00Z",
    rating: { average: null, count: 0 },
    product_count: 1,
    relationship_status: null,
  },
  ...facts,
})

describe("productData", () => {
  it("says the lowest price and that it can be had", () => {
    expect(productData(product(), URL)).toMatchObject({
      "@type": "Product",
      sku: "B-1",
      gtin: "4006381333931",
      offers: {
        priceCurrency: "EUR",
        lowPrice: "9.90",
        availability: "https://schema.org/InStock",
      },
    })
  })

  it.each([
    ["hidden", { hidden: true, from: 1250, lowest: 990 }],
    ["missing", { hidden: false, from: null, lowest: null }],
  ])("says nothing about a price that is %s", (_why, price) => {
    const data = productData(
      product({ price: { currency_code: "eur", msrp: 4999, ...price } }),
      URL
    )
    expect(data).not.toHaveProperty("offers")
    expect(JSON.stringify(data)).not.toMatch(/12\.5|9\.9|49\.99/)
  })

  it.each([
    [{ reasons: ["OUT_OF_STOCK" as const] }, "OutOfStock"],
    [{ in_stock: false, supply: "made_to_order" }, "MadeToOrder"],
    [{ in_stock: false }, "BackOrder"],
  ])("%j is %s", (facts, availability) => {
    expect(productData(product(facts), URL)).toMatchObject({
      offers: { availability: `https://schema.org/${availability}` },
    })
  })

  it("shows ratings once there are some, and each picture once", () => {
    const pictures = { thumbnail: "https://x/1.png", images: [{ url: "https://x/1.png" }] }
    const data = productData(product({ ...pictures, rating: { average: 4.5, count: 2 } }), URL)
    expect(data).toMatchObject({
      image: ["https://x/1.png"],
      aggregateRating: { ratingValue: 4.5, reviewCount: 2 },
    })
    expect(productData(product(), URL)).not.toHaveProperty("aggregateRating")
  })
})

describe("structured data", () => {
  it("numbers the steps of a trail", () => {
    const data = trailData([
      { name: "Catalogue", url: "https://shop.example/en/catalogue" },
      { name: "Bowl", url: URL },
    ])
    expect(data).toMatchObject({ itemListElement: [{ position: 1 }, { position: 2, item: URL }] })
  })

  it("can't end the element that it stands in", () => {
    const company = {
      handle: "x",
      name: "</script><script>alert(1)</script>",
      country_code: "de",
      industries: [],
      description: null,
      logo_url: null,
      verification_level: 2,
      certifications: [],
      member_since: "2026-01-01T00:00:00Z",
      website: null,
      currencies: [],
      city: null,
      certificates: [],
      relationship: null,
    }
    const json = scriptJson([manufacturerData(company, URL)])
    expect(json).not.toContain("<")
    expect(JSON.parse(json)).toMatchObject([
      { "@context": "https://schema.org", ...{ name: company.name } },
    ])
  })
})
