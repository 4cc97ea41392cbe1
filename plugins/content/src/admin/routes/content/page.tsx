import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { ArticleTable } from "../../components/articles/article-table"

const Page = () => <ArticleTable />

export const config = defineRouteConfig({
  label: "menu.content",
  translationNs: "wholesale",
  icon: DocumentText,
  rank: 50,
})

export const handle = { breadcrumb: () => <Crumb name="menu.content" /> }

export default Page
