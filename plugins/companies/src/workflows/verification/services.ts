import type { MedusaContainer } from "@medusajs/framework/types"
import { COMPANY_MODULE } from "../../modules/company/name"
import type CompanyModuleService from "../../modules/company/service"
import { VERIFICATION_MODULE } from "../../modules/verification/name"
import type VerificationModuleService from "../../modules/verification/service"

export const verificationOf = (container: MedusaContainer) =>
  container.resolve<VerificationModuleService>(VERIFICATION_MODULE)

export const companiesOf = (container: MedusaContainer) =>
  container.resolve<CompanyModuleService>(COMPANY_MODULE)
