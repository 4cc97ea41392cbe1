export { getPreferences as GET, postPreferences as POST } from "../../../../../http/handlers"
