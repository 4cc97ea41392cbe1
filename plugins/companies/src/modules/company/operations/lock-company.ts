import { notFound, sql, type TransactionContext } from "@wholesale/core"
import type { CompanyKind } from "@wholesale/core/access/principal"
import type { CompanyStatus } from "../../../domain/company-status"

export type LockedCompany = {
  id: string
  kind: CompanyKind
  status: CompanyStatus
  trading_name: string
  legal_name: string
  registration_number: string | null
  country_code: string
  website: string | null
  email: string
  phone: string | null
  description: string | null
  industries: string[]
  currencies: string[]
  logo_url: string | null
  logo_file_id: string | null
  verification_level: number
  verified_until: Date | null
}

/**
 * Reads a company and keeps others from changing it until the transaction ends.
 * @throws NOT_FOUND
 */
export const lockCompany = async (
  context: TransactionContext,
  id: string
): Promise<LockedCompany> => {
  const [company] = await sql<LockedCompany>(
    context,
    `select id, kind, status, trading_name, legal_name, registration_number, country_code, website,
       email, phone, description, industries, currencies, logo_url, logo_file_id,
       verification_level, verified_until
     from company where id = ? and deleted_at is null for update`,
    [id]
  )
  if (!company) {
    throw notFound("Company", id)
  }
  return company
}
