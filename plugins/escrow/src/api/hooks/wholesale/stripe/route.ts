export { postStripeEvent as POST } from "../../../../handlers/stripe"
