/** Days for the dashboard, whose bundler reads sources and not what the server runs. */
export { addDays, DAY_MS, dayOf, daysAfter } from "../../shared/day"
