export { blockRelationship as POST } from "../../../../../../../handlers/trade"
