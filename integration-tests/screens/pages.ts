import fs from "node:fs"
import path from "node:path"

const repository = path.resolve(__dirname, "../..")
const PAGE = "page.tsx"

/** The routes of the page.tsx files below a directory; groups such as `(list)` are no part of one. */
const routesBelow = (directory: string): string[] => {
  const files = fs.readdirSync(directory, { recursive: true, encoding: "utf8" })
  return files
    .filter((file) => path.basename(file) === PAGE)
    .map((file) => {
      const parts = path.dirname(file).split(path.sep)
      return `/${parts.filter((part) => part !== "." && !/^\(.*\)$/.test(part)).join("/")}`
    })
}

export const storefrontRoutes = (): string[] =>
  routesBelow(path.join(repository, "storefront/src/app/[locale]"))

/** The pages that our plugins add to the dashboard. */
export const dashboardRoutes = (): string[] => {
  const plugins = fs.readdirSync(path.join(repository, "plugins"))
  return plugins
    .map((plugin) => path.join(repository, "plugins", plugin, "src/admin/routes"))
    .filter((directory) => fs.existsSync(directory))
    .flatMap(routesBelow)
}
