export { postApply as POST } from "../../../../../../../../handlers/operator"
