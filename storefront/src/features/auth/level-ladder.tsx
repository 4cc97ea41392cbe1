import { getTranslations } from "next-intl/server"
import { LevelBars } from "@/features/shell/level-badge"

type LadderKind = "retailer" | "seller"

/** The three levels of verification, what each asks for and what it opens. */
export const LevelLadder = async ({ kind }: { kind: LadderKind }) => {
  const t = await getTranslations("ladder")
  return (
    <div>
      <h2 className="text-lg">{t("title")}</h2>
      <p className="mt-0.5 max-w-xl text-muted">{t("lead")}</p>
      <ol className="mt-4 max-w-xl border-t border-line">
        {([1, 2, 3] as const).map((level) => (
          <li key={level} className="grid grid-cols-[32px_1fr] border-b border-line py-3">
            <LevelBars level={level} className="mt-1.5 text-accent" />
            <div>
              <p className="font-semibold">{t(`level${level}.title`)}</p>
              <p className="text-muted">{t(`level${level}.asks`)}</p>
              <p className="mt-1">{t(`level${level}.${kind}`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
