import type { MedusaContainer } from "@medusajs/framework/types"
import { SYSTEM } from "@wholesale/companies"
import { clock, dayOf, runQuery, type By } from "@wholesale/core"
import { activateDueAccounts } from "@wholesale/escrow/payouts/activate-accounts"
import { approveBatch } from "@wholesale/escrow/payouts/approve-batch"
import { confirmAccount } from "@wholesale/escrow/payouts/decide-account"
import { proposeBatch } from "@wholesale/escrow/payouts/propose-batch"
import { requestAccount } from "@wholesale/escrow/payouts/request-account"
import { settlePayout } from "@wholesale/escrow/payouts/settle-payout"
import { DEMO_PASSWORD } from "./demo-companies"

/** Something of the past, and when it happened (in milliseconds). */
export type PastEvent = { at: number; happen: () => Promise<unknown> }

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Days ago on which sellers were paid. */
const PAYDAYS = [80, 50, 20]

/** The check digits of ISO 13616 for an account at the demo's bank. */
const ibanOf = (account: number): string => {
  const bban = `12030000${String(account).padStart(10, "0")}`
  // The country's letters are written as numbers: D is 13, E is 14.
  const check = 98n - (BigInt(`${bban}131400`) % 97n)
  return `DE${String(check).padStart(2, "0")}${bban}`
}

/**
 * What lets the demo's sellers be paid: each named a bank account once, batches were paid, and one
 * that was proposed this morning waits for a second person.
 */
export const payoutEvents = (container: MedusaContainer, now: Date): PastEvent[] => {
  const ago = (days: number) => now.getTime() - days * DAY
  const paydays = PAYDAYS.flatMap((days): PastEvent[] => [
    { at: ago(days), happen: () => propose(container) },
    { at: ago(days) + 2 * HOUR, happen: () => approve(container) },
    { at: ago(days - 1), happen: () => pay(container) },
  ])
  return [
    { at: ago(110), happen: () => nameAccounts(container) },
    { at: ago(95), happen: () => activateDueAccounts(container) },
    ...paydays,
    { at: now.getTime() - 2 * HOUR, happen: () => propose(container) },
  ]
}

const operator = async (container: MedusaContainer): Promise<By> => {
  const [{ id }] = await runQuery<{ id: string }>(
    container,
    `select actor_id as id from company_member where company_id is null
     and actor_type = 'user' order by created_at limit 1`
  )
  return { actor_type: "user", actor_id: id, company_id: null, request_id: null }
}

const nameAccounts = async (container: MedusaContainer) => {
  const owners = await runQuery<{ company_id: string; actor_id: string; holder: string }>(
    container,
    `select c.id as company_id, m.actor_id, c.legal_name as holder
     from company c join company_member m on m.company_id = c.id
     join company_role r on r.id = m.role_id and r.permissions @> '["finance.manage"]'
     where c.kind = 'manufacturer' and c.verification_level > 0 order by c.id, m.created_at`
  )
  const by = await operator(container)
  for (const [index, { company_id, actor_id, holder }] of owners.entries()) {
    const details = { holder: holder.slice(0, 70), iban: ibanOf(index + 1), bic: null }
    const request = { company_id, details, password: DEMO_PASSWORD }
    const owner = { ...by, actor_id, company_id }
    const id = await requestAccount(container, request, owner)
    await confirmAccount(container, id, null, by)
  }
}

const propose = (container: MedusaContainer) =>
  proposeBatch(container, { currency_code: "eur", by_schedule: false }, SYSTEM)

const approve = async (container: MedusaContainer) => {
  const by = await operator(container)
  const batches = await runQuery<{ id: string }>(
    container,
    "select id from payout_batch where state = 'proposed'"
  )
  for (const { id } of batches) {
    await approveBatch(container, id, by)
  }
}

const pay = async (container: MedusaContainer) => {
  const sent = await runQuery<{ id: string }>(
    container,
    "select id from payout where state = 'approved' order by id"
  )
  const paid_on = dayOf(clock.now())
  for (const { id } of sent) {
    await settlePayout(container, id, { paid: { external_id: `DEMO-${id}`, paid_on } }, SYSTEM)
  }
}
