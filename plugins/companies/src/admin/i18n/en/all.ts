import { companies } from "./companies"
import { members } from "./members"
import { shell } from "./shell"
import { verification } from "./verification"
import { words } from "./words"

/** English texts of this plugin's pages, and the few of Medusa's own that it rewords. */
export const en = {
  wholesale: { ...shell, ...words, ...companies, ...members, ...verification },
  translation: {
    login: { title: "Wholesale OS", hint: "Sign in to run your side of the marketplace" },
  },
}
