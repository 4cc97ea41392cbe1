import type { z } from "@medusajs/framework/zod"
import type { bankEntryDto, statementResultDto } from "../../http/bank"
import type { PaymentDto } from "../../http/money"

export type BankEntryDto = z.output<typeof bankEntryDto>
export type StatementResult = z.output<typeof statementResultDto>["result"]

/** Whether somebody has to say what a movement was for. Pure. */
export const isToPlace = ({ state }: Pick<BankEntryDto, "state">): boolean =>
  state === "suggested" || state === "unmatched"

/** What a payment still asks for, in minor units; one that is not awaited asks for nothing. Pure. */
export const missingOf = ({ state, amount, received }: PaymentDto): number =>
  state === "awaiting" ? Math.max(0, amount - received) : 0
