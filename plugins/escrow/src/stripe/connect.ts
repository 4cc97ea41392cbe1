import type { MedusaContainer } from "@medusajs/framework/types"
import type Stripe from "stripe"
import { clock, notFound, recordAudit, refuse, runQuery, sql, type By } from "@wholesale/core"
import { readEnvironment } from "@wholesale/core/env"
import type { ConnectedState } from "../domain/stripe/states"
import { cards } from "./cards"
import { stripe } from "./client"

type Company = { id: string; name: string; country_code: string; external_id: string | null }

/**
 * Opens the provider's page on which a seller says who it is and where its bank is; the account is made
 * once per company. Being connected alone changes nothing about where payouts go.
 * @returns the page's address, which works once and for some minutes
 * @throws NOT_FOUND, CONFIGURATION_INVALID without an account with the provider
 */
export const startOnboarding = async (
  container: MedusaContainer,
  companyId: string,
  by: By
): Promise<string> => {
  const company = await companyOf(container, companyId)
  const account = company.external_id ?? (await openAccount(container, company, by))
  const back = `${readEnvironment(process.env).publicBackendUrl}/app/balance`
  const { url } = await stripe().accountLinks.create({
    account,
    type: "account_onboarding",
    return_url: `${back}?stripe=back`,
    refresh_url: back,
  })
  return url
}

const companyOf = async (container: MedusaContainer, id: string): Promise<Company> => {
  const [company] = await runQuery<Company>(
    container,
    `select c.id, c.legal_name as name, c.country_code, a.external_id
     from company c left join connected_account a on a.company_id = c.id
     where c.id = ? and c.deleted_at is null`,
    [id]
  )
  if (!company) {
    throw notFound("Company", id)
  }
  return company
}

/** The company's id is the idempotency key: who asks at the same time gets the same account. */
const openAccount = async (
  container: MedusaContainer,
  { id, name, country_code }: Company,
  by: By
): Promise<string> => {
  const account = await stripe().accounts.create(
    {
      type: "express",
      country: country_code.toUpperCase(),
      business_type: "company",
      company: { name },
      capabilities: { transfers: { requested: true } },
      metadata: { company: id },
    },
    { idempotencyKey: `account:${id}` }
  )
  const now = clock.now()
  await cards(container).inTransaction(async (tx) => {
    await sql(
      tx,
      `insert into connected_account (company_id, external_id, requirements, started_by, created_at,
         updated_at) values (?, ?, '[]'::jsonb, ?, ?, ?) on conflict do nothing`,
      [id, account.id, by.actor_id, now, now]
    )
    await recordAudit(tx, {
      by,
      action: "connected_account.opened",
      subject_type: "company",
      subject_id: id,
      after: { external_id: account.id },
    })
  })
  return account.id
}

/** Brings what we know of a seller's account to where it is at the provider. */
export const syncAccount = async (container: MedusaContainer, id: string): Promise<void> => {
  const [known] = await runQuery<{ company_id: string }>(
    container,
    "select company_id from connected_account where external_id = ?",
    [id]
  )
  if (!known) {
    return
  }
  const account = await stripe().accounts.retrieve(id)
  const now = clock.now()
  await cards(container).inTransaction((tx) =>
    sql(
      tx,
      `update connected_account set state = ?, payouts_enabled = ?, requirements = ?::jsonb,
         checked_at = ?, updated_at = ? where external_id = ?`,
      [
        stateOf(account),
        account.payouts_enabled,
        JSON.stringify(account.requirements?.currently_due ?? []),
        now,
        now,
        id,
      ]
    )
  )
}

const stateOf = ({ capabilities, details_submitted }: Stripe.Account): ConnectedState => {
  if (capabilities?.transfers === "active") {
    return "active"
  }
  return details_submitted ? "restricted" : "onboarding"
}

/** The seller's account when transfers to it arrive, and whose it is. @throws TRANSITION_NOT_ALLOWED */
export const activeAccountOf = async (
  container: MedusaContainer,
  companyId: string
): Promise<{ external_id: string; holder: string }> => {
  const [account] = await runQuery<ActiveAccount>(
    container,
    `select a.external_id, a.state, c.legal_name as holder from connected_account a
     join company c on c.id = a.company_id where a.company_id = ?`,
    [companyId]
  )
  if (account?.state !== "active") {
    throw refuse("TRANSITION_NOT_ALLOWED", "Finish the sign-up with Stripe first", {
      from: account?.state ?? null,
    })
  }
  return account
}

type ActiveAccount = { external_id: string; holder: string; state: ConnectedState }
