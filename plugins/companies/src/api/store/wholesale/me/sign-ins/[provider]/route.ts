export { deleteMySignIn as DELETE } from "../../../../../../handlers/sign-ins"
