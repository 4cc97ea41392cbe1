import { generateEntityId } from "@medusajs/framework/utils"
import {
  clock,
  notFound,
  recordAudit,
  refuse,
  sql,
  transactionRunner,
  type By,
  type RunSql,
  type TransactionContext,
} from "@wholesale/core"
import type { ApprovalRuleInput, RuleConditions } from "../http/approvals"
import type { Approvers } from "../domain/approval/stages"
import { loadRoles, loadTeam } from "./team"

export type StoredRule = {
  id: string
  name: string
  active: boolean
  conditions: RuleConditions
  tiers: Approvers[]
  updated_at: Date
}

/** A company's rules in the order in which they were made. */
export const loadRules = async (run: RunSql, companyId: string): Promise<StoredRule[]> =>
  await run<StoredRule>(
    `select id, name, active, conditions, tiers, updated_at from approval_rule
     where company_id = ? and deleted_at is null order by created_at, id`,
    [companyId]
  )

export type SaveRule = { company_id: string; rule_id?: string; rule: ApprovalRuleInput; by: By }

/**
 * Adds or changes a rule.
 * @returns its id
 * @throws NOT_FOUND, also for another company's rule; INVALID_INPUT when nobody could approve
 */
export const saveRule = async (tx: TransactionContext, input: SaveRule): Promise<string> => {
  const { company_id, rule_id, rule, by } = input
  await assertApprovers(tx, company_id, rule.tiers)
  const now = clock.now()
  const id = rule_id ?? generateEntityId(undefined, "apr")
  const values = [
    rule.name,
    rule.active,
    JSON.stringify(rule.conditions),
    JSON.stringify(rule.tiers),
  ]
  const written = rule_id
    ? await sql(
        tx,
        `update approval_rule set name = ?, active = ?, conditions = ?::jsonb, tiers = ?::jsonb,
           updated_at = ? where id = ? and company_id = ? and deleted_at is null returning id`,
        [...values, now, id, company_id]
      )
    : await sql(
        tx,
        `insert into approval_rule (name, active, conditions, tiers, id, company_id, created_at,
           updated_at) values (?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?) returning id`,
        [...values, id, company_id, now, now]
      )
  if (written.length === 0) {
    throw notFound("Approval rule", id)
  }
  await recordAudit(tx, {
    by,
    action: rule_id ? "approval_rule.changed" : "approval_rule.added",
    subject_type: "approval_rule",
    subject_id: id,
    after: { ...rule },
  })
  return id
}

/** Removes a rule; open requests keep it. @throws NOT_FOUND */
export const deleteRule = async (
  tx: TransactionContext,
  { company_id, rule_id, by }: { company_id: string; rule_id: string; by: By }
): Promise<void> => {
  const removed = await sql(
    tx,
    `update approval_rule set deleted_at = ? where id = ? and company_id = ? and deleted_at is null
     returning id`,
    [clock.now(), rule_id, company_id]
  )
  if (removed.length === 0) {
    throw notFound("Approval rule", rule_id)
  }
  await recordAudit(tx, {
    by,
    action: "approval_rule.removed",
    subject_type: "approval_rule",
    subject_id: rule_id,
  })
}

/** Every approver that a rule names has to exist in this company and be allowed to approve. */
const assertApprovers = async (
  tx: TransactionContext,
  companyId: string,
  tiers: readonly Approvers[]
) => {
  const run = transactionRunner(tx)
  const team = await loadTeam(run, companyId)
  const roles = await loadRoles(run, companyId)
  const members = new Map(team.map((member) => [member.member_id, member.may_approve]))
  const roleMay = new Map(roles.map((role) => [role.role_id, role.may_approve]))
  for (const { role_ids, member_ids } of tiers) {
    for (const [known, ids] of [
      [members, member_ids],
      [roleMay, role_ids],
    ] as const) {
      const unknown = ids.find((id) => !known.has(id))
      if (unknown) {
        throw notFound("Approver", unknown)
      }
      const powerless = ids.find((id) => !known.get(id))
      if (powerless) {
        throw refuse(
          "INVALID_INPUT",
          `${powerless} may not approve orders: give it that permission`,
          {
            id: powerless,
          }
        )
      }
    }
  }
}
