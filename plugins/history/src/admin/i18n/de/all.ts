import type { en } from "../en/all"
import { pastSales } from "./past-sales"

/** German texts of this plugin's pages; the type keeps them complete. */
export const de: typeof en = { wholesale: pastSales }
