export { postDryRun as POST } from "../../../../../../../handlers/own"
