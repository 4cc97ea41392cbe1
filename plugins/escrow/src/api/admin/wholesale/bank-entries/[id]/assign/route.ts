export { assignBankEntry as POST } from "../../../../../../handlers/bank"
