export { addNote as POST } from "../../../../../../../handlers/seller-desk"
