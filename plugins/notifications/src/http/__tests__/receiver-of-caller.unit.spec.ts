import type { CompanyPrincipal, OperatorPrincipal } from "@wholesale/core"
import { receiverOf } from "../../domain/receiver"
import { receiverOfCaller } from "../receiver-of-caller"

const actor = { type: "user", id: "user_1" } as const
const base = { actor, member_id: "mem_1", role: "owner", restriction: null }

const member = (id: string): CompanyPrincipal => ({
  ...base,
  kind: "company",
  permissions: new Set(),
  capabilities: new Set(),
  company: { id, kind: "retailer", name: "Shop", country_code: "de", verification_level: 1 },
})

const operator: OperatorPrincipal = { ...base, kind: "operator", permissions: new Set() }

describe("receiverOfCaller", () => {
  it("is where notifications for the same person and company are written", () => {
    const person = { actor_type: "user", actor_id: "user_1" } as const
    expect(receiverOfCaller(member("comp_1"), actor)).toBe(
      receiverOf({ ...person, company_id: "comp_1" })
    )
    expect(receiverOfCaller(operator, actor)).toBe(receiverOf({ ...person, company_id: null }))
  })

  it("differs for each company of one person, for the operator and without any", () => {
    const receivers = [member("comp_1"), member("comp_2"), operator, null].map((principal) =>
      receiverOfCaller(principal, actor)
    )
    expect(new Set(receivers).size).toBe(4)
  })
})
