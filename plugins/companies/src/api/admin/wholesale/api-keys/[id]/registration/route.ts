export {
  postApiKeyRegistration as POST,
  deleteApiKeyRegistration as DELETE,
} from "../../../../../../handlers/api-keys"
