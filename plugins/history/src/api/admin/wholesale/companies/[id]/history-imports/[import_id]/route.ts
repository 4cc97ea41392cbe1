export { getImport as GET } from "../../../../../../../handlers/operator"
