export { getBankEntries as GET } from "../../../../handlers/bank"
