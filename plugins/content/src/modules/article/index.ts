import { Module } from "@medusajs/framework/utils"
import { ARTICLE_MODULE } from "./name"
import ArticleModuleService from "./service"

export { ARTICLE_MODULE }

export default Module(ARTICLE_MODULE, { service: ArticleModuleService })
