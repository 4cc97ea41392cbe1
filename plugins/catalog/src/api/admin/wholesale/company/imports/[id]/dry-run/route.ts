export { postDryRun as POST } from "../../../../../../../handlers/imports"
