export { sendCompanyDisputeFile as POST } from "../../../../../handlers/seller-disputes"
