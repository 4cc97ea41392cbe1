export { getFile as GET } from "../../../../../../handlers/payouts"
