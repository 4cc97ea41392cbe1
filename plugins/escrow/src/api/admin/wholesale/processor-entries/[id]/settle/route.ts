export { settleProcessorEntry as POST } from "../../../../../../handlers/stripe"
