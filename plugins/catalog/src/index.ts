/** The public entry of the catalog plugin. */
export { LISTING_MODULE } from "./modules/listing/name"
export type { default as ListingModuleService } from "./modules/listing/service"
export { buyerContextOf, buyerContextOfCompany, VISITOR, type BuyerContext } from "./buyer/context"
export {
  OPENED_TO_SOME,
  registerBuyerGroups,
  type BuyerGroup,
  type BuyerGroups,
} from "./buyer/groups"
export { admits, audienceOf, chosenIn, type Visibility } from "./domain/audience"
export {
  checkQuantity,
  DEFAULT_ORDER_RULE,
  isImpossible,
  largestQuantity,
  roundQuantity,
  smallestQuantity,
  type OrderKind,
  type OrderRule,
  type QuantityVerdict,
} from "./domain/order-rule"
export { minimumFor, type MinimumOrder, type MinimumQuestion } from "./domain/minimum-order"
export {
  promiseDate,
  type OpenSlot,
  type PromiseInput,
  type ShipPromise,
  type SlotShare,
} from "./domain/promise"
export {
  orderable,
  orderabilityReasons,
  type OrderabilityReason,
  type ProductFacts,
  type VariantFacts,
} from "./domain/orderability"
export { loadMinimums } from "./loaders/load-minimums"
export { loadOrderRules } from "./loaders/load-order-rules"
export { loadSupply, type VariantSupply } from "./loaders/load-supply"
export {
  bookProduction,
  type Booking,
  type LinePromise,
  type PromisedLine,
} from "./modules/listing/operations/book-production"
export { releaseProduction } from "./modules/listing/operations/release-production"
export { releasePart, type PartToRelease } from "./modules/listing/operations/release-part"
export { ensureSellerSetup } from "./workflows/seller-setup/ensure-seller-setup"
export { writeProducts, type WriteOptions } from "./medusa/write-products"
export { DEFAULT_OPTION } from "./medusa/product-input"
export type {
  BaseBreak,
  CurrencyPrices,
  ListingToWrite,
  ProductToWrite,
  RuleToWrite,
  VariantToWrite,
  WrittenProduct,
} from "./medusa/product-input"
export { skuKey } from "./medusa/sku-key"
export { STOCK_MODULE } from "./modules/stock/name"
export { IMPORT_MODULE } from "./modules/import/name"
export { registerSalesSource, type SalesSource, type SoldOnDay } from "./sales/sales-source"
export {
  registerSuggestedPrices,
  type SuggestedPrice,
  type SuggestedPriceStore,
} from "./prices/attribute-store"
export { CARD_MODULE } from "./modules/card/name"
export { refreshCards } from "./cards/refresh-cards"
export {
  breakAt,
  priceLadders,
  registerPriceSource,
  type PriceBreak,
  type PriceLadder,
  type PriceRequest,
  type PriceSource,
} from "./prices/price-source"
export { visibleProduct, type VisibleProduct } from "./queries/products/visible-product"
export { REVIEW_MODULE } from "./modules/review/name"
export {
  registerReviewEligibility,
  type Receipt,
  type ReceiptQuery,
  type ReviewEligibility,
} from "./reviews/eligibility"
export { SAVED_LIST_MODULE } from "./modules/saved_list/name"
