import { z } from "@medusajs/framework/zod"
import { clock } from "@wholesale/core"
import type { VatNumber } from "../domain/verification/tax-id"
import { TaxIdServiceUnavailable, type TaxIdAnswer, type TaxIdChecker } from "./tax-id-checker"

export type ViesOptions = {
  /** For example https://ec.europa.eu/taxation_customs/vies/rest-api, without a final slash. */
  base_url: string
  /** The operator's own VAT id; without it VIES answers, but gives no consultation number. */
  requester?: string
  timeout_ms?: number
}

const TIMEOUT_MS = 10_000

const answer = z.object({
  valid: z.boolean(),
  name: z.string().nullish(),
  address: z.string().nullish(),
  requestIdentifier: z.string().nullish(),
  userError: z.string().nullish(),
})

const failure = z.object({ errorWrappers: z.array(z.object({ error: z.string() })).min(1) })

/** `userError` of an answer that is one; everything else in there means that there was none. */
const ANSWERED: readonly string[] = ["", "VALID", "INVALID"]

/**
 * Client of the European Commission's VIES (REST). Only a clear yes or no counts as an answer: an
 * error of VIES or of a member state comes with HTTP 200 too and must never be read as one.
 */
export class ViesClient implements TaxIdChecker {
  readonly name = "vies"

  constructor(private readonly options: ViesOptions) {}

  /** Asks for one number. @throws TaxIdServiceUnavailable */
  async check(vat: VatNumber): Promise<TaxIdAnswer> {
    const body = await this.ask(vat)
    const failed = failure.safeParse(body)
    if (failed.success) {
      return refusedBy(failed.data.errorWrappers[0].error)
    }
    const read = answer.safeParse(body)
    if (!read.success) {
      throw new TaxIdServiceUnavailable("UNREADABLE_ANSWER")
    }
    const { valid, name, address, requestIdentifier, userError } = read.data
    if (!ANSWERED.includes(userError ?? "")) {
      return refusedBy(userError ?? "")
    }
    return {
      valid,
      name: published(name),
      address: published(address),
      consultation_number: published(requestIdentifier),
      checked_at: clock.now().toISOString(),
    }
  }

  private async ask(vat: VatNumber): Promise<unknown> {
    const { base_url: baseUrl, requester, timeout_ms: timeout } = this.options
    try {
      const response = await fetch(`${baseUrl}/check-vat-number`, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json" },
        body: JSON.stringify({
          countryCode: vat.prefix,
          vatNumber: vat.number,
          ...(requester && {
            requesterMemberStateCode: requester.slice(0, 2),
            requesterNumber: requester.slice(2),
          }),
        }),
        signal: AbortSignal.timeout(timeout ?? TIMEOUT_MS),
      })
      return parsed(await response.text())
    } catch (error) {
      throw new TaxIdServiceUnavailable(reasonOf(error))
    }
  }
}

/** A gateway's error page is no answer either; it fails the schema like any other text. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** VIES refuses a number that no member state could have issued as INVALID_INPUT. */
const refusedBy = (code: string): TaxIdAnswer => {
  if (code !== "INVALID_INPUT") {
    throw new TaxIdServiceUnavailable(code)
  }
  return {
    valid: false,
    name: null,
    address: null,
    consultation_number: null,
    checked_at: clock.now().toISOString(),
  }
}

/** Member states that don't publish a field send `---`. */
const published = (value: string | null | undefined) =>
  value && value.trim() !== "---" && value.trim() !== "" ? value.trim() : null

const reasonOf = (error: unknown) =>
  error instanceof DOMException && error.name === "TimeoutError" ? "TIMEOUT" : "NETWORK"
