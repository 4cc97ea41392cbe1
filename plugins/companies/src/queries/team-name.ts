import type { IStoreModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { TeamScope } from "../domain/member-rules"
import { findCompany } from "./companies"

/** What people call a company, or the marketplace itself. @throws NOT_FOUND */
export const teamName = async (container: MedusaContainer, { company_id }: TeamScope) => {
  if (company_id) {
    return (await findCompany(container, company_id)).trading_name
  }
  const [store] = await container
    .resolve<IStoreModuleService>(Modules.STORE)
    .listStores({}, { take: 1 })
  return store?.name ?? "Marketplace"
}
