import { enqueue, recordAudit, sql, type TransactionContext } from "@wholesale/core"
import { generateEntityId } from "@medusajs/framework/utils"
import { handleCandidate, handleFrom } from "../../../domain/handle"
import { addHistory } from "./add-history"
import { replaceTaxIds } from "./replace-tax-ids"
import type { RegisterCompanyInput } from "../types"

/**
 * Creates the company of a sign-up, or finds the one that this sign-up made before. The message
 * `company.registered` leaves with the company, so that what comes after it is never lost.
 */
export const registerCompany = async (
  context: TransactionContext,
  input: RegisterCompanyInput
): Promise<{ id: string; created: boolean }> => {
  const base = handleFrom(input.trading_name ?? input.legal_name)
  for (let attempt = 1; ; attempt++) {
    const id = await insertCompany(context, input, handleCandidate(base, attempt))
    if (id) {
      await recordRegistration(context, id, input)
      return { id, created: true }
    }
    // Either this sign-up was here before, or the handle belongs to somebody else.
    const known = await findBySignUpKey(context, input.sign_up_key)
    if (known) {
      return { id: known, created: false }
    }
  }
}

const insertCompany = async (
  context: TransactionContext,
  input: RegisterCompanyInput,
  handle: string
): Promise<string | undefined> => {
  const [row] = await sql<{ id: string }>(
    context,
    `insert into company (id, kind, status, handle, legal_name, trading_name, registration_number,
       country_code, website, email, phone, industries, currencies, sign_up_key)
     values (?, ?, 'active', ?, ?, ?, ?, ?, ?, ?, ?,
       array(select jsonb_array_elements_text(?::jsonb)), '{}', ?)
     on conflict do nothing returning id`,
    [
      generateEntityId(undefined, "comp"),
      input.kind,
      handle,
      input.legal_name,
      input.trading_name ?? input.legal_name,
      input.registration_number ?? null,
      input.country_code,
      input.website ?? null,
      input.email,
      input.phone ?? null,
      JSON.stringify(input.industries),
      input.sign_up_key,
    ]
  )
  return row?.id
}

const findBySignUpKey = async (context: TransactionContext, key: string) => {
  const [row] = await sql<{ id: string }>(
    context,
    "select id from company where sign_up_key = ? and deleted_at is null",
    [key]
  )
  return row?.id
}

const recordRegistration = async (
  context: TransactionContext,
  id: string,
  input: RegisterCompanyInput
) => {
  if (input.vat_id) {
    const taxId = { type: "vat", value: input.vat_id, country_code: input.country_code }
    await replaceTaxIds(context, id, [taxId])
  }
  await addHistory(context, { company_id: id, from: null, to: "active", by: input.by })
  await recordAudit(context, {
    by: input.by,
    action: "company.registered",
    subject_type: "company",
    subject_id: id,
    company_id: id,
    after: { kind: input.kind, legal_name: input.legal_name, country_code: input.country_code },
  })
  await enqueue(context, {
    topic: "company.registered",
    key: id,
    payload: { company_id: id, kind: input.kind, applicant: input.applicant },
  })
}
