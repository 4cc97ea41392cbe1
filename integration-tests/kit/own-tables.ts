import fs from "node:fs"
import path from "node:path"

const PLUGINS = path.resolve(__dirname, "../../plugins")

/** Tables whose rows are taken back and may be there again. */
const SOFT_DELETED = [
  "approval_rule",
  "article",
  "commission_rule",
  "company_cart",
  "company_location",
  "company_member",
  "company_role",
  "price_tier",
  "price_tier_member",
  "seller_shipping_option",
  "spending_limit",
]

const snapshots = (): string[] =>
  fs
    .readdirSync(PLUGINS)
    .map((plugin) => path.join(PLUGINS, plugin, "src/modules"))
    .filter((modules) => fs.existsSync(modules))
    .flatMap((modules) =>
      fs.readdirSync(modules, { recursive: true }).map((file) => path.join(modules, String(file)))
    )
    .filter((file) => path.basename(file).startsWith(".snapshot"))

/** The tables of our modules whose rows are never soft-deleted, by the models' snapshots, which the history has none of. */
export const lastingTables = (): string[] =>
  snapshots()
    .flatMap((file): { name: string }[] => Object(JSON.parse(fs.readFileSync(file, "utf8"))).tables)
    .map(({ name }) => name)
    .concat("history_import", "past_customer", "past_order", "past_product")
    .filter((name) => !SOFT_DELETED.includes(name))
