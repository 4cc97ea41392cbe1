export { Article } from "./article"
export { ArticleRevision } from "./article-revision"
