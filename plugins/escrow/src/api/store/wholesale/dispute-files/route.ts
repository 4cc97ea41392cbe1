export { sendDisputeFile as POST } from "../../../../handlers/buyer-disputes"
