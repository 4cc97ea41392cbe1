export { getCases as GET } from "../../../../handlers/review"
