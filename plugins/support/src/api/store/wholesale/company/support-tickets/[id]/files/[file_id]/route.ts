export { getOwnSupportFile as GET } from "../../../../../../../../handlers/own"
