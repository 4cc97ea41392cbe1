import { readApprovalRule } from "../approval-rule-form"

const form = (entries: [string, string][]) => {
  const data = new FormData()
  for (const [name, value] of entries) {
    data.append(name, value)
  }
  return data
}

describe("readApprovalRule", () => {
  it("leaves out what was left empty", () => {
    expect(
      readApprovalRule(
        form([
          ["name", "Everything"],
          ["from_total", ""],
          ["tier_roles_0", "role_1"],
        ])
      )
    ).toEqual({
      name: "Everything",
      active: false,
      conditions: {},
      tiers: [{ role_ids: ["role_1"], member_ids: [] }],
    })
  })

  it("reads amount, conditions and steps in their order", () => {
    const rule = readApprovalRule(
      form([
        ["name", "Large orders"],
        ["active", "on"],
        ["from_total", "1.500,00"],
        ["currency_code", "eur"],
        ["location_ids", "loc_1"],
        ["location_ids", "loc_2"],
        ["tier_roles_0", "role_1"],
        ["tier_members_2", "mem_1"],
      ])
    )
    expect(rule.active).toBe(true)
    expect(rule.conditions).toEqual({
      from_total: { currency_code: "eur", amount: 150000 },
      location_ids: ["loc_1", "loc_2"],
    })
    expect(rule.tiers).toEqual([
      { role_ids: ["role_1"], member_ids: [] },
      { role_ids: [], member_ids: ["mem_1"] },
    ])
  })

  it("hands an unreadable amount on as one that is refused", () => {
    const rule = readApprovalRule(
      form([
        ["name", "x"],
        ["from_total", "a lot"],
      ])
    )
    expect(rule.conditions.from_total?.amount).toBe(-1)
  })
})
