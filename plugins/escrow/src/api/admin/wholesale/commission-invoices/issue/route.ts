export { postIssue as POST } from "../../../../../handlers/commission-invoices"
