/** The public entry of the companies plugin. */
export { COMPANY_MODULE } from "./modules/company/name"
export type { default as CompanyModuleService } from "./modules/company/service"
export { MEMBERSHIP_MODULE } from "./modules/membership/name"
export type { default as MembershipModuleService } from "./modules/membership/service"
export { TRADE_MODULE } from "./modules/trade"
export type { default as TradeModuleService } from "./modules/trade/service"
export { VERIFICATION_MODULE } from "./modules/verification"
export type { default as VerificationModuleService } from "./modules/verification/service"
export {
  BUILT_IN_ROLES,
  builtInRoleId,
  permissionsFor,
  type BuiltInRole,
  type RoleAudience,
} from "./domain/built-in-roles"
export { capabilitiesOf, effectiveLevel, unlockedBy } from "./domain/level-capabilities"
export { SYSTEM } from "./domain/system-actor"
export { createOperator, type NewOperator } from "./workflows/operator/create-operator"
export { signUpWorkflow } from "./workflows/sign-up/sign-up"
export { acceptInvitationWorkflow } from "./workflows/invitation/accept-invitation"
export { registerTaxIdChecker } from "./kyb/provider"
export { TaxIdServiceUnavailable, type TaxIdAnswer, type TaxIdChecker } from "./kyb/tax-id-checker"
