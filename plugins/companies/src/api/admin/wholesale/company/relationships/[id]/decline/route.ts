export { declineRelationship as POST } from "../../../../../../../handlers/trade"
