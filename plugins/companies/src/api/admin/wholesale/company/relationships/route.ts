export { getRelationships as GET } from "../../../../../handlers/trade"
