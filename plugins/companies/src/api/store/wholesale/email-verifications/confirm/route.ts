export { postEmailConfirmation as POST } from "../../../../../handlers/sign-up"
