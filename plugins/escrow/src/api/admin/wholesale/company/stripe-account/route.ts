export { getConnectedAccount as GET } from "../../../../../handlers/stripe"
