export { explainForBuyer as GET } from "../../../../../handlers/prices"
