export { postReconciliation as POST } from "../../../../../handlers/stripe"
