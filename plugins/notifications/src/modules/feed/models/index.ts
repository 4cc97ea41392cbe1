export { NotificationPreference } from "./notification-preference"
export { NotificationRead } from "./notification-read"
export { NotificationReadMark } from "./notification-read-mark"
export { PushSubscription } from "./push-subscription"
