export { postCancel as POST } from "../../../../../../../handlers/own"
