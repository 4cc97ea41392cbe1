import {
  createRegionsWorkflow,
  createShippingProfilesWorkflow,
  createTaxRegionsWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { REGIONS, VAT_RATES } from "./markets"

/**
 * What no marketplace runs without: the currencies of the store, a region for each of them, value
 * added tax where the product knows the rate, a shipping profile and the sales channel. Medusa
 * creates store, channel and publishable key by itself at its first boot. Running it again changes
 * nothing.
 */
export default async function seedEssentials({ container }: ExecArgs): Promise<void> {
  await createMissingRegions(container)
  await createMissingTaxRegions(container)
  await createMissingShippingProfile(container)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: channels } = await query.graph({ entity: "sales_channel", fields: ["id", "name"] })
  const { data: stores } = await query.graph({ entity: "store", fields: ["id"] })
  await updateSalesChannelsWorkflow(container).run({
    input: {
      selector: { id: channels.map(({ id }) => id) },
      update: { name: "Wholesale", description: "Everything that is sold on this marketplace" },
    },
  })
  const supported_currencies = REGIONS.map(({ currency_code }) => ({
    currency_code,
    is_default: currency_code === REGIONS[0].currency_code,
  }))
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: stores.map(({ id }) => id) },
      update: { name: "Wholesale OS", supported_currencies },
    },
  })
}

const createMissingRegions = async (container: MedusaContainer) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "region", fields: ["currency_code"] })
  const known = new Set(data.map(({ currency_code }) => currency_code))
  const regions = REGIONS.filter(({ currency_code }) => !known.has(currency_code))
  if (regions.length > 0) {
    const payment_providers = ["pp_system_default"]
    await createRegionsWorkflow(container).run({
      input: {
        regions: regions.map(({ name, currency_code, countries }) => ({
          name,
          currency_code,
          countries: [...countries],
          payment_providers,
        })),
      },
    })
  }
}

const createMissingTaxRegions = async (container: MedusaContainer) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "tax_region", fields: ["country_code"] })
  const known = new Set(data.map(({ country_code }) => country_code))
  const missing = Object.entries(VAT_RATES).filter(([country]) => !known.has(country))
  if (missing.length > 0) {
    await createTaxRegionsWorkflow(container).run({
      input: missing.map(([country_code, rate]) => ({
        country_code,
        provider_id: "tp_system",
        default_tax_rate: { name: "VAT", code: `vat-${country_code}`, rate },
      })),
    })
  }
}

const createMissingShippingProfile = async (container: MedusaContainer) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "shipping_profile", fields: ["id"] })
  if (data.length === 0) {
    await createShippingProfilesWorkflow(container).run({
      input: { data: [{ name: "Default", type: "default" }] },
    })
  }
}
