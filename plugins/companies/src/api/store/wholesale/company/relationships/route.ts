export { getRelationships as GET, askForRelationship as POST } from "../../../../../handlers/trade"
