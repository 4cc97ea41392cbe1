export { getSettings as GET } from "../../../../handlers/operator"
export { putSettings as PUT } from "../../../../handlers/operator"
