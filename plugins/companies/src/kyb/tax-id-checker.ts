import type { VatNumber } from "../domain/verification/tax-id"

/** The answer of an authority about a VAT id. */
export type TaxIdAnswer = {
  valid: boolean
  /** As registered; null where the member state does not publish it. */
  name: string | null
  address: string | null
  /** Proof that the authority was asked; null when it gave none. */
  consultation_number: string | null
  /** ISO 8601, UTC. */
  checked_at: string
}

/** Somebody who knows whether a VAT id exists. */
export interface TaxIdChecker {
  /** Recorded with the evidence, for example `vies`. */
  readonly name: string
  /** @throws TaxIdServiceUnavailable when there is no answer, whatever the reason */
  check(vat: VatNumber): Promise<TaxIdAnswer>
}

/** No answer: not a statement about the number. The caller tries again later. */
export class TaxIdServiceUnavailable extends Error {
  /** @param reason the service's own code (MS_UNAVAILABLE, TIMEOUT, …) or what went wrong */
  constructor(readonly reason: string) {
    super(`The tax id service gave no answer: ${reason}`)
    this.name = "TaxIdServiceUnavailable"
  }
}
