import { approvalOf, hindrancesOf } from "../checkout-obstacles"

const approval = {
  code: "APPROVAL_REQUIRED",
  details: { rules: [{ id: "apr_1", name: "From 500 euros" }, "broken"] },
}

describe("what is in the way of a checkout", () => {
  it("names the rules that ask for an approval", () => {
    expect(approvalOf([{ code: "SPENDING_LIMIT_REACHED" }, approval])).toEqual({
      rules: ["From 500 euros"],
    })
    expect(approvalOf([{ code: "SPENDING_LIMIT_REACHED" }])).toBeNull()
  })

  it("lets an approval be asked for, and hidden products stay in the cart", () => {
    const limit = { code: "SPENDING_LIMIT_REACHED" }
    expect(hindrancesOf([approval, { code: "UNAVAILABLE" }, limit])).toEqual([limit])
  })
})
