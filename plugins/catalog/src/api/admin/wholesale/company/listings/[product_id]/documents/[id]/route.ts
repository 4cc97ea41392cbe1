export { removeDocument as DELETE } from "../../../../../../../../handlers/documents"
