import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { runner } from "@wholesale/core"
import { notify } from "@wholesale/notifications"
import { paymentHolds } from "../holds/payment-holds"
import { findBrokenBlock, findViolations } from "./invariants"
import { MONEY_INVARIANTS } from "./money-invariants"

/** What the operator hears when the books are wrong: which checks don't hold. */
export type BooksNews = { checks: string[] }

/** Looks at everything that must hold of the money, and tells the operator what doesn't. */
export const checkBooks = async (container: MedusaContainer, period: string): Promise<void> => {
  const violations = await findViolations(runner(container), MONEY_INVARIANTS)
  await report(container, period, [...new Set(violations.map(({ invariant }) => invariant))])
}

/** The same for the chain of hashes, which reads everything that was ever posted. */
export const checkChain = async (container: MedusaContainer, period: string): Promise<void> => {
  const broken = await findBrokenBlock(runner(container))
  await report(container, period, broken ? [`block ${broken.id}`] : [])
}

const report = async (container: MedusaContainer, period: string, checks: string[]) => {
  if (checks.length === 0) {
    return
  }
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.error(`The books are wrong: ${checks.join(", ")}`)
  const data: BooksNews = { checks }
  await paymentHolds(container).inTransaction((tx) =>
    notify(tx, {
      type: "books.broken",
      key: `${period}:${checks.join()}`,
      to: { operators: "operator.finance" },
      data,
    })
  )
}
