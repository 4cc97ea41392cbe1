import "../fill-slots"
import { de } from "./de/all"
import { en } from "./en/all"

export default { en, de }
