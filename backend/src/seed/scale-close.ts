import type { ExecArgs } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { clock, dayOf, daysAfter } from "@wholesale/core"
import { closeDay } from "@wholesale/escrow/ledger/close-day"

/** Seals everything that `npm run scale` booked, and closes the books up to yesterday. */
export default async function closeScale({ container }: ExecArgs): Promise<void> {
  if (!(await closeDay(container, dayOf(daysAfter(clock.now(), -1))))) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The books could not be sealed: somebody else writes into this database"
    )
  }
}
