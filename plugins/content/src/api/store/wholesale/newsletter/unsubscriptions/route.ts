export { postUnsubscription as POST } from "../../../../../handlers/reader"
