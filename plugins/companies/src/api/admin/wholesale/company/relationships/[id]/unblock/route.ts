export { unblockRelationship as POST } from "../../../../../../../handlers/trade"
