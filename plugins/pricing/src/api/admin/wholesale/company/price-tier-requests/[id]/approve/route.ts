export { approveTierRequest as POST } from "../../../../../../../handlers/tiers"
