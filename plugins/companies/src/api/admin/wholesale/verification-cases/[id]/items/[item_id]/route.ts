export { reviewItem as POST } from "../../../../../../../handlers/review"
