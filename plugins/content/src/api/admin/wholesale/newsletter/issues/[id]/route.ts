export {
  getIssue as GET,
  postIssue as POST,
  removeIssue as DELETE,
} from "../../../../../../handlers/newsletter"
