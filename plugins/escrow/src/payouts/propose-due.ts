import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { clock, runner, runQuery } from "@wholesale/core"
import { SYSTEM } from "@wholesale/companies"
import { movesMoney } from "../domain/payout/plan"
import { proposeBatch } from "./propose-batch"
import { planPayouts } from "./seller-facts"

/**
 * Proposes a batch in every currency in which somebody is due by schedule and no batch waits. One that
 * fails keeps no other currency from its own.
 */
export const proposeDueBatches = async (container: MedusaContainer): Promise<void> => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const rows = await runQuery<{ currency_code: string }>(
    container,
    `select distinct a.currency_code from ledger_account a where a.name = 'seller_payable'
       and a.credits_posted - a.debits_posted - a.debits_pending > 0
       and not exists (select 1 from payout_batch b where b.currency_code = a.currency_code
         and b.state = 'proposed' and b.deleted_at is null) order by 1`
  )
  for (const { currency_code } of rows) {
    try {
      await proposeIn(container, currency_code)
    } catch (error) {
      logger.warn(`payouts.propose: ${currency_code}: ${String(error)}`)
    }
  }
}

const proposeIn = async (container: MedusaContainer, currency_code: string) => {
  const proposal = { currency_code, by_schedule: true }
  const plans = await planPayouts(runner(container), proposal, clock.now())
  if (plans.some(({ plan }) => movesMoney(plan))) {
    await proposeBatch(container, proposal, SYSTEM)
  }
}
