export { removeLimit as DELETE } from "../../../../../handlers/approvals"
