export { postPublish as POST } from "../../../../../../handlers/review-moderation"
