export { getOwnRefunds as GET } from "../../../../handlers/company"
