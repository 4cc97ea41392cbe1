export { changeRule as POST, removeRule as DELETE } from "../../../../../handlers/approvals"
