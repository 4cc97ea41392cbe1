export { getStatement as GET } from "../../../../../handlers/company"
