export { postRestore as POST } from "../../../../../../handlers/editor"
