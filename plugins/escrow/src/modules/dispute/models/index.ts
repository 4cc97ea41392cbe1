export { Dispute } from "./dispute"
export { DisputeEntry } from "./dispute-entry"
export { DisputeFile } from "./dispute-file"
export { DisputeLine } from "./dispute-line"
