import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, dayOf, daysAfter, registerJob } from "@wholesale/core"
import { settleDueDisputes } from "./disputes/due-disputes"
import { deleteUnshownFiles } from "./disputes/files"
import { settleDueHolds } from "./holds/due-holds"
import { warnOfEndingHolds } from "./holds/ending-holds"
import { checkBooks, checkChain } from "./ledger/check-books"
import { closeDay } from "./ledger/close-day"
import { sealLedger } from "./ledger/seal"
import { issueLastMonth } from "./invoices/issue-month"

type Run = (container: MedusaContainer, period: string) => Promise<unknown>

const EVERY_MINUTE: Readonly<Record<string, Run>> = {
  "disputes.settle": settleDueDisputes,
  "holds.settle": settleDueHolds,
  "ledger.seal": sealLedger,
}

const EVERY_HOUR: Readonly<Record<string, Run>> = {
  "ledger.check": checkBooks,
}

const EVERY_DAY: Readonly<Record<string, Run>> = {
  "commission-invoices.issue": issueLastMonth,
  "disputes.delete-unshown-files": deleteUnshownFiles,
  "holds.warn": warnOfEndingHolds,
  "ledger.check-chain": checkChain,
  "ledger.close-day": (container) => closeDay(container, dayOf(daysAfter(clock.now(), -1))),
}

/** Registers what time alone does to money; each run does what is missing, so one may be left out. */
export const registerMoneyJobs = (): void => {
  for (const [jobs, every] of [
    [EVERY_MINUTE, { minutes: 1 }],
    [EVERY_HOUR, { hours: 1 }],
    [EVERY_DAY, { days: 1 }],
  ] as const) {
    for (const [name, run] of Object.entries(jobs)) {
      registerJob({
        name,
        every,
        catch_up: "latest",
        run: async ({ container, period }) => {
          await run(container, period)
        },
      })
    }
  }
}
