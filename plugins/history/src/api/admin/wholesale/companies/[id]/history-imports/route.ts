export { getImports as GET, postImport as POST } from "../../../../../../handlers/operator"
