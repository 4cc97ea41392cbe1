import type { en } from "../en/all"
import { analytics } from "./analytics"
import { desk } from "./desk"
import { orders } from "./orders"
import { shipments } from "./shipments"

/** German texts of this plugin's pages; the type keeps them complete. */
export const de: typeof en = { wholesale: { ...desk, ...orders, ...shipments, ...analytics } }
