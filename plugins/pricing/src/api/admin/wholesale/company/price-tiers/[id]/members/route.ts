export { getMembers as GET, addMembers as POST } from "../../../../../../../handlers/tiers"
