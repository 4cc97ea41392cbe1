import { generateEntityId } from "@medusajs/framework/utils"
import { sql, type By, type TransactionContext } from "@wholesale/core"
import type { LegalFacts } from "../../../domain/legal-facts"
import type { ItemResult, RequirementFacts } from "../../../domain/verification/requirements"
import type { CaseState } from "../../../domain/verification/states"
import type { COMPANY_KINDS } from "../../../http/company"
import type { REASON_CODES } from "../../../http/verification"

export type CompanyKind = (typeof COMPANY_KINDS)[number]
export type ReasonCode = (typeof REASON_CODES)[number]

export type CaseRow = {
  id: string
  company_id: string
  company_kind: CompanyKind
  country_code: string
  level: number
  state: CaseState
  assignee_id: string | null
  company_snapshot: LegalFacts | null
  facts_version: number
  expires_at: Date | null
}

export type RequirementRow = RequirementFacts & { id: string; valid_days: number | null }

export type ItemRow = {
  id: string
  case_id: string
  result: ItemResult
  statement: string | null
  evidence: Record<string, unknown> | null
  checked_by: string | null
  expires_at: Date | null
  documents: number
  requirement: RequirementRow
}

/** The driver hands timestamps over as Date or as text, depending on who made the connection. */
export const asDate = (value: Date | string | null): Date | null =>
  value === null ? null : new Date(value)

/** A new id with a prefix, as Medusa's models make them. */
export const newId = (prefix: string) => generateEntityId(undefined, prefix)

type Value = string | number | boolean | Date | null | object

const encoded = (value: Value) =>
  typeof value === "object" && value !== null && !(value instanceof Date)
    ? JSON.stringify(value)
    : value

/** Inserts one row. Table and columns come from code, never from input. */
export const insertRow = async (
  tx: TransactionContext,
  table: string,
  values: Readonly<Record<string, Value>>
) => {
  const columns = Object.keys(values)
  await sql(
    tx,
    `insert into ${table} (${columns.map((column) => `"${column}"`).join(", ")})
     values (${columns.map(() => "?").join(", ")})`,
    Object.values(values).map(encoded)
  )
}

/** Updates one row by id. Table and columns come from code, never from input. */
export const updateRow = async (
  tx: TransactionContext,
  table: string,
  id: string,
  values: Readonly<Record<string, Value>>
) => {
  const columns = Object.keys(values)
  await sql(
    tx,
    `update ${table} set ${columns.map((column) => `"${column}" = ?`).join(", ")} where id = ?`,
    [...Object.values(values).map(encoded), id]
  )
}

/** What is said about a change of state. */
export type Change = { by: By; now: Date; reason_code?: ReasonCode | null; note?: string | null }
