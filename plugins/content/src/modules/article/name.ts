export const ARTICLE_MODULE = "content_article"
