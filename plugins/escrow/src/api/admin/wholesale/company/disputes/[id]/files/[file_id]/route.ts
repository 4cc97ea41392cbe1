export { getCompanyDisputeFile as GET } from "../../../../../../../../handlers/seller-disputes"
