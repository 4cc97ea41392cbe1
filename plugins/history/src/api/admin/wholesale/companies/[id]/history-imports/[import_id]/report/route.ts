export { getReport as GET } from "../../../../../../../../handlers/operator"
