import fc from "fast-check"
import { defaultRate, rateFor, taxOn, untaxed, type TaxRate } from "../rates"
import { taxTreatment } from "../treatment"

const vat = (country_code: string) => ({ value: `${country_code.toUpperCase()}1`, country_code })

describe("taxTreatment", () => {
  it.each([
    ["de", "de", null, "domestic", true],
    ["de", "de", vat("de"), "domestic", true],
    ["us", "us", null, "domestic", true],
    ["de", "fr", vat("fr"), "reverse_charge", false],
    ["de", "fr", vat("nl"), "reverse_charge", false],
    ["de", "fr", null, "destination", true],
    // An id of the seller's own country shows no buyer in another member state.
    ["de", "fr", vat("de"), "destination", true],
    ["de", "fr", vat("ch"), "destination", true],
    ["de", "ch", vat("ch"), "export", false],
    ["de", "us", null, "export", false],
    ["ch", "de", vat("de"), "export", false],
    ["gb", "ie", vat("ie"), "export", false],
    ["gr", "cy", vat("cy"), "reverse_charge", false],
  ])("from %s to %s with %j: %s", (seller_country, destination, verified_vat, reason, taxed) => {
    const treatment = taxTreatment({ seller_country, destination, verified_vat })
    expect(treatment).toMatchObject({ reason, taxed })
    expect(treatment.note).toBeTruthy()
  })

  it("names the buyer's VAT id where the buyer owes the tax", () => {
    const { note } = taxTreatment({
      seller_country: "de",
      destination: "fr",
      verified_vat: vat("fr"),
    })
    expect(note).toContain("FR1")
  })
})

describe("taxOn", () => {
  it.each([
    [10000n, "19", 1900n],
    [3333n, "19", 633n],
    [50n, "19", 10n],
    [1n, "50", 1n],
    [12345n, "8.1", 1000n],
    [12345n, "25.5", 3148n],
    [12345n, "0", 0n],
    [-50n, "19", -10n],
    [0n, "19", 0n],
  ])("%d at %s %% is %d", (net, rate, tax) => {
    expect(taxOn(net, rate)).toBe(tax)
  })

  it("is never half a unit or more away from the exact tax", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 14n }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (net, scaled) => {
          const off = taxOn(net, String(scaled / 10_000)) * 1_000_000n - net * BigInt(scaled)
          return off <= 500_000n && off > -500_000n
        }
      )
    )
  })
})

describe("rateFor", () => {
  const rate = (more: Partial<TaxRate>): TaxRate => ({
    id: "r",
    name: "VAT",
    code: "vat",
    rate: "19",
    is_default: false,
    references: [],
    ...more,
  })
  const standard = rate({ id: "standard", is_default: true })
  const food = rate({ id: "food", rate: "7", references: ["type_food"] })
  const book = rate({ id: "book", rate: "5", references: ["prod_book"] })
  const rates = [standard, food, book]

  it("takes the product's own rate before its type's before the country's", () => {
    expect(rateFor(rates, { product_id: "prod_book", type_id: "type_food" }).id).toBe("book")
    expect(rateFor(rates, { product_id: "prod_x", type_id: "type_food" }).id).toBe("food")
    expect(rateFor(rates, { product_id: "prod_x", type_id: null }).id).toBe("standard")
  })

  it("is zero where no rate is known", () => {
    expect(defaultRate([]).rate).toBe("0")
    expect(untaxed("export", "Export")).toMatchObject({ rate: "0", code: "export", id: "" })
  })
})
