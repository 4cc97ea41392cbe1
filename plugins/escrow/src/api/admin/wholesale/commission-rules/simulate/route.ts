export { simulate as POST } from "../../../../../handlers/operator"
