export { sendOwnSupportFile as POST } from "../../../../../handlers/own"
