export { removeMember as DELETE } from "../../../../../../../../handlers/tiers"
