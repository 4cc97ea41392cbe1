export { getReport as GET } from "../../../../../../../handlers/imports"
