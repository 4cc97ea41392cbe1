export { resolveOwnTicket as POST } from "../../../../../../../handlers/own"
