/** The public entry of the notifications plugin. */
export { notify, type Notification } from "./notify"
export {
  CHANNELS,
  LOCALES,
  NOTIFICATION_GROUPS,
  toLocale,
  type Channel,
  type Locale,
  type NotificationGroup,
  type Person,
} from "./domain/types"
export {
  registerRecipientSource,
  type Audience,
  type RecipientSource,
  type To,
} from "./registry/recipients"
export {
  notificationTypes,
  registerNotificationType,
  type NotificationType,
  type Rendered,
} from "./registry/types"
export { markup, SafeHtml } from "./templates/html"
export type { Links } from "./templates/links"
