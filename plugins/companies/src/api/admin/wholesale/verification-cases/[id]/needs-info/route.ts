export { askForInfo as POST } from "../../../../../../handlers/review"
