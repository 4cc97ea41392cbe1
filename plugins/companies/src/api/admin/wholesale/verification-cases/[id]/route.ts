export { getCase as GET } from "../../../../../handlers/review"
