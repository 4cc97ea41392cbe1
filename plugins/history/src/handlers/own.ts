import { historyRoutes as routes } from "../http/routes-history"
import { fileHandlers, stepHandlers } from "./imports"
import { salesHandlers } from "./past-sales"

export const { getImports, postImport, getImport, postMapping } = fileHandlers(routes)

export const { postDryRun, postApply, postCancel, getReport } = stepHandlers(routes)

export const { getPastSales, getPastPrices, getPastCustomers, putPastCustomer } =
  salesHandlers(routes)
