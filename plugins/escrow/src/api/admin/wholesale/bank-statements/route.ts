export { postStatement as POST } from "../../../../handlers/bank"
