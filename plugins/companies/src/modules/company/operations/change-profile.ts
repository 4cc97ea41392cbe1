import { recordAudit, type By, type TransactionContext } from "@wholesale/core"
import type { Profile } from "../types"
import { lockCompany } from "./lock-company"
import { updateCompany } from "./update-company"

export type ChangeProfileInput = { company_id: string; profile: Partial<Profile>; by: By }

/** Changes what a company says about itself, which nobody verifies. */
export const changeProfile = async (
  context: TransactionContext,
  { company_id, profile, by }: ChangeProfileInput
) => {
  const before = await lockCompany(context, company_id)
  await updateCompany(context, company_id, profile)
  const old: Record<string, unknown> = before
  await recordAudit(context, {
    by,
    action: "company.profile_changed",
    subject_type: "company",
    subject_id: company_id,
    company_id,
    before: Object.fromEntries(Object.keys(profile).map((field) => [field, old[field]])),
    after: profile,
  })
}

export type ChangeLogoInput = {
  company_id: string
  logo: { url: string; file_id: string } | null
  by: By
}

/** Points a company at its new logo and returns the file that nothing points at any more. */
export const changeLogo = async (
  context: TransactionContext,
  { company_id, logo, by }: ChangeLogoInput
): Promise<{ old_file_id: string | null }> => {
  const before = await lockCompany(context, company_id)
  await updateCompany(context, company_id, {
    logo_url: logo?.url ?? null,
    logo_file_id: logo?.file_id ?? null,
  })
  await recordAudit(context, {
    by,
    action: "company.logo_changed",
    subject_type: "company",
    subject_id: company_id,
    company_id,
    before: { logo_url: before.logo_url },
    after: { logo_url: logo?.url ?? null },
  })
  return { old_file_id: before.logo_file_id }
}
