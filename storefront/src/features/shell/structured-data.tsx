import { scriptJson, type StructuredData as Data } from "@/domain/structured-data"

/** What a page says about itself to search engines. Data, never run: the script policy lets it be. */
export const StructuredData = ({ data }: { data: readonly Data[] }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(data) }} />
)
