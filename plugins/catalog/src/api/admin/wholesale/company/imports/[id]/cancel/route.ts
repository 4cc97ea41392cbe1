export { postCancel as POST } from "../../../../../../../handlers/imports"
