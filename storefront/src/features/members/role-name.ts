import { getTranslations } from "next-intl/server"
import { lookup } from "@/i18n/lookup"

/** A built-in role's name in the reader's language; a custom role keeps the name it was given. */
export const roleName = async (role: { key: string | null; name: string }): Promise<string> => {
  const t = await getTranslations("roles")
  return lookup(t, role.key ?? role.name.toLowerCase(), role.name)
}
