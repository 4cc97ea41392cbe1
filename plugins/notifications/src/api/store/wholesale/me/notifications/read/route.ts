export { postFeedRead as POST } from "../../../../../../http/handlers"
