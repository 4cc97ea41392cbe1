export { postMapping as POST } from "../../../../../../../handlers/imports"
