export { getIssues as GET, postIssues as POST } from "../../../../../handlers/newsletter"
