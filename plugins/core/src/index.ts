/** The public entry of the core plugin; other plugins import nothing else of it but named subpaths. */
export { registerAdminPages, type AdminPage } from "./access/admin-pages"
export * from "./access/core-rules"
export * from "./access/handler"
export * from "./access/middlewares"
export * from "./access/permissions"
export * from "./access/principal"
export * from "./access/routes"
export * from "./shared/clock"
export * from "./shared/count-for-page"
export * from "./shared/counted"
export * from "./shared/day"
export * from "./shared/errors"
export * from "./shared/fault-point"
export * from "./shared/money"
export * from "./shared/state-machine"
export * from "./shared/transaction"
export { recordAudit, type AuditRecord } from "./audit/record-audit"
export { listAudit, type AuditFilters, type AuditPage } from "./audit/list-audit"
export { redact, REDACTED } from "./audit/redact"
export { AUDIT_MODULE } from "./modules/audit"
export { OUTBOX_MODULE } from "./modules/outbox"
export { enqueue, receive, type IncomingMessage, type OutgoingMessage } from "./outbox/enqueue"
export { registerMessageHandler, type HandlerContext, type MessageHandler } from "./outbox/handlers"
export { registerJob, type Job } from "./outbox/jobs"
export { registerCartCheck, type CartChange, type CartCheck, type CartLine } from "./hooks/carts"
export {
  onOrderPlaced,
  registerCheckoutCheck,
  type Checkout,
  type CheckoutCheck,
  type PlacedOrder,
} from "./hooks/checkout"
export {
  onProductsCreated,
  onVariantsCreated,
  type CreatedProducts,
  type CreatedVariants,
} from "./hooks/products"
export {
  registerPricingContext,
  type PricingContext,
  type PricingContextSource,
  type PricingRequest,
} from "./hooks/pricing"
export * from "./shared/run-query"
export { sitemapPage, sitemapPages, type SitemapSource } from "./shared/sitemap"
export { createHookRegistry, type HookContext, type Participant } from "./hooks/registry"
export { coreRoutes } from "./http/routes"
export { everyRow, sendCsv } from "./http/send-csv"
export { auditEntryDto, type AuditEntryDto, type JobDto, type MessageDto } from "./http/schemas"
