import type { en } from "../en/all"
import { companies } from "./companies"
import { members } from "./members"
import { shell } from "./shell"
import { verification } from "./verification"
import { words } from "./words"

/** German texts; the type keeps them complete. */
export const de: typeof en = {
  wholesale: { ...shell, ...words, ...companies, ...members, ...verification },
  translation: {
    login: { title: "Wholesale OS", hint: "Melden Sie sich an, um Ihre Seite zu führen" },
  },
}
