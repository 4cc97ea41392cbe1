export { getTransactions as GET } from "../../../../../handlers/operator"
