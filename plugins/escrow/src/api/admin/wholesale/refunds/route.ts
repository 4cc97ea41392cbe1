export { getRefunds as GET } from "../../../../handlers/operator"
