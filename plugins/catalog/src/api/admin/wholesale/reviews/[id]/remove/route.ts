export { postRemove as POST } from "../../../../../../handlers/review-moderation"
