export { postApply as POST } from "../../../../../../../handlers/own"
