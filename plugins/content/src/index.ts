/** The public entry of the content plugin. */
export { ARTICLE_MODULE } from "./modules/article/name"
export { NEWSLETTER_MODULE } from "./modules/newsletter/name"
export {
  createArticle,
  publishArticle,
  type ArticleContent,
} from "./modules/article/operations/write"
export { HELP_CATEGORIES, type ArticleKind, type HelpCategory } from "./domain/article"
export type { default as ArticleModuleService } from "./modules/article/service"
export type { default as NewsletterModuleService } from "./modules/newsletter/service"
