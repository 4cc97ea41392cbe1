export { getHistory as GET } from "../../../../../handlers/company"
