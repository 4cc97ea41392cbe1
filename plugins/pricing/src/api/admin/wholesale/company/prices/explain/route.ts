export { explainForSeller as GET } from "../../../../../../handlers/prices"
