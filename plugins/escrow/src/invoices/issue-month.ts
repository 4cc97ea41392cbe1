import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { clock, dayOf, refuse, runner, type By } from "@wholesale/core"
import { SYSTEM } from "@wholesale/companies"
import { lastDayOf, monthBefore, monthOf } from "../domain/invoice/month"
import { readSettings } from "../settings/money-settings"
import { closeBooksUpTo } from "./close-books"
import { issueForSeller } from "./issue-for-seller"
import { sellersToInvoice } from "./open-fees"

/** How many documents were issued now, and for how many sellers that failed. */
export type IssuedMonth = { issued: number; failed: number }

/**
 * Issues the documents of a month that is over, and of those before it that have none: one per seller and
 * currency. What is issued already stays; again, it issues what is missing. A seller for whom it fails
 * keeps nobody else from theirs.
 * @param month `YYYY-MM`
 * @throws INVALID_INPUT for a month that is not over; CONFIGURATION_INVALID while the platform has no tax
 *   id, without which nothing is an invoice; CONFLICT while its books can't be closed
 */
export const issueMonth = async (
  container: MedusaContainer,
  month: string,
  by: By
): Promise<IssuedMonth> => {
  if (month >= monthOf(dayOf(clock.now()))) {
    throw refuse("INVALID_INPUT", `${month} is not over yet: its invoices are issued afterwards`)
  }
  const { platform } = await readSettings(runner(container))
  if (!platform.tax_id) {
    throw refuse("CONFIGURATION_INVALID", "The money settings have no tax id of the platform")
  }
  await closeBooksUpTo(container, lastDayOf(month))
  const sellers = await sellersToInvoice(runner(container), lastDayOf(month))
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const result = { issued: 0, failed: 0 }
  for (const seller of sellers) {
    try {
      result.issued += await issueForSeller(container, seller, { until: month, by })
    } catch (error) {
      result.failed += 1
      logger.error(`commission-invoices: ${seller.seller_id} for ${month}: ${String(error)}`)
    }
  }
  return result
}

/** Issues last month's documents by itself; without a tax id of the platform it waits for one. */
export const issueLastMonth = async (container: MedusaContainer): Promise<void> => {
  const { platform } = await readSettings(runner(container))
  if (platform.tax_id) {
    await issueMonth(container, monthBefore(monthOf(dayOf(clock.now()))), SYSTEM)
  }
}
