// The bundler puts the i18n module of every plugin into the program that starts the dashboard, so
// what it imports has run before the first page is drawn. Routes and widgets are loaded as early,
// but a route would fill another plugin's page by the way, and a widget needs a zone of Medusa's
// and a component of its own to draw there.
import "../fill-slots"
import { de } from "./de/all"
import { en } from "./en/all"

export default { en, de }
