import { Module } from "@medusajs/framework/utils"
import { NEWSLETTER_MODULE } from "./name"
import NewsletterModuleService from "./service"

export { NEWSLETTER_MODULE }

export default Module(NEWSLETTER_MODULE, { service: NewsletterModuleService })
