export { postCancel as POST } from "../../../../../../../../handlers/operator"
