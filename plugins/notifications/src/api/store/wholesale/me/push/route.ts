export { getPush as GET, postPush as POST } from "../../../../../http/handlers"
