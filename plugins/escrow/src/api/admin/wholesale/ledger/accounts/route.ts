export { getAccounts as GET } from "../../../../../handlers/operator"
