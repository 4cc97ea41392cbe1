export { NewsletterDelivery } from "./delivery"
export { NewsletterIssue } from "./issue"
export { NewsletterSubscriber } from "./subscriber"
