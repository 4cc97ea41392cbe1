export { LowStockAlert } from "./low-stock-alert"
export { SellerSku } from "./seller-sku"
