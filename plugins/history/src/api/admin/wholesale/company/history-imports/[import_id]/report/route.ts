export { getReport as GET } from "../../../../../../../handlers/own"
