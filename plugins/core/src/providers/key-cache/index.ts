import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { KeyCache } from "./service"

export default ModuleProvider(Modules.CACHING, { services: [KeyCache] })
