/** Who may approve one step of a rule. */
export type Approvers = { role_ids: readonly string[]; member_ids: readonly string[] }

/** A step of the whole request: each rule that is that deep has to be satisfied. */
export type Stage = readonly Approvers[]

export type Member = { member_id: string; role_id: string }

/**
 * The steps of a request under all rules that apply: the first step has every rule's first tier, and
 * so on, so that two rules are answered side by side and not one after the other.
 */
export const stagesOf = (rules: readonly { tiers: readonly Approvers[] }[]): Stage[] => {
  const depth = Math.max(0, ...rules.map(({ tiers }) => tiers.length))
  return Array.from({ length: depth }, (_, index) =>
    rules.flatMap(({ tiers }) => tiers[index] ?? [])
  )
}

/** Whether a member is one of those who may approve. */
export const mayApprove = ({ role_ids, member_ids }: Approvers, member: Member): boolean =>
  member_ids.includes(member.member_id) || role_ids.includes(member.role_id)

/** Whether those who approved so far satisfy every rule of a step. */
export const stageIsDone = (stage: Stage, approvedBy: readonly Member[]): boolean =>
  stage.every((approvers) => approvedBy.some((member) => mayApprove(approvers, member)))

export type DecisionVerdict = "allowed" | "not_an_approver" | "own_request" | "decided_already"

export type DecisionFacts = {
  stage: Stage
  member: Member
  requested_by: string
  /** Active members of the company whose role lets them approve at all. */
  colleagues: readonly Member[]
  /** Who approved this step already. */
  approved_by: readonly Member[]
}

/**
 * Whether a member may decide on a step. Who asked may only answer where nobody else could: for each
 * part of the step that is theirs there must be no other approver.
 */
export const maySign = (facts: DecisionFacts): DecisionVerdict => {
  const { stage, member, requested_by: requester, colleagues, approved_by: approved } = facts
  if (approved.some(({ member_id: id }) => id === member.member_id)) {
    return "decided_already"
  }
  const open = stage.filter(
    (approvers) =>
      mayApprove(approvers, member) && !approved.some((other) => mayApprove(approvers, other))
  )
  if (open.length === 0) {
    return "not_an_approver"
  }
  const others = colleagues.filter(({ member_id: id }) => id !== requester)
  const replaceable = open.some((approvers) => others.some((other) => mayApprove(approvers, other)))
  return member.member_id === requester && replaceable ? "own_request" : "allowed"
}
