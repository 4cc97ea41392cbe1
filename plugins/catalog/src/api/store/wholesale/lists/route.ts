export { getLists as GET, postList as POST } from "../../../../handlers/lists"
