export { postOnboarding as POST } from "../../../../../../handlers/stripe"
