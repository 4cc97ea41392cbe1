import { support } from "./support"

/** German texts of this plugin's pages. */
export const de = { wholesale: { ...support } }
