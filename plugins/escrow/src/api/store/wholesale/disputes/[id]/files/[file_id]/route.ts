export { getOwnDisputeFile as GET } from "../../../../../../../handlers/buyer-disputes"
