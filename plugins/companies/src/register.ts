import { registerPrincipalSource } from "@wholesale/core"
import { registerRecipientSource } from "@wholesale/notifications"
import { registerCompaniesPages } from "./admin-pages"
import { registerBuyerCheck } from "./access/buyer-check"
import { principalSource } from "./access/principal-source"
import { recipientSource } from "./access/recipient-source"
import { registerCompanyMessages } from "./messages/company-messages"
import { registerAccountNotifications } from "./notifications/account"
import { registerCompanyNotifications } from "./notifications/company"
import { registerMemberNotifications } from "./notifications/members"
import { registerSignInNotifications } from "./notifications/sign-ins"
import { registerVerification } from "./register-verification"

let registered = false

/**
 * Gives core and the notifications plugin everything that this plugin adds to them. Called by each
 * file that Medusa loads in a server or a worker; only the first call does anything.
 */
export const registerCompanies = () => {
  if (registered) {
    return
  }
  registered = true
  registerPrincipalSource(principalSource)
  registerBuyerCheck()
  registerRecipientSource(recipientSource)
  registerCompanyMessages()
  registerAccountNotifications()
  registerSignInNotifications()
  registerMemberNotifications()
  registerCompanyNotifications()
  registerVerification()
  registerCompaniesPages()
}
