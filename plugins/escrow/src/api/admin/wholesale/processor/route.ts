export { getProcessor as GET } from "../../../../handlers/stripe"
