export { postDryRun as POST } from "../../../../../../../../handlers/operator"
