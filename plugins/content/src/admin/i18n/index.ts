import { de } from "./de"
import { en } from "./en"

export default { en, de }
