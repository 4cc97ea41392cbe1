import { support } from "./support"

/** English texts of this plugin's pages. */
export const en = { wholesale: { ...support } }
