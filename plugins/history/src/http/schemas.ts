export {
  historyImportDto,
  pastCustomerDto,
  pastPricesDto,
  pastSalesDto,
  type HistoryImportDto,
  type PastCustomerDto,
  type PastPricesDto,
  type PastSalesDto,
} from "./history"
