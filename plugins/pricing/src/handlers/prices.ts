import { buyerContextOf, VISITOR } from "@wholesale/catalog"
import { clock, handler, notFound, runner } from "@wholesale/core"
import { priceRoutes as routes } from "../http/routes-prices"
import { batchAnswer } from "../queries/batch-answer"
import { explainPrice, forBuyer } from "../queries/explain-price"
import { priceGrid } from "../queries/grid"
import { priceHistory } from "../queries/history"
import { retailerAsBuyer } from "../queries/members"
import { previewPrices as preview } from "../queries/preview"
import { sellerVariants } from "../queries/price-rows"
import { pricingSettings } from "../queries/settings"
import { priceService } from "../shared/services"
import { copyPrices as copy } from "./copy-prices"
import { exportPrices as sendFile } from "./export-prices"
import { importPrices as importFile } from "./import-prices"

export const getPrices = handler(routes.listPrices, ({ scope, principal, query }) =>
  priceGrid(scope, { ...query, seller_id: principal.company.id })
)

export const savePrices = handler(routes.savePrices, async ({ scope, principal, by, body }) => {
  const seller_id = principal.company.id
  const saved = await priceService(scope).savePrices({ seller_id, ...body, by, now: clock.now() })
  return { batch: await batchAnswer(scope, seller_id, saved) }
})

export const copyPrices = handler(routes.copyPrices, async ({ scope, principal, by, body }) => {
  const seller_id = principal.company.id
  const saved = await copy(scope, { seller_id, by, copy: body })
  return { batch: await batchAnswer(scope, seller_id, saved) }
})

export const exportPrices = handler(routes.exportPrices, ({ scope, principal, query, res }) =>
  sendFile(scope, res, { seller_id: principal.company.id, currency_code: query.currency_code })
)

export const importPrices = handler(
  routes.importPrices,
  async ({ scope, principal, by, query, file }) => ({
    batch: await importFile(scope, {
      seller_id: principal.company.id,
      by,
      content: file.buffer,
      dry_run: query.dry_run === "true",
    }),
  })
)

export const previewPrices = handler(routes.previewPrices, ({ scope, principal, query }) =>
  preview(scope, { ...query, seller_id: principal.company.id })
)

export const explainForSeller = handler(
  routes.explainForSeller,
  async ({ scope, principal, query }) => {
    const { variant_id, quantity, currency_code, retailer_id } = query
    const seller_id = principal.company.id
    const own = await sellerVariants(runner(scope), seller_id, [variant_id])
    if (!own.has(variant_id)) {
      throw notFound("Variant", variant_id)
    }
    const asked = retailer_id ? await retailerAsBuyer(scope, seller_id, retailer_id) : null
    const at = query.at ? new Date(query.at) : clock.now()
    const explanation = await explainPrice(runner(scope), {
      variant_id,
      quantity,
      currency_code,
      at,
      buyer: asked?.buyer ?? VISITOR,
    })
    return { explanation: { ...explanation, price: explanation.winner } }
  }
)

export const explainForBuyer = handler(
  routes.explainForBuyer,
  async ({ scope, principal, query }) => {
    const buyer = await buyerContextOf(principal, scope)
    const explanation = await explainPrice(runner(scope), { ...query, at: clock.now(), buyer })
    return { explanation: forBuyer(explanation) }
  }
)

export const getPriceHistory = handler(routes.listPriceHistory, ({ scope, principal, query }) =>
  priceHistory(scope, { ...query, seller_id: principal.company.id })
)

export const getSettings = handler(routes.getPricingSettings, async ({ scope, principal }) => ({
  settings: await pricingSettings(scope, principal.company.id),
}))

export const changeSettings = handler(
  routes.changePricingSettings,
  async ({ scope, principal, by, body }) => {
    const seller_id = principal.company.id
    await priceService(scope).changeSettings({ seller_id, ...body, by, now: clock.now() })
    return { settings: await pricingSettings(scope, seller_id) }
  }
)
