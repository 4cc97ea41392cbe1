export { getMySignIns as GET, postMySignIn as POST } from "../../../../../handlers/sign-ins"
