import { analytics } from "./analytics"
import { desk } from "./desk"
import { orders } from "./orders"
import { shipments } from "./shipments"

/** English texts of this plugin's pages. */
export const en = { wholesale: { ...desk, ...orders, ...shipments, ...analytics } }
