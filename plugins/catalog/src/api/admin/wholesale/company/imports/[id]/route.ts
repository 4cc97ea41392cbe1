export { getImport as GET } from "../../../../../../handlers/imports"
