import type { By } from "@wholesale/core"
import { AuditEntry } from "@wholesale/core/modules/audit/models/audit-entry"
import { OutboxMessage } from "@wholesale/core/modules/outbox/models/outbox-message"
import { builtInRoleId } from "../../../domain/built-in-roles"
import * as models from "../models"
import type MembershipModuleService from "../service"

/** What this module writes in one transaction lies in three modules' tables. */
export const MODELS = [...Object.values(models), OutboxMessage, AuditEntry]

export const BY: By = {
  actor_type: "user",
  actor_id: "user_a",
  company_id: "comp_a",
  request_id: "req_1",
}

export const TEAM = { company_id: "comp_a", audience: "manufacturer" as const }
export const role = (key: string) => builtInRoleId("manufacturer", key)

export const person = (name: string) => ({
  actor_type: "user" as const,
  actor_id: `user_${name}`,
  email: `${name}@acme.test`,
  name,
  locale: "en",
})

/** Puts a member into the team and returns their id. */
export const join = async (service: MembershipModuleService, name: string, key: string) => {
  const [member] = await service.createCompanyMembers([
    { ...person(name), ...TEAM, role_id: role(key), joined_at: new Date("2026-01-01T00:00:00Z") },
  ])
  return member.id
}

export const acting = (acting_member_id: string) => ({ scope: TEAM, acting_member_id, by: BY })

/** What became of each of several attempts: `done`, or the code of the refusal. */
export const outcomes = async (attempts: Promise<unknown>[]) =>
  (await Promise.allSettled(attempts)).map((attempt) =>
    attempt.status === "fulfilled" ? "done" : codeOf(attempt.reason)
  )

export const refusal = async (attempt: Promise<unknown>) => (await outcomes([attempt]))[0]

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error)
