export { getDisputeFile as GET } from "../../../../../../../handlers/operator-disputes"
