import { mayReach } from "../access"
import { planLines, type ResolvedLine } from "../resolve-lines"

const resolved = (position: number, more: Partial<ResolvedLine>): ResolvedLine => ({
  position,
  variant_id: `v${position}`,
  line_id: null,
  held: 0,
  ambiguous: false,
  ...more,
})

describe("planLines", () => {
  it("adds to what the cart holds, or sets it", () => {
    const held = [resolved(0, { line_id: "l", held: 6 })]
    const wanted = [{ sku: "a", quantity: 4 }]
    expect(planLines(wanted, held, "add").update).toEqual([{ id: "l", quantity: 10 }])
    expect(planLines(wanted, held, "set").update).toEqual([{ id: "l", quantity: 4 }])
  })

  it("adds lines of the same variant up", () => {
    const same = [resolved(0, { variant_id: "v" }), resolved(1, { variant_id: "v" })]
    const wanted = [
      { sku: "a", quantity: 4 },
      { sku: "A", quantity: 2 },
    ]
    expect(planLines(wanted, same, "add").add).toEqual([{ variant_id: "v", quantity: 6 }])
  })

  it("removes a line that is set to zero", () => {
    const plan = planLines([{ line_id: "l", quantity: 0 }], [resolved(0, { line_id: "l" })], "add")
    expect(plan).toEqual({ add: [], update: [], remove: ["l"] })
  })

  it.each([
    ["an unknown SKU", { sku: "x", quantity: 1 }, { variant_id: null }],
    ["a SKU of several sellers", { sku: "x", quantity: 1 }, { ambiguous: true }],
    ["a line of another cart", { line_id: "l", quantity: 1 }, { variant_id: null }],
  ])("refuses %s", (_, wanted, found) => {
    const refused = () => planLines([wanted], [resolved(0, found)], "add")
    expect(refused).toThrow(expect.objectContaining({ code: "NOT_FOUND" }))
  })
})

describe("mayReach", () => {
  const me = { company_id: "comp", customer_id: "cus" }
  const colleague = { company_id: "comp", customer_id: "cus2" }
  const stranger = { company_id: "other", customer_id: "cus3" }
  const nobody = { company_id: null, customer_id: null }
  const shared = {
    company_id: "comp",
    created_by: "cus",
    shared: true,
    customer_id: "cus",
    has_account: true,
  }
  const own = { ...shared, shared: false }
  const customers = { ...own, company_id: null, created_by: null }
  const nobodys = { ...customers, customer_id: "cus_guest", has_account: false }

  it.each([
    ["a shared cart", shared, [true, true, false, false]],
    ["a private cart", own, [true, false, false, false]],
    ["a customer's cart", customers, [true, false, false, false]],
    ["nobody's cart", nobodys, [true, true, true, true]],
  ])("%s", (_, cart, expected) => {
    expect([me, colleague, stranger, nobody].map((viewer) => mayReach(cart, viewer))).toEqual(
      expected
    )
  })
})
