export { getFeed as GET } from "../../../../../http/handlers"
