export {
  articleCardDto,
  articleDetailDto,
  articleDto,
  articleRowDto,
  revisionDto,
  type ArticleCardDto,
  type ArticleDetailDto,
  type ArticleDto,
  type ArticleRowDto,
  type RevisionDto,
} from "./content"
export { issueDto, subscriberDto, type IssueDto, type SubscriberDto } from "./newsletter"
