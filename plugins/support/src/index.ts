/** The public entry of the support plugin. */
export { SUPPORT_MODULE } from "./modules/support/name"
