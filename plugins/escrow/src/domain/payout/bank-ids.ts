/**
 * The id by which a bank's statement names a payout again. SEPA takes 35 letters and digits, and no
 * underscore as our ids have one.
 */
export const endToEndIdOf = (payoutId: string): string => `PAYOUT-${ownPart(payoutId)}`

/** The id of a batch's file, which the bank refuses to take twice. */
export const messageIdOf = (batchId: string): string => `BATCH-${ownPart(batchId)}`

const ownPart = (id: string): string => id.slice(id.indexOf("_") + 1)
