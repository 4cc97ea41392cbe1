import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "@wholesale/core"
import type { LegalFacts } from "../domain/legal-facts"
import type { OwnerEmail } from "../domain/verification/checks"
import type { COMPANY_KINDS } from "../http/company"
import { runQuery } from "@wholesale/core"

/** What verification has to know about a company, from the modules that own it. */
export type CompanyFacts = LegalFacts & {
  id: string
  kind: (typeof COMPANY_KINDS)[number]
  name: string
  website: string | null
  owners: OwnerEmail[]
}

type Row = Omit<CompanyFacts, "owners"> & {
  owners: { email: string; verified_at: string | null }[]
}

/** Reads the facts of one company. @throws NOT_FOUND */
export const companyFacts = async (
  container: MedusaContainer,
  companyId: string
): Promise<CompanyFacts> => {
  const [row] = await runQuery<Row>(
    container,
    `select c.id, c.kind, c.trading_name as name, c.legal_name, c.registration_number,
       c.country_code, c.website,
       coalesce((select json_agg(json_build_object(
           'type', t.type, 'value', t.value, 'country_code', t.country_code) order by t.id)
         from company_tax_id t where t.company_id = c.id and t.deleted_at is null), '[]') as tax_ids,
       coalesce((select json_agg(json_build_object('email', m.email, 'verified_at', v.verified_at)
           order by m.joined_at)
         from company_member m
         join company_role r on r.id = m.role_id and r.key = 'owner'
         left join company_email_verification v on v.actor_type = m.actor_type
           and v.actor_id = m.actor_id and v.email = m.email and v.verified_at is not null
         where m.company_id = c.id and m.status = 'active' and m.deleted_at is null), '[]') as owners
     from company c where c.id = ? and c.deleted_at is null`,
    [companyId]
  )
  if (!row) {
    throw notFound("Company", companyId)
  }
  const owners = row.owners.map(({ email, verified_at: verifiedAt }) => ({
    email,
    verified_at: verifiedAt === null ? null : new Date(verifiedAt),
  }))
  return { ...row, owners }
}

/** The part of the facts that a case keeps when it is submitted. */
export const legalFactsOf = (facts: CompanyFacts): LegalFacts => ({
  legal_name: facts.legal_name,
  registration_number: facts.registration_number,
  country_code: facts.country_code,
  tax_ids: facts.tax_ids,
})
