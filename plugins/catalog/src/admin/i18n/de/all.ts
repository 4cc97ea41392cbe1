import type { en } from "../en/all"
import { imports } from "./imports"
import { listings } from "./listings"
import { production } from "./production"
import { reviews } from "./reviews"

/** German texts of this plugin's pages; the type keeps them complete. */
export const de: typeof en = { wholesale: { ...listings, ...production, ...imports, ...reviews } }
