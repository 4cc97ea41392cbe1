export { ImportImage } from "./import-image"
export { ImportJob } from "./import-job"
export { ImportRow } from "./import-row"
