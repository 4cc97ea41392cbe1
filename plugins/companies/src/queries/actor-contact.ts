import type {
  ICustomerModuleService,
  IUserModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Actor } from "@wholesale/core/access/principal"

/** Address and name of an account that works for nobody here. */
export const actorContact = async (container: MedusaContainer, { type, id }: Actor) => {
  if (type === "user") {
    const [user] = await container.resolve<IUserModuleService>(Modules.USER).listUsers({ id: [id] })
    return { email: user?.email ?? "", name: nameOf(user) }
  }
  if (type === "customer") {
    const [customer] = await container
      .resolve<ICustomerModuleService>(Modules.CUSTOMER)
      .listCustomers({ id: [id] })
    return { email: customer?.email ?? "", name: nameOf(customer) }
  }
  return { email: "", name: "" }
}

type Named = { first_name: string | null; last_name: string | null }

const nameOf = (person: Named | undefined) =>
  [person?.first_name, person?.last_name].filter(Boolean).join(" ")
