export { postSignUp as POST } from "../../../../handlers/sign-up"
