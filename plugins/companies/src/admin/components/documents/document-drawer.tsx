import { FocusModal } from "@medusajs/ui"
import { ModalHeader } from "@wholesale/core/admin/kit"
import type { DocumentDto } from "../../../http/verification"
import { DocumentView } from "./document-view"

type DocumentDrawerProps = { base: string; document: DocumentDto | null; onClose: () => void }

/** A document over the page that mentions it. */
export const DocumentDrawer = ({ base, document, onClose }: DocumentDrawerProps) => (
  <FocusModal open={document !== null} onOpenChange={(open) => (open ? undefined : onClose())}>
    <FocusModal.Content aria-describedby={undefined}>
      <ModalHeader title={document?.file_name} />
      <FocusModal.Body className="overflow-auto">
        {document ? <DocumentView base={base} document={document} /> : null}
      </FocusModal.Body>
    </FocusModal.Content>
  </FocusModal>
)
