import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { OidcProviderService } from "./service"

export default ModuleProvider(Modules.AUTH, { services: [OidcProviderService] })
