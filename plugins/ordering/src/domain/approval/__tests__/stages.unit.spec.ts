import fc from "fast-check"
import { mayApprove, maySign, stageIsDone, stagesOf, type Approvers, type Member } from "../stages"

const approvers = (role_ids: string[], member_ids: string[] = []): Approvers => ({
  role_ids,
  member_ids,
})
const member = (id: string, role = "approver"): Member => ({ member_id: id, role_id: role })

describe("stages of an approval", () => {
  it("puts the first tiers of all rules into the first step", () => {
    const [one, two, three] = [approvers(["a"]), approvers(["b"]), approvers(["c"])]
    expect(stagesOf([{ tiers: [one, two] }, { tiers: [three] }])).toEqual([[one, three], [two]])
    expect(stagesOf([])).toEqual([])
  })

  it("is done when each rule has somebody who approved", () => {
    const stage = [approvers(["a"]), approvers([], ["m2"])]
    expect(stageIsDone(stage, [member("m1", "a")])).toBe(false)
    expect(stageIsDone(stage, [member("m1", "a"), member("m2", "x")])).toBe(true)
    expect(stageIsDone(stage, [member("m2", "a")])).toBe(true)
  })
})

describe("who may sign", () => {
  const stage = [approvers(["approver"])]
  const [anna, ben, carl] = [member("anna"), member("ben"), member("carl", "buyer")]
  const facts = { stage, requested_by: "anna", colleagues: [anna, ben], approved_by: [] }

  it.each([
    ["a colleague with the role", { ...facts, member: ben }, "allowed"],
    ["somebody without the role", { ...facts, member: carl }, "not_an_approver"],
    ["the requester while another could", { ...facts, member: anna }, "own_request"],
    [
      "the requester who is the only one",
      { ...facts, member: anna, colleagues: [anna] },
      "allowed",
    ],
    [
      "somebody for the second time",
      { ...facts, member: ben, approved_by: [ben] },
      "decided_already",
    ],
    [
      "an approver of a part that is satisfied",
      { ...facts, member: member("dora"), approved_by: [ben] },
      "not_an_approver",
    ],
  ] as const)("%s", (_, given, verdict) => {
    expect(
      maySign({ ...given, approved_by: [...given.approved_by], colleagues: [...given.colleagues] })
    ).toBe(verdict)
  })

  it("never lets the requester sign what somebody else could", () => {
    const people = ["a", "b", "c"].map((id) => member(id, `role_${id}`))
    const anyApprovers = fc.record({
      role_ids: fc.subarray(["role_a", "role_b", "role_c"]),
      member_ids: fc.subarray(["a", "b", "c"]),
    })
    fc.assert(
      fc.property(fc.array(anyApprovers, { minLength: 1, maxLength: 3 }), (parts) => {
        const [requester, ...others] = people
        const verdict = maySign({
          stage: parts,
          member: requester,
          requested_by: requester.member_id,
          colleagues: people,
          approved_by: [],
        })
        const mine = parts.filter((part) => mayApprove(part, requester))
        const replaceable = mine.some((part) => others.some((other) => mayApprove(part, other)))
        expect(verdict === "allowed").toBe(mine.length > 0 && !replaceable)
      })
    )
  })
})
