import { notFound, recordAudit, sql, type By, type TransactionContext } from "@wholesale/core"
import { generateEntityId } from "@medusajs/framework/utils"
import type { LocationData } from "../types"

const COLUMNS = [
  "name",
  "address_1",
  "address_2",
  "postal_code",
  "city",
  "province",
  "country_code",
  "phone",
  "is_bill_to",
  "is_ship_to",
] as const

export type AddLocationInput = { company_id: string; location: LocationData; by: By }
export type ChangeLocationInput = {
  company_id: string
  location_id: string
  change: Partial<LocationData>
  by: By
}
export type RemoveLocationInput = { company_id: string; location_id: string; by: By }

export const addLocation = async (
  context: TransactionContext,
  { company_id, location, by }: AddLocationInput
): Promise<{ id: string }> => {
  const id = generateEntityId(undefined, "cloc")
  await sql(
    context,
    `insert into company_location (id, company_id, ${COLUMNS.join(", ")})
     values (?, ?, ${COLUMNS.map(() => "?").join(", ")})`,
    [id, company_id, ...COLUMNS.map((column) => location[column])]
  )
  await audit(context, "added", { company_id, location_id: id, by, after: location })
  return { id }
}

/** @throws NOT_FOUND when the company has no such location */
export const changeLocation = async (
  context: TransactionContext,
  { company_id, location_id, change, by }: ChangeLocationInput
) => {
  const before = await lockLocation(context, company_id, location_id)
  const given = COLUMNS.filter((column) => change[column] !== undefined)
  const assignments = [...given.map((column) => `${column} = ?`), "updated_at = now()"]
  await sql(context, `update company_location set ${assignments.join(", ")} where id = ?`, [
    ...given.map((column) => change[column]),
    location_id,
  ])
  await audit(context, "changed", { company_id, location_id, by, before, after: change })
}

/** Later orders may name a location, so its row stays. @throws NOT_FOUND */
export const removeLocation = async (
  context: TransactionContext,
  { company_id, location_id, by }: RemoveLocationInput
) => {
  const before = await lockLocation(context, company_id, location_id)
  await sql(context, "update company_location set deleted_at = now() where id = ?", [location_id])
  await audit(context, "removed", { company_id, location_id, by, before })
}

const lockLocation = async (context: TransactionContext, companyId: string, id: string) => {
  const [row] = await sql<LocationData>(
    context,
    `select ${COLUMNS.join(", ")} from company_location
     where id = ? and company_id = ? and deleted_at is null for update`,
    [id, companyId]
  )
  if (!row) {
    throw notFound("Location", id)
  }
  return row
}

type Audited = RemoveLocationInput & { before?: object; after?: object }

const audit = (
  context: TransactionContext,
  verb: "added" | "changed" | "removed",
  { company_id, location_id, by, before, after }: Audited
) =>
  recordAudit(context, {
    by,
    action: `company.location_${verb}`,
    subject_type: "company_location",
    subject_id: location_id,
    company_id,
    before,
    after,
  })
