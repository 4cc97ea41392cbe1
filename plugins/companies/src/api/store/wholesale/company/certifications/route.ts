export {
  getCertifications as GET,
  addCertification as POST,
} from "../../../../../handlers/evidence"
