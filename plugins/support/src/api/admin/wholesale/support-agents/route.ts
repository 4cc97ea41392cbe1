export { getAgents as GET } from "../../../../handlers/operator"
