import { readEnvironment } from "@wholesale/core/env"
import type { TaxIdChecker } from "./tax-id-checker"
import { ViesClient } from "./vies-client"

let registered: TaxIdChecker | undefined

/** Puts another service in the place of VIES; called without an argument it puts VIES back. */
export const registerTaxIdChecker = (checker?: TaxIdChecker) => {
  registered = checker
}

/** Who is asked about VAT ids: VIES at VIES_URL unless another service was registered. */
export const taxIdChecker = (): TaxIdChecker => {
  if (registered) {
    return registered
  }
  const { viesUrl, viesRequester } = readEnvironment(process.env)
  return new ViesClient({ base_url: viesUrl, requester: viesRequester })
}
