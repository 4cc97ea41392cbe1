export { sendOperatorDisputeFile as POST } from "../../../../handlers/operator-disputes"
