import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { connection } from "next/server"
import { developerPages } from "@/developer-pages"
import { Forms } from "@/features/components/forms"
import { Lists } from "@/features/components/lists"
import { Tokens } from "@/features/components/tokens"
import { WordsAndMarks } from "@/features/components/words-and-marks"
import { ClientMessages } from "@/i18n/client-messages"

export const metadata: Metadata = { title: "Components", robots: { index: false } }

/** Every piece of `src/ui` in all its states, for those who build pages; in English on purpose. */
const ComponentsPage = async () => {
  await connection()
  if (!developerPages()) {
    notFound()
  }
  return (
    <div className="mx-auto max-w-page px-4 py-6 sm:px-6">
      <h1 className="text-xl">Components</h1>
      <p className="mt-0.5 text-muted">Every piece in all its states, then from right to left.</p>
      <Tokens />
      <ClientMessages only={["quantity"]}>
        <Pieces />
        <div dir="rtl" className="mt-12 border-t-2 border-accent">
          <Pieces />
        </div>
      </ClientMessages>
    </div>
  )
}

const Pieces = () => (
  <>
    <WordsAndMarks />
    <Forms />
    <Lists />
  </>
)

export default ComponentsPage
