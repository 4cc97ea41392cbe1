export { quickOrderFile as POST } from "../../../../../../../handlers/quick-order"
