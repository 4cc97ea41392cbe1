export { getImport as GET } from "../../../../../../handlers/own"
