export { exportCatalogue as GET } from "../../../../../handlers/imports"
