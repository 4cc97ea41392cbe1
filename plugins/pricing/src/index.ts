/** The public entry of the pricing plugin. */
export type {
  PriceBreak,
  PriceLadder,
  PriceRequest,
  PriceSourceName,
} from "@wholesale/catalog/prices/price-source"
export { PRICE_MODULE } from "./modules/wholesale_price/name"
export type { default as PriceModuleService } from "./modules/wholesale_price/service"
export type { Strategy } from "./domain/candidates"
export { priceAt, resolvePrices } from "./queries/resolve-prices"
export { explainPrice, type ExplainRequest, type PriceExplanation } from "./queries/explain-price"
export {
  registerTradeFacts,
  type BoughtVolume,
  type PaidPrice,
  type TradeFacts,
} from "./registry/trade-facts"
export { actAs } from "./shared/act-as"
