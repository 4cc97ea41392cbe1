export { removeCertification as DELETE } from "../../../../../../handlers/evidence"
