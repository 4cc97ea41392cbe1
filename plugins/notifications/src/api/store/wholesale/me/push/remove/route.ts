export { postPushRemoval as POST } from "../../../../../../http/handlers"
