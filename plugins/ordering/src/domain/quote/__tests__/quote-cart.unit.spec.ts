import type { VariantSupply } from "@wholesale/catalog"
import { DEFAULT_ORDER_RULE } from "@wholesale/catalog/domain/order-rule"
import type { PriceLadder } from "@wholesale/pricing"
import fc from "fast-check"
import type { LineFacts, QuoteFacts, SellerFacts } from "../facts"
import { quoteCart } from "../quote-cart"
import { addTotals } from "../totals"

const NOW = new Date("2027-03-01T12:00:00Z")

const seller = (id: string, more: Partial<SellerFacts> = {}): SellerFacts => ({
  id,
  name: id,
  handle: id,
  country_code: "de",
  may_sell: true,
  opening: true,
  minimums: [],
  shipping: [{ id: `so_${id}`, name: "Standard", amounts: { eur: 990 }, free_from: null }],
  shipping_option_id: null,
  note: null,
  acceptance_hours: 72,
  ...more,
})

const line = (id: string, seller_id: string, more: Partial<LineFacts> = {}): LineFacts => ({
  id,
  variant_id: `v_${id}`,
  product_id: `p_${id}`,
  quantity: 1,
  seller_id,
  visible: true,
  published: true,
  title: id,
  variant_title: null,
  product_handle: id,
  sku: id,
  barcode: null,
  thumbnail: null,
  type_id: null,
  unit_of_sale: "piece",
  units_per_case: null,
  requires_shipping: true,
  rule: DEFAULT_ORDER_RULE,
  adjustments: [],
  stored: { unit_price: "0", tax_code: null, tax_rate: null },
  ...more,
})

const facts = (sellers: SellerFacts[], lines: LineFacts[]): QuoteFacts => ({
  cart: {
    id: "cart",
    company_id: "comp",
    created_by: "cus",
    name: "Cart",
    shared: true,
    status: "open",
    po_number: null,
    location_id: null,
    currency_code: "eur",
    region_id: null,
    sales_channel_id: null,
    customer_id: "cus",
    email: null,
    completed: false,
    promotion_codes: [],
    automatic_promotions: false,
    provider_id: null,
    created_at: "",
    updated_at: "",
  },
  lines,
  sellers,
  destination: {
    location_id: null,
    company: null,
    first_name: null,
    last_name: null,
    address_1: "Street 1",
    address_2: null,
    postal_code: "1",
    city: "Town",
    province: null,
    country_code: "de",
    phone: null,
  },
  billing: null,
  country_code: "de",
  verified_vat: null,
  tax_rates: [
    { id: "t", name: "VAT", code: "vat", rate: "19", is_default: true, references: [] },
    { id: "u", name: "Food", code: "food", rate: "8.1", is_default: false, references: ["food"] },
  ],
})

const ladder = (variant_id: string, amount: bigint): PriceLadder => ({
  variant_id,
  hidden: false,
  breaks: [{ min_quantity: 1, amount, source: "base", target: "", price_id: "p" }],
  msrp: null,
})

const supplyOf = (own: LineFacts): VariantSupply => ({
  variant_id: own.variant_id,
  product_id: own.product_id,
  seller_id: own.seller_id,
  supply: "stock",
  lead_time_days: 3,
  manage_inventory: true,
  available: 1000,
  slots: [],
})

const quote = (given: QuoteFacts, prices: Record<string, bigint> = {}) =>
  quoteCart({
    facts: given,
    ladders: new Map(
      given.lines.map((own) => [own.variant_id, ladder(own.variant_id, prices[own.id] ?? 1000n)])
    ),
    supply: new Map(given.lines.map((own) => [own.variant_id, supplyOf(own)])),
    now: NOW,
  })

const codes = (given: QuoteFacts, prices?: Record<string, bigint>) =>
  quote(given, prices).parts.flatMap((part) => [
    ...part.problems.map(({ code }) => code),
    ...part.lines.flatMap((own) => own.problems.map(({ code }) => code)),
  ])

describe("quoteCart", () => {
  it("promises no day for more than can be had", () => {
    const days = [1000, 1001].map((quantity) => {
      const [part] = quote(facts([seller("a")], [line("x", "a", { quantity })])).parts
      return [part.lines[0].promised_on, part.expected_ship_on]
    })
    expect(days).toEqual([
      ["2027-03-04", "2027-03-04"],
      [null, null],
    ])
  })

  it("taxes goods and shipping of one seller together and rounds once", () => {
    const [part] = quote(facts([seller("s")], [line("a", "s"), line("b", "s")]), {
      a: 333n,
      b: 334n,
    }).parts
    // (333 + 334 + 990) * 0.19 = 314.83
    expect(part.totals).toEqual({
      goods: 667n,
      discount: 0n,
      shipping: 990n,
      tax: 315n,
      total: 1972n,
    })
    expect(part.lines.map(({ tax }) => tax).concat(part.shipping_tax)).toEqual([63n, 64n, 188n])
  })

  it("says what is missing to the minimum, of the right kind", () => {
    const minimums = [
      {
        seller_id: "s",
        currency_code: "eur",
        country_code: null,
        opening_minimum: 50000n,
        reorder_minimum: 20000n,
      },
    ]
    const lines = [line("a", "s", { quantity: 30 })]
    const [first] = quote(facts([seller("s", { minimums })], lines)).parts
    expect(first).toMatchObject({
      minimum: { amount: 50000n, missing: 20000n, kind: "opening" },
      problems: [{ code: "SELLER_MINIMUM", details: { missing: 20000 } }],
    })
    const [again] = quote(facts([seller("s", { minimums, opening: false })], lines)).parts
    expect(again).toMatchObject({ minimum: { missing: 0n, kind: "reorder" }, problems: [] })
  })

  it("finds what is wrong with a line", () => {
    const rule = { ...DEFAULT_ORDER_RULE, min_quantity: 6, order_multiple: 6 }
    const one = (more: Partial<LineFacts>) => facts([seller("s")], [line("a", "s", more)])
    expect(codes(one({}))).toEqual([])
    expect(codes(one({ rule, quantity: 5 }))).toEqual(["BELOW_MINIMUM"])
    expect(codes(one({ rule, quantity: 8 }))).toEqual(["NOT_A_MULTIPLE"])
    expect(codes(one({ rule: { ...rule, max_quantity: 12 }, quantity: 18 }))).toEqual([
      "ABOVE_MAXIMUM",
    ])
    expect(codes(one({ quantity: 1001 }))).toEqual(["OUT_OF_STOCK"])
    expect(codes(one({ published: false }))).toEqual(["NOT_ORDERABLE"])
    expect(codes(facts([seller("s", { may_sell: false })], [line("a", "s")]))).toEqual([
      "NOT_ORDERABLE",
    ])
    expect(codes(facts([seller("s", { shipping: [] })], [line("a", "s")]))).toEqual(["NO_SHIPPING"])
  })

  it("shows nothing of a line that the buyer may not see", () => {
    const result = quote(
      facts([seller("s")], [line("a", "s"), line("secret", "s", { visible: false })])
    )
    expect(result.parts[0].lines.map(({ id }) => id)).toEqual(["a"])
    expect(result.unavailable.map(({ id }) => id)).toEqual(["secret"])
    expect(result.problems).toMatchObject([{ code: "UNAVAILABLE" }])
  })

  it("ships free of charge from the seller's threshold on, after discounts", () => {
    const free = [{ id: "so", name: "Free", amounts: { eur: 990 }, free_from: { eur: 2000 } }]
    const adjustments = [{ promotion_id: "p", code: "P", description: null, amount: "0.01" }]
    const of = (more: Partial<LineFacts>) =>
      quote(facts([seller("s", { shipping: free })], [line("a", "s", { quantity: 2, ...more })]))
        .totals.shipping
    expect(of({})).toBe(0n)
    expect(of({ adjustments })).toBe(990n)
  })

  it("adds up to the cent, whatever is bought, taken off and taxed", () => {
    const item = fc.record({
      seller: fc.integer({ min: 0, max: 4 }),
      quantity: fc.integer({ min: 1, max: 500 }),
      price: fc.bigInt({ min: 0n, max: 1_000_000n }),
      off: fc.array(fc.tuple(fc.nat(3), fc.nat(1_000_000), fc.nat(999_999)), { maxLength: 2 }),
      product: fc.constantFrom("food", null),
    })
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 25 }), (items) => {
        const lines = items.map((own, index) =>
          line(`l${index}`, `s${own.seller}`, {
            quantity: own.quantity,
            type_id: own.product,
            adjustments: own.off.map(([promotion, units, parts]) => ({
              promotion_id: `promo${promotion}`,
              code: `P${promotion}`,
              description: null,
              amount: `${units / 100}`.concat(units % 100 === 0 ? `.${parts}` : ""),
            })),
          })
        )
        const sellers = [0, 1, 2, 3, 4].map((number) => seller(`s${number}`))
        const prices = Object.fromEntries(items.map((own, index) => [`l${index}`, own.price]))
        const { parts, totals } = quote(facts(sellers, lines), prices)
        expect(totals).toEqual(addTotals(parts.map((part) => part.totals)))
        for (const part of parts) {
          const sum = (pick: (own: (typeof part.lines)[number]) => bigint) =>
            part.lines.reduce((all, own) => all + pick(own), 0n)
          const { goods, discount, shipping, tax, total } = part.totals
          expect(goods).toBe(sum(({ subtotal }) => subtotal))
          expect(discount).toBe(sum((own) => own.discount))
          expect(tax).toBe(sum((own) => own.tax) + part.shipping_tax)
          expect(total).toBe(goods - discount + shipping + tax)
          expect(part.lines.every((own) => own.discount <= own.subtotal && own.tax >= 0n)).toBe(
            true
          )
        }
      })
    )
  })

  it("keeps a promotion's sum whole over the lines that share it", () => {
    const adjustments = (amount: string) => [
      { promotion_id: "p", code: "P", description: null, amount },
    ]
    const third = "3.33333333333333333333"
    const lines = ["a", "b", "c"].map((id) => line(id, "s", { adjustments: adjustments(third) }))
    const { parts, totals } = quote(facts([seller("s")], lines))
    expect(totals.discount).toBe(1000n)
    expect(parts[0].lines.map(({ discount }) => discount)).toEqual([334n, 333n, 333n])
  })
})
