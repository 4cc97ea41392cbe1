import { imports } from "./imports"
import { listings } from "./listings"
import { production } from "./production"
import { reviews } from "./reviews"

/** English texts of this plugin's pages. */
export const en = { wholesale: { ...listings, ...production, ...imports, ...reviews } }
