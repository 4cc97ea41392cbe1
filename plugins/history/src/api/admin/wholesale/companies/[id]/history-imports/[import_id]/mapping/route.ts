export { postMapping as POST } from "../../../../../../../../handlers/operator"
