export { postStatus as POST } from "../../../../../../handlers/editor"
