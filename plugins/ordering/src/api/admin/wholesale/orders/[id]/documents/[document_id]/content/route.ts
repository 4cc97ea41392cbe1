export { downloadAnyDocument as GET } from "../../../../../../../../handlers/operator-orders"
