import { claimsIn, decisionOf, SHIPPING } from "../decision"

const line = (id: string, claimed: number) => ({
  id,
  line_id: `sol_${id}`,
  shipment_id: "ship_1",
  shipment_number: 1,
  title: "Bowl",
  sku: null,
  quantity: 1,
  reason_code: "damaged" as const,
  claimed,
  refund: null,
})

const dispute = {
  lines: [line("a", 1000), line("b", 500)],
  shipping_claimed: 250,
  claimed: 1750,
  currency_code: "eur",
}

test("gives nothing back for what nobody touched", () => {
  expect(decisionOf(dispute, {})).toEqual({
    lines: [
      { id: "a", refund: 0 },
      { id: "b", refund: 0 },
    ],
    shipping_refund: 0,
    refund: 0,
    rest: 1750,
    problems: {},
  })
})

test("divides the claim as it was typed", () => {
  expect(decisionOf(dispute, { a: "10.00", b: " 1,50 ", [SHIPPING]: "" })).toMatchObject({
    lines: [
      { id: "a", refund: 1000 },
      { id: "b", refund: 150 },
    ],
    shipping_refund: 0,
    refund: 1150,
    rest: 600,
    problems: {},
  })
})

test.each([
  ["a word", { a: "half" }, { a: "not_an_amount" }],
  ["a cent above the claim", { b: "5.01" }, { b: "too_much" }],
  ["more shipping than was claimed", { [SHIPPING]: "2.51" }, { [SHIPPING]: "too_much" }],
] as const)("names what is wrong: %s", (_, typed, problems) => {
  expect(decisionOf(dispute, typed).problems).toEqual(problems)
})

test("has no shipping to decide where none was claimed", () => {
  expect(claimsIn({ ...dispute, shipping_claimed: 0 }).map(([key]) => key)).toEqual(["a", "b"])
})
