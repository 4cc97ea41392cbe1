export { getSupportFile as GET } from "../../../../../../../handlers/operator"
