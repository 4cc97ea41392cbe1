import { generateEntityId } from "@medusajs/framework/utils"
import { recordAudit, sql, type By, type TransactionContext } from "@wholesale/core"

export type Region = { country_code: string; postal_prefix: string | null }

/** Gives a distributor its regions; those it had before and that are not named are taken away. */
export const setRegions = async (
  tx: TransactionContext,
  input: { company_id: string; regions: readonly Region[]; by: By }
): Promise<void> => {
  const { company_id: company, regions, by } = input
  const before = await sql<Region>(
    tx,
    "delete from distributor_region where company_id = ? returning country_code, postal_prefix",
    [company]
  )
  const unique = new Map(regions.map((row) => [`${row.country_code}:${row.postal_prefix}`, row]))
  const rows = [...unique.values()].map((row) => ({
    ...row,
    id: generateEntityId(undefined, "dreg"),
  }))
  await sql(
    tx,
    `insert into distributor_region (id, company_id, country_code, postal_prefix)
     select row.id, ?, row.country_code, row.postal_prefix
     from jsonb_to_recordset(?::jsonb) as row(id text, country_code text, postal_prefix text)`,
    [company, JSON.stringify(rows)]
  )
  await recordAudit(tx, {
    by,
    action: "distributor.regions_set",
    subject_type: "company",
    subject_id: company,
    company_id: company,
    before: { regions: before },
    after: { regions: [...unique.values()] },
  })
}
