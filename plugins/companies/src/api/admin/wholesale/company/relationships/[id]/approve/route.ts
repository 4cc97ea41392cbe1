export { approveRelationship as POST } from "../../../../../../../handlers/trade"
