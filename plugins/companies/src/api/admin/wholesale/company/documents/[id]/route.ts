export { deleteDocument as DELETE } from "../../../../../../handlers/evidence"
