import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { clock, containsPattern, notFound } from "@wholesale/core"
import { effectiveLevel } from "../domain/level-capabilities"
import type { CompanyDto, HistoryDto, LocationDto } from "../http/company"
import type { Company } from "../modules/company/models/company"
import { companyService } from "../shared/services"

type CompanyRow = Omit<InferTypeOf<typeof Company>, "locations">

/** A company as the API shows it; the level is the one that counts now. */
export const toCompanyDto = (company: CompanyRow): CompanyDto => ({
  id: company.id,
  kind: company.kind,
  status: company.status,
  handle: company.handle,
  legal_name: company.legal_name,
  trading_name: company.trading_name,
  registration_number: company.registration_number,
  country_code: company.country_code,
  tax_ids: company.tax_ids.map(({ type, value, country_code }) => ({ type, value, country_code })),
  website: company.website,
  email: company.email,
  phone: company.phone,
  description: company.description,
  industries: company.industries,
  currencies: company.currencies,
  logo_url: company.logo_url,
  verification_level: effectiveLevel(company, clock.now()),
  created_at: company.created_at.toISOString(),
})

/** @throws NOT_FOUND */
export const findCompany = async (container: MedusaContainer, id: string): Promise<CompanyDto> => {
  const [company] = await companyService(container).listCompanies(
    { id: [id] },
    { relations: ["tax_ids"], take: 1 }
  )
  if (!company) {
    throw notFound("Company", id)
  }
  return toCompanyDto(company)
}

export type CompanyFilters = {
  q?: string
  kind?: CompanyDto["kind"]
  status?: CompanyDto["status"]
  level?: number
  country?: string
}

type Paging = { limit: number; offset: number }

/** All companies, newest first; `q` is looked for in names, handle and e-mail address. */
export const listCompanies = async (
  container: MedusaContainer,
  { q, kind, status, level, country }: CompanyFilters,
  { limit, offset }: Paging
) => {
  const filters = {
    ...(kind ? { kind } : {}),
    ...(status ? { status } : {}),
    ...(level === undefined ? {} : { verification_level: level }),
    ...(country ? { country_code: country } : {}),
    ...(q ? containing(q) : {}),
  }
  const [companies, count] = await companyService(container).listAndCountCompanies(filters, {
    relations: ["tax_ids"],
    take: limit,
    skip: offset,
    order: { created_at: "DESC", id: "DESC" },
  })
  return { companies: companies.map(toCompanyDto), count, limit, offset }
}

const containing = (q: string) => {
  const pattern = containsPattern(q)
  const fields = ["legal_name", "trading_name", "handle", "email"]
  return { $or: fields.map((field) => ({ [field]: { $ilike: pattern } })) }
}

/** A company's addresses, by name. */
export const listLocations = async (
  container: MedusaContainer,
  companyId: string
): Promise<LocationDto[]> =>
  await companyService(container).listCompanyLocations(
    { company_id: [companyId] },
    { order: { name: "ASC", id: "ASC" } }
  )

/** @throws NOT_FOUND, also for a location of another company */
export const findLocation = async (
  container: MedusaContainer,
  companyId: string,
  id: string
): Promise<LocationDto> => {
  const [location] = await companyService(container).listCompanyLocations({
    id: [id],
    company_id: [companyId],
  })
  if (!location) {
    throw notFound("Location", id)
  }
  return location
}

/** What happened to a company, newest first. */
export const listHistory = async (
  container: MedusaContainer,
  companyId: string,
  { limit, offset }: Paging
) => {
  const [rows, count] = await companyService(container).listAndCountCompanyHistories(
    { company_id: [companyId] },
    { take: limit, skip: offset, order: { at: "DESC", id: "DESC" } }
  )
  const history: HistoryDto[] = rows.map((row) => ({ ...row, at: row.at.toISOString() }))
  return { history, count, limit, offset }
}
