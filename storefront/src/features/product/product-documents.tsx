import { useLocale, useTranslations } from "next-intl"
import type { ProductPageDto } from "@/data/products"
import { fileSize } from "@/i18n/format"
import { DownloadIcon } from "@/ui/icons"

/** Data sheets and other papers of a product, each as a download; nothing where there are none. */
export const ProductDocuments = ({ product }: { product: ProductPageDto }) => {
  const t = useTranslations("product")
  const locale = useLocale()
  return product.documents.length > 0 ? (
    <ul aria-label={t("downloads")} className="mb-4 border-t border-line">
      {product.documents.map((document) => (
        <li key={document.id} className="border-b border-line">
          <a
            href={`/api/products/${product.handle}/documents/${document.id}`}
            className="control-h flex items-center gap-3 py-1.5 hover:bg-hover"
          >
            <DownloadIcon className="size-4 text-accent" />
            <span className="min-w-0 flex-1 font-medium break-words">{document.title}</span>
            <span className="tnum text-sm text-muted">
              {[KINDS[document.mime_type], fileSize(document.size, locale)]
                .filter(Boolean)
                .join(", ")}
            </span>
          </a>
        </li>
      ))}
    </ul>
  ) : null
}

const KINDS: Readonly<Record<string, string>> = {
  "application/pdf": "PDF",
  "image/png": "PNG",
  "image/jpeg": "JPEG",
}
