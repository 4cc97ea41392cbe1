import { sql, type TransactionContext } from "@wholesale/core"
import { generateEntityId } from "@medusajs/framework/utils"
import type { TaxId } from "../../../domain/legal-facts"

/** Puts a company's tax ids in the place of the ones before; the audit log keeps the old ones. */
export const replaceTaxIds = async (
  context: TransactionContext,
  companyId: string,
  taxIds: readonly TaxId[]
) => {
  await sql(context, "delete from company_tax_id where company_id = ?", [companyId])
  for (const { type, value, country_code } of taxIds) {
    await sql(
      context,
      "insert into company_tax_id (id, company_id, type, value, country_code) values (?, ?, ?, ?, ?)",
      [generateEntityId(undefined, "ctax"), companyId, type, value, country_code]
    )
  }
}
