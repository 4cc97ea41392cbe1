export { detachDocument as DELETE } from "../../../../../../../../../../handlers/verification-progress"
