export { postConfirmation as POST } from "../../../../../handlers/reader"
