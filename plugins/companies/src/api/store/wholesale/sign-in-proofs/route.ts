export { postSignInProof as POST } from "../../../../handlers/sign-ins"
