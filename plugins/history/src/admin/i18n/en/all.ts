import { pastSales } from "./past-sales"

/** English texts of this plugin's pages. */
export const en = { wholesale: pastSales }
