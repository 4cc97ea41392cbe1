import { useLocale, useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { config } from "@/config"
import { currentViewer } from "@/data/viewer"
import { addressOf } from "@/domain/public-address"
import { marketplaceData } from "@/domain/structured-data"
import { ChooseCompany } from "@/features/home/choose-company"
import { Desk } from "@/features/home/desk"
import { Landing } from "@/features/home/landing"
import { Unavailable } from "@/features/shell/problem-state"
import { publicMetadata } from "@/features/shell/public-metadata"
import { StructuredData } from "@/features/shell/structured-data"

export const generateMetadata = async () => {
  const t = await getTranslations("meta")
  return await publicMetadata({
    path: "/",
    title: { absolute: t("title") },
    description: t("description"),
  })
}

const HomePage = async () => {
  const viewer = await currentViewer()
  if (viewer.state === "unavailable") {
    return <Unavailable />
  }
  if (viewer.state === "anonymous") {
    return (
      <>
        <Marketplace />
        <Landing />
      </>
    )
  }
  const { me } = viewer
  return me.company ? <Desk me={me} company={me.company} /> : <ChooseCompany me={me} />
}

const Marketplace = () => {
  const t = useTranslations("meta")
  const { publicUrl } = config()
  const home = addressOf(publicUrl, useLocale(), "/")
  return (
    <StructuredData data={[marketplaceData(t("name"), home, `${publicUrl}/icons/icon-512.png`)]} />
  )
}

export default HomePage
