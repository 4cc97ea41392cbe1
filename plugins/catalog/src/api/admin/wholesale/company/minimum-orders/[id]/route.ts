export { deleteMinimumOrder as DELETE } from "../../../../../../handlers/selling-terms"
