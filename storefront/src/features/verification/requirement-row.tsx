import { getLocale, getTranslations } from "next-intl/server"
import type { CaseItemDto, DocumentDto } from "@/data/verification"
import { ITEM_TONES } from "@/domain/status-tones"
import { fileSize } from "@/i18n/format"
import { lookup } from "@/i18n/lookup"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { SelectField, TextAreaField } from "@/ui/field"
import { FileIcon } from "@/ui/icons"
import { Status } from "@/ui/status"
import { SubmitButton } from "@/ui/submit-button"
import { attachDocumentAction, attestAction, detachDocumentAction } from "./actions"
import { RequirementUpload } from "./requirement-upload"
import { uploadWords } from "./upload-words"

type RequirementRowProps = {
  level: number
  item: CaseItemDto
  documents: DocumentDto[]
  editable: boolean
}

/** One requirement: what is asked, how it stands, what was given, and how to give it. */
export const RequirementRow = async ({ level, item, documents, editable }: RequirementRowProps) => {
  const t = await getTranslations("verification")
  const results = await getTranslations("itemResults")
  const texts = await getTranslations("requirements")
  const { requirement } = item
  const title = lookup(texts, `${requirement.key}.title`, requirement.title)
  const description = lookup(texts, `${requirement.key}.description`, requirement.description ?? "")
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-line py-3 md:grid-cols-[minmax(0,1fr)_150px]">
      <div className="min-w-0">
        <h3 className="font-semibold tracking-normal">
          {title}
          {requirement.optional ? (
            <span className="ms-1.5 font-normal text-muted">{t("optional")}</span>
          ) : null}
        </h3>
        {description ? <p className="max-w-2xl text-muted">{description}</p> : null}
      </div>
      <div className="md:text-end">
        <Status tone={ITEM_TONES[item.result]} label={results(item.result)} />
        <p className="text-sm text-muted">{t(`checks.${requirement.check}`)}</p>
      </div>
      <div className="min-w-0 md:col-span-2">
        {item.statement && !(editable && requirement.evidence === "text") ? (
          <p className="max-w-2xl">{item.statement}</p>
        ) : null}
        {item.note ? (
          <p className="mt-1 max-w-2xl border-s-2 border-warning ps-2">
            <span className="font-medium">{t("reviewerNote")}</span> {item.note}
          </p>
        ) : null}
        <Attached level={level} item={item} editable={editable} />
        {editable ? <Give level={level} item={item} documents={documents} /> : null}
      </div>
    </li>
  )
}

type AttachedProps = { level: number; item: CaseItemDto; editable: boolean }

const Attached = async ({ level, item, editable }: AttachedProps) => {
  const t = await getTranslations("verification")
  const locale = await getLocale()
  if (item.documents.length === 0) {
    return null
  }
  return (
    <ul className="mt-1">
      {item.documents.map((document) => (
        <li key={document.id} className="flex flex-wrap items-center gap-x-3">
          <a
            href={`/api/documents/${document.id}`}
            className="control-h inline-flex min-w-0 items-center gap-1.5 text-accent hover:underline"
          >
            <FileIcon />
            <span className="truncate">{document.file_name}</span>
          </a>
          <span className="tnum text-sm text-muted">{fileSize(document.size, locale)}</span>
          {editable ? (
            <ActionForm action={detachDocumentAction}>
              <Target level={level} requirement={item.requirement.key} />
              <input type="hidden" name="document_id" value={document.id} />
              <SubmitButton variant="quiet">
                {t("remove")}
                <span className="sr-only">{document.file_name}</span>
              </SubmitButton>
            </ActionForm>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

const Target = ({ level, requirement }: { level: number; requirement: string }) => (
  <>
    <input type="hidden" name="level" value={level} />
    <input type="hidden" name="requirement" value={requirement} />
  </>
)

type GiveProps = { level: number; item: CaseItemDto; documents: DocumentDto[] }

const Give = async ({ level, item, documents }: GiveProps) => {
  const t = await getTranslations("verification")
  const { key, evidence, check } = item.requirement
  const free = documents.filter(({ id }) => !item.documents.some((one) => one.id === id))
  if (evidence === "document") {
    return (
      <div className="mt-2 flex flex-wrap items-start gap-x-6 gap-y-3">
        <RequirementUpload level={level} requirement={key} words={await uploadWords()} />
        {free.length > 0 ? (
          <details>
            <summary className={buttonClass("quiet", "cursor-pointer list-none")}>
              {t("existing")}
            </summary>
            <ActionForm
              action={attachDocumentAction}
              className="mt-2 flex flex-wrap items-end gap-2"
            >
              <Target level={level} requirement={key} />
              <SelectField
                name="document_id"
                label={t("document")}
                options={free.map(({ id, file_name }) => ({ value: id, label: file_name }))}
                className="w-72 max-w-full"
              />
              <SubmitButton variant="secondary">{t("attach")}</SubmitButton>
            </ActionForm>
          </details>
        ) : null}
      </div>
    )
  }
  return evidence === "text" || check === "attested" ? (
    <ActionForm action={attestAction} className="mt-2 grid max-w-2xl justify-items-start gap-2">
      <Target level={level} requirement={key} />
      <TextAreaField
        name="statement"
        label={t("statement")}
        defaultValue={item.statement ?? ""}
        rows={3}
        maxLength={2000}
        required
        className="w-full"
      />
      <SubmitButton variant="secondary">{t("attest")}</SubmitButton>
    </ActionForm>
  ) : null
}
