import type { z } from "@medusajs/framework/zod"
import type { AccountClass } from "../../domain/ledger/chart"
import type { accountDto, transactionDto, trialLineDto } from "../../http/ledger"

export type TrialLineDto = z.output<typeof trialLineDto>
export type AccountDto = z.output<typeof accountDto>
export type TransactionDto = z.output<typeof transactionDto>

/** The classes in the order in which a balance sheet has them. */
const CLASSES = [
  "asset",
  "liability",
  "equity",
  "income",
  "expense",
] as const satisfies AccountClass[]

type Sums = { debits: number; credits: number; balance: number }

const sumsOf = (lines: readonly TrialLineDto[]): Sums => ({
  debits: lines.reduce((sum, { debits }) => sum + debits, 0),
  credits: lines.reduce((sum, { credits }) => sum + credits, 0),
  balance: lines.reduce((sum, { balance }) => sum + balance, 0),
})

/** The lines of a trial balance, one group per currency, and in it one per class. Pure. */
export const byCurrency = (lines: readonly TrialLineDto[]) =>
  [...new Set(lines.map(({ currency_code }) => currency_code))].map((currency) => {
    const own = lines.filter(({ currency_code }) => currency_code === currency)
    const groups = CLASSES.map((name) => {
      const of = own.filter((line) => line.class === name)
      return { name, lines: of, sums: sumsOf(of) }
    })
    return { currency, groups: groups.filter((group) => group.lines.length), sums: sumsOf(own) }
  })

/** What an account's key names: `seller_payable/comp_1/eur`. Pure. */
export const partsOf = (key: string) => {
  const [name = "", owner = "", currency = ""] = key.split("/")
  return { name, owner, currency }
}

/** The page about what the books or a check refer to by an id; null where there is none. Pure. */
export const pageOf = (ref: string | null): string | null => {
  if (ref?.startsWith("sord_")) {
    return `/marketplace/${ref}`
  }
  return ref?.startsWith("preq_") ? `/money/payments/${ref}` : null
}
