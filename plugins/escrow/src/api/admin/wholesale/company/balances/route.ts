export { getBalances as GET } from "../../../../../handlers/company"
