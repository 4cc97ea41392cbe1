export { getSubscribers as GET } from "../../../../../handlers/newsletter"
