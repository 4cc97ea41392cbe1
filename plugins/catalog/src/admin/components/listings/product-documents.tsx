import { Trash } from "@medusajs/icons"
import { IconButton, Input, Text, toast } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import {
  api,
  DownloadButton,
  Field,
  FileButton,
  keys,
  Section,
  useAction,
  useCan,
  useData,
  useFormat,
} from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ProductDocumentDto } from "../../../http/documents"

const ACCEPT = "application/pdf,image/png,image/jpeg"
const MAX_BYTES = 10 * 1_048_576

/** The documents of an own product: added with a title, downloaded, removed. */
export const ProductDocuments = ({ productId }: { productId: string }) => {
  const { t } = useTranslation("wholesale")
  const editable = useCan("catalogue.write")
  const path = `/company/listings/${productId}/documents`
  // Whoever may not sell this product, e.g. an operator, has no documents here and no section.
  const documents = useData<{ documents: ProductDocumentDto[] }>(path).data?.documents
  if (!documents) {
    return null
  }
  return (
    <Section title={t("productDocuments.title")} description={t("productDocuments.hint")}>
      {documents.length ? (
        <ul>
          {documents.map((document) => (
            <DocumentRow key={document.id} document={document} path={path} editable={editable} />
          ))}
        </ul>
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("productDocuments.empty")}
        </Text>
      )}
      {editable ? <NewDocument path={path} /> : null}
    </Section>
  )
}

type DocumentRowProps = { document: ProductDocumentDto; path: string; editable: boolean }

const DocumentRow = ({ document, path, editable }: DocumentRowProps) => {
  const { t } = useTranslation("wholesale")
  const { bytes } = useFormat()
  const remove = useAction(() => api.remove(`${path}/${document.id}`), {
    refresh: [path],
    done: "productDocuments.removed",
  })
  return (
    <li className="flex items-center gap-x-2 px-6 py-3">
      <div className="min-w-0 flex-1">
        <Text size="small" leading="compact" weight="plus" className="break-words">
          {document.title}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle tabular-nums">
          {document.file_name}, {bytes(document.size)}
        </Text>
      </div>
      <DownloadButton
        label={t("files.download")}
        description={document.title}
        variant="transparent"
        path={`${path}/${document.id}/content`}
        fileName={document.file_name}
      />
      {editable ? (
        <IconButton
          size="small"
          variant="transparent"
          aria-label={t("productDocuments.remove", { title: document.title })}
          disabled={remove.isPending}
          onClick={() => remove.mutate(undefined)}
        >
          <Trash />
        </IconButton>
      ) : null}
    </li>
  )
}

const NewDocument = ({ path }: { path: string }) => {
  const { t } = useTranslation("wholesale")
  const [title, setTitle] = useState("")
  const client = useQueryClient()
  const added = () => {
    setTitle("")
    toast.success(t("files.uploaded"))
    void client.invalidateQueries({ queryKey: keys.of(path) })
  }
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <Field label={t("productDocuments.name")} hint={t("productDocuments.nameHint")}>
        {(id) => (
          <Input
            id={id}
            size="small"
            maxLength={120}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <FileButton
        label={t("files.upload")}
        hint={t("files.documentHint")}
        path={path}
        accept={ACCEPT}
        maxBytes={MAX_BYTES}
        fields={{ title: title.trim() || t("productDocuments.defaultName") }}
        onUploaded={added}
      />
    </div>
  )
}
