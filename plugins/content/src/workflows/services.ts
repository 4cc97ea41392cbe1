import type { MedusaContainer } from "@medusajs/framework/types"
import { ARTICLE_MODULE } from "../modules/article/name"
import type ArticleModuleService from "../modules/article/service"
import { NEWSLETTER_MODULE } from "../modules/newsletter/name"
import type NewsletterModuleService from "../modules/newsletter/service"

/** The service of articles in a container. */
export const articlesOf = (container: MedusaContainer) =>
  container.resolve<ArticleModuleService>(ARTICLE_MODULE)

/** The service of the newsletter in a container. */
export const newsletterOf = (container: MedusaContainer) =>
  container.resolve<NewsletterModuleService>(NEWSLETTER_MODULE)
