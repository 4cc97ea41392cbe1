import type { MedusaContainer } from "@medusajs/framework/types"
import { COMPANY_MODULE } from "../modules/company/name"
import type CompanyModuleService from "../modules/company/service"
import { MEMBERSHIP_MODULE } from "../modules/membership/name"
import type MembershipModuleService from "../modules/membership/service"

/** The service of companies in a container. */
export const companyService = (container: MedusaContainer) =>
  container.resolve<CompanyModuleService>(COMPANY_MODULE)

/** The service of members, roles and invitations in a container. */
export const membershipService = (container: MedusaContainer) =>
  container.resolve<MembershipModuleService>(MEMBERSHIP_MODULE)
