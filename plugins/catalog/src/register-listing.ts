import { registerProductHooks } from "./hooks/created-products"
import { registerCompanyLevelMessages } from "./messages/company-level"

/** Registers what the listings react to. Calling it again changes nothing. */
export const registerListing = () => {
  registerProductHooks()
  registerCompanyLevelMessages()
}
