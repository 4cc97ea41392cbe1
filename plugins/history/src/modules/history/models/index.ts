export { HistoryImport } from "./history-import"
export { PastCustomer } from "./past-customer"
export { PastOrder } from "./past-order"
export { PastProduct } from "./past-product"
