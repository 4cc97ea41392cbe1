import {
  createRegionsWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const currencies = ["eur", "usd", "gbp"]
const region = {
  name: "Europe",
  currency_code: "eur",
  countries: ["de", "fr", "it", "es", "nl", "at"],
}

/**
 * What no marketplace runs without: the currencies of the store, a region and
 * the sales channel. Medusa creates store, channel and publishable key by itself
 * at its first boot. Running it again changes nothing.
 */
export default async function seedEssentials({ container }: ExecArgs): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: regions } = await query.graph({ entity: "region", fields: ["id"] })
  const { data: channels } = await query.graph({ entity: "sales_channel", fields: ["id", "name"] })
  const { data: stores } = await query.graph({ entity: "store", fields: ["id"] })
  if (regions.length === 0) {
    await createRegionsWorkflow(container).run({ input: { regions: [region] } })
  }
  await updateSalesChannelsWorkflow(container).run({
    input: {
      selector: { id: channels.map(({ id }) => id) },
      update: { name: "Wholesale", description: "Everything that is sold on this marketplace" },
    },
  })
  const supported_currencies = currencies.map((currency_code) => ({
    currency_code,
    is_default: currency_code === region.currency_code,
  }))
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: stores.map(({ id }) => id) },
      update: { name: "Wholesale OS", supported_currencies },
    },
  })
}
