import { XMark } from "@medusajs/icons"
import { Drawer, FocusModal, IconButton, Kbd } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

/** The top of a drawer. Medusa's own has a close button without a name. */
export const DrawerHeader = ({
  title,
  description,
}: {
  title: ReactNode
  description?: string
}) => (
  <div className="border-ui-border-base flex items-start justify-between gap-x-4 border-b px-6 py-4">
    <div className="flex flex-col gap-y-1">
      <Drawer.Title>{title}</Drawer.Title>
      {description ? <Drawer.Description>{description}</Drawer.Description> : null}
    </div>
    <div className="flex items-center gap-x-2">
      <Kbd aria-hidden>esc</Kbd>
      <CloseButton />
    </div>
  </div>
)

/** The top of a modal whose content shows its title itself. */
export const ModalHeader = ({ title }: { title: ReactNode }) => (
  <div className="border-ui-border-base flex items-center gap-x-2 border-b px-4 py-2">
    <CloseButton />
    <Kbd aria-hidden>esc</Kbd>
    {/* The title itself drops its class. */}
    <div className="sr-only">
      <FocusModal.Title>{title}</FocusModal.Title>
    </div>
  </div>
)

/** Drawers and modals are the same dialog underneath, so this closes both. */
const CloseButton = () => {
  const { t } = useTranslation("wholesale")
  return (
    <Drawer.Close asChild>
      <IconButton size="small" type="button" variant="transparent" aria-label={t("common.close")}>
        <XMark />
      </IconButton>
    </Drawer.Close>
  )
}
