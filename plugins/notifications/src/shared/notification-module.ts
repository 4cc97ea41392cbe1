import type {
  FilterableNotificationProps,
  FindConfig,
  INotificationModuleService,
  MedusaContainer,
  NotificationDTO,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

type TextFilter = { $ilike: string }

/** Every column of the table can be filtered; Medusa's types list only some of them. */
export type NotificationFilter = Omit<FilterableNotificationProps, "$or" | "$and"> & {
  id?: string | string[]
  data?: { subject: TextFilter }
  $or?: NotificationFilter[]
}

/** Medusa's notification module with what it has beyond its published interface. */
export type NotificationModule = Pick<INotificationModuleService, "createNotifications"> & {
  listNotifications(
    filter: NotificationFilter,
    config?: FindConfig<NotificationDTO>
  ): Promise<NotificationDTO[]>
  listAndCountNotifications(
    filter: NotificationFilter,
    config?: FindConfig<NotificationDTO>
  ): Promise<[NotificationDTO[], number]>
  updateNotifications(data: Pick<NotificationDTO, "id" | "status">): Promise<unknown>
}

export const notificationModule = (container: MedusaContainer) =>
  container.resolve<NotificationModule>(Modules.NOTIFICATION)

/** A text field of a row's free-form data, or null. */
export const textOf = (row: Pick<NotificationDTO, "data">, field: string): string | null => {
  const value = row.data?.[field]
  return typeof value === "string" ? value : null
}
