export { postApply as POST } from "../../../../../../../handlers/imports"
