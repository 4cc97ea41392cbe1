import { levelFor } from "../levels"
import { RELATIONSHIP_MACHINE } from "../states"

describe("trade relationships", () => {
  it("are approved only by answering a request or by lifting a block", () => {
    const before = Object.entries(RELATIONSHIP_MACHINE).flatMap(([state, next]) =>
      next.includes("approved") ? [state] : []
    )
    expect(before.sort()).toEqual(["blocked", "requested"])
  })

  it("can't be asked for again once blocked", () => {
    expect(RELATIONSHIP_MACHINE.blocked).not.toContain("requested")
  })
})

describe("levelFor", () => {
  it("is the lowest level with the capability, or none", () => {
    expect(levelFor("manufacturer", "be_listed")).toBe(2)
    expect(levelFor("retailer", "place_orders")).toBe(1)
    expect(levelFor("retailer", "be_listed")).toBeNull()
  })
})
