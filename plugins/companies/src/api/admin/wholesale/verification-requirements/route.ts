export {
  getRequirements as GET,
  addRequirement as POST,
} from "../../../../handlers/verification-operator"
