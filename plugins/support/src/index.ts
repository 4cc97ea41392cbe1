/** The public entry of the support plugin. */
export { SUPPORT_MODULE } from "./modules/support/name"
export type { default as SupportModuleService } from "./modules/support/service"
