import { FocusModal } from "@medusajs/ui"
import type { DocumentDto } from "../../../http/verification"
import { DocumentView } from "./document-view"

type DocumentDrawerProps = { base: string; document: DocumentDto | null; onClose: () => void }

/** A document over the page that mentions it. */
export const DocumentDrawer = ({ base, document, onClose }: DocumentDrawerProps) => (
  <FocusModal open={document !== null} onOpenChange={(open) => (open ? undefined : onClose())}>
    <FocusModal.Content aria-describedby={undefined}>
      <FocusModal.Header />
      {/* The title itself drops its class. */}
      <div className="sr-only">
        <FocusModal.Title>{document?.file_name}</FocusModal.Title>
      </div>
      <FocusModal.Body className="overflow-auto">
        {document ? <DocumentView base={base} document={document} /> : null}
      </FocusModal.Body>
    </FocusModal.Content>
  </FocusModal>
)
