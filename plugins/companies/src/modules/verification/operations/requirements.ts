import {
  notFound,
  recordAudit,
  refuse,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { DEFAULT_REQUIREMENTS } from "../../../domain/verification/default-requirements"
import type { RequirementDto } from "../../../http/verification"
import { insertRow, newId, updateRow } from "./rows"

/**
 * Puts in the rows that the code knows and the table does not. A row that is there keeps what the
 * operator made of it; only what the code relies on (how it is checked) follows the code.
 */
export const upsertDefaults = async (tx: TransactionContext) => {
  const values = DEFAULT_REQUIREMENTS.flatMap((row) => [
    newId("vreq"),
    row.key,
    row.title,
    row.description,
    row.level,
    row.kind,
    row.country_code,
    row.check,
    row.evidence,
    row.optional,
    row.valid_days,
    row.active,
  ])
  const tuples = DEFAULT_REQUIREMENTS.map(() => `(${Array(12).fill("?").join(", ")})`)
  await sql(
    tx,
    `insert into verification_requirement
       (id, key, title, description, level, kind, country_code, "check", evidence, optional,
        valid_days, active)
     values ${tuples.join(", ")}
     on conflict (key, kind, country_code) where deleted_at is null
     do update set "check" = excluded."check"
     where verification_requirement."check" <> excluded."check"`,
    values
  )
}

export type NewRequirement = Omit<RequirementDto, "id" | "active">
export type RequirementChange = Partial<
  Pick<RequirementDto, "title" | "description" | "optional" | "valid_days" | "active">
>

/** Adds a requirement. @throws CONFLICT when this kind and country has one of that key */
export const addRequirement = async (
  tx: TransactionContext,
  { requirement, by }: { requirement: NewRequirement; by: By }
): Promise<string> => {
  const { key, kind, country_code: country } = requirement
  const [known] = await sql(
    tx,
    `select id from verification_requirement
     where key = ? and kind = ? and country_code = ? and deleted_at is null`,
    [key, kind, country]
  )
  if (known) {
    throw refuse("CONFLICT", `There is a requirement ${key} for ${kind} in ${country} already`)
  }
  const id = newId("vreq")
  await insertRow(tx, "verification_requirement", { id, ...requirement, active: true })
  await audit(tx, { id, by, action: "requirement.created", after: requirement })
  return id
}

/** Edits what the operator may edit of a requirement. @throws NOT_FOUND */
export const changeRequirement = async (
  tx: TransactionContext,
  input: { id: string; change: RequirementChange; by: By; now: Date }
) => {
  const [row] = await sql<RequirementDto>(
    tx,
    "select * from verification_requirement where id = ? and deleted_at is null for update",
    [input.id]
  )
  if (!row) {
    throw notFound("Requirement", input.id)
  }
  const change = Object.fromEntries(
    Object.entries(input.change).filter(([, value]) => value !== undefined)
  )
  await updateRow(tx, "verification_requirement", row.id, { ...change, updated_at: input.now })
  const { title, description, optional, valid_days: validDays, active } = row
  await audit(tx, {
    id: row.id,
    by: input.by,
    action: "requirement.changed",
    before: { title, description, optional, valid_days: validDays, active },
    after: change,
  })
}

type Audited = { id: string; by: By; action: string; before?: object; after: object }

const audit = async (tx: TransactionContext, { id, by, action, before, after }: Audited) => {
  await recordAudit(tx, {
    by,
    action,
    subject_type: "verification_requirement",
    subject_id: id,
    before: before ? { ...before } : undefined,
    after: { ...after },
  })
}
