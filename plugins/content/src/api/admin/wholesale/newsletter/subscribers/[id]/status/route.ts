export { postSubscriberStatus as POST } from "../../../../../../../handlers/newsletter"
