export { sendSupportFile as POST } from "../../../../handlers/operator"
