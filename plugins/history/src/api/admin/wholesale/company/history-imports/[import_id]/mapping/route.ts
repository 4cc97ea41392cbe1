export { postMapping as POST } from "../../../../../../../handlers/own"
