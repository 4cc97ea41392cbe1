export { Review } from "./review"
export { ReviewReport } from "./review-report"
export { ReviewVersion } from "./review-version"
