import { getTranslations } from "next-intl/server"
import { currentViewer } from "@/data/viewer"
import { ChooseCompany } from "@/features/home/choose-company"
import { Desk } from "@/features/home/desk"
import { Landing } from "@/features/home/landing"
import { Unavailable } from "@/features/shell/problem-state"

export const generateMetadata = async () => {
  const t = await getTranslations("meta")
  return { title: { absolute: t("title") }, alternates: { languages: { en: "/en", de: "/de" } } }
}

const HomePage = async () => {
  const viewer = await currentViewer()
  if (viewer.state === "unavailable") {
    return <Unavailable />
  }
  if (viewer.state === "anonymous") {
    return <Landing />
  }
  const { me } = viewer
  return me.company ? <Desk me={me} company={me.company} /> : <ChooseCompany me={me} />
}

export default HomePage
