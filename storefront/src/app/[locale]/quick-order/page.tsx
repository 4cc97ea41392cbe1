import { getTranslations } from "next-intl/server"
import { FileOrder } from "@/features/quick-order/file-order"
import { QuickOrderPad } from "@/features/quick-order/quick-order-pad"
import { TextOrder } from "@/features/quick-order/text-order"
import { BuyerGate } from "@/features/shell/buyer-gate"
import { uploadWords } from "@/features/verification/upload-words"
import { ClientMessages } from "@/i18n/client-messages"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { PageHeader, Section } from "@/ui/page-header"

export const generateMetadata = async () => {
  const t = await getTranslations("quickOrder")
  return { title: t("title") }
}

const QuickOrderPage = () => (
  <BuyerGate permission="orders.place">
    {async ({ actor, company }) => {
      const t = await getTranslations("quickOrder")
      const words = await uploadWords()
      return (
        <ClientMessages only={["quickOrder"]}>
          <PageHeader
            title={t("title")}
            lead={t("lead")}
            actions={
              <Link href="/cart" className={buttonClass()}>
                {t("toCart")}
              </Link>
            }
          />
          <QuickOrderPad account={`${actor.id}:${company?.id ?? ""}`} />
          <div className="mt-9 grid gap-x-12 gap-y-8 border-t border-line pt-6 lg:grid-cols-2">
            <div>
              <Section title={t("textTitle")}>
                <TextOrder />
              </Section>
            </div>
            <div>
              <Section title={t("fileTitle")}>
                <FileOrder words={{ ...words, choose: t("chooseFile"), hint: t("fileHint") }} />
              </Section>
            </div>
          </div>
        </ClientMessages>
      )
    }}
  </BuyerGate>
)

export default QuickOrderPage
