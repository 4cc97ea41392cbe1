import { generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  clock,
  recordAudit,
  refuse,
  sql,
  toJson,
  transactionRunner,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { problemsOf } from "../domain/commission/problems"
import type { CommissionRule } from "../domain/commission/types"
import type { RuleInput } from "../http/commission"
import { COMMISSION_MODULE } from "../modules/commission/name"
import type CommissionModuleService from "../modules/commission/service"
import { fromInput } from "./read-rules"
import { readRules } from "./rules"

/**
 * Replaces the list of rules; the place in the list is the rank. Orders that are placed already keep
 * what was worked out for them.
 * @throws INVALID_INPUT with every problem of the list
 */
export const writeRules = async (
  container: MedusaContainer,
  inputs: readonly RuleInput[],
  by: By
): Promise<void> => {
  const now = clock.now()
  const rules = inputs.map((input, index) => ({
    ...fromInput(input, index),
    id: input.id ?? generateEntityId(undefined, "crule"),
  }))
  const problems = problemsOf(rules)
  if (problems.length > 0) {
    throw refuse("INVALID_INPUT", problems[0].message, { problems })
  }
  const service = container.resolve<CommissionModuleService>(COMMISSION_MODULE)
  await service.inTransaction(async (tx) => {
    await sql(tx, "select pg_advisory_xact_lock(hashtextextended('commission_rules', 0))")
    const before = await readRules(transactionRunner(tx))
    await replaceRules(tx, rules, now)
    await recordAudit(tx, {
      by,
      action: "commission_rules.changed",
      subject_type: "commission_rules",
      subject_id: "platform",
      before: JSON.parse(toJson(before)),
      after: JSON.parse(toJson(rules)),
    })
  })
}

const replaceRules = async (
  tx: TransactionContext,
  rules: readonly CommissionRule[],
  now: Date
): Promise<void> => {
  await sql(tx, "update commission_rule set deleted_at = ? where deleted_at is null", [now])
  await sql(
    tx,
    `insert into commission_rule (id, name, rank, payee, conditions, terms, minimum, maximum,
       created_at, updated_at)
     select id, name, rank, payee, conditions, terms, minimum, maximum, ?, ?
     from jsonb_to_recordset(?::jsonb) as row(id text, name text, rank integer, payee text,
       conditions jsonb, terms jsonb, minimum bigint, maximum bigint)
     on conflict (id) do update set name = excluded.name, rank = excluded.rank,
       payee = excluded.payee, conditions = excluded.conditions, terms = excluded.terms,
       minimum = excluded.minimum, maximum = excluded.maximum, deleted_at = null,
       updated_at = excluded.updated_at`,
    [now, now, toJson(rules)]
  )
}
