export { getProgress as GET } from "../../../../../handlers/verification-progress"
