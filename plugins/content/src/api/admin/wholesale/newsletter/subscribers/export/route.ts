export { getSubscriberExport as GET } from "../../../../../../handlers/newsletter"
