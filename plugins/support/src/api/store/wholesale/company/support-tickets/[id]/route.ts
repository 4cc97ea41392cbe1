export { getOwnTicket as GET } from "../../../../../../handlers/own"
