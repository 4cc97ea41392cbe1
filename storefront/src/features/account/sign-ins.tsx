import { getFormatter, getLocale, getTranslations } from "next-intl/server"
import type { SignInDto } from "@wholesale/companies/http/sign-ins"
import { attempt } from "@/data/attempt"
import { listProviders, listSignIns, type SocialProvider } from "@/data/social"
import { socialStart } from "@/domain/social-flow"
import { ProviderIcon } from "@/features/auth/provider-icon"
import { SocialProblem } from "@/features/auth/social-problem"
import { ProblemState } from "@/features/shell/problem-state"
import { buttonClass } from "@/ui/button"
import { Callout } from "@/ui/callout"
import { Confirm } from "@/ui/confirm"
import { unlinkAction } from "./actions"

type SignInsProps = { problem?: string; linked?: string }

/** How the person signs in, and what else they could sign in with. */
export const SignIns = async ({ problem, linked }: SignInsProps) => {
  const t = await getTranslations("account")
  const [outcome, providers] = await Promise.all([attempt(listSignIns()), listProviders()])
  if (!outcome.ok) {
    return <ProblemState problem={outcome.problem} />
  }
  const rows = outcome.data
  const linkable = providers.filter(({ id }) => !rows.some(({ provider }) => provider === id))
  const name = providers.find(({ id }) => id === linked)?.name
  return (
    <div className="grid gap-4">
      <SocialProblem code={problem} />
      {name ? (
        <Callout tone="positive" live>
          {t("linked", { name })}
        </Callout>
      ) : null}
      <ul className="border-t border-line">
        {rows.map((row) => (
          <SignInRow key={row.provider} row={row} providers={providers} only={rows.length === 1} />
        ))}
      </ul>
      {linkable.length > 0 ? <LinkMore providers={linkable} /> : null}
    </div>
  )
}

type SignInRowProps = { row: SignInDto; providers: SocialProvider[]; only: boolean }

const SignInRow = async ({ row, providers, only }: SignInRowProps) => {
  const t = await getTranslations("account")
  const format = await getFormatter()
  const byPassword = row.provider === "emailpass"
  const known = providers.find(({ id }) => id === row.provider)?.name ?? row.provider
  const name = byPassword ? t("password") : known
  const since = format.dateTime(new Date(row.since), { dateStyle: "medium" })
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2.5">
      <div className="min-w-0 flex-1 basis-52">
        <p className="flex items-center gap-2 font-medium">
          <ProviderIcon provider={row.provider} />
          {name}
        </p>
        <p className="text-sm break-words text-muted">{t("since", { email: row.email, since })}</p>
      </div>
      {byPassword ? null : only ? (
        <p className="text-sm text-muted">{t("onlySignIn")}</p>
      ) : (
        <Confirm
          trigger={t("unlink")}
          title={t("unlinkTitle", { name })}
          text={t("unlinkText", { name })}
          confirm={t("unlink")}
          cancel={t("keep")}
          action={unlinkAction}
          values={{ provider: row.provider }}
        />
      )}
    </li>
  )
}

const LinkMore = async ({ providers }: { providers: SocialProvider[] }) => {
  const t = await getTranslations("account")
  const here = `/${await getLocale()}/account`
  return (
    <ul className="flex flex-wrap gap-2">
      {providers.map(({ id, name }) => (
        <li key={id}>
          {/* Not a page of ours: the router must neither fetch it ahead nor draw it. */}
          <a href={socialStart(id, "link", here)} className={buttonClass()}>
            <ProviderIcon provider={id} />
            {t("link", { name })}
          </a>
        </li>
      ))}
    </ul>
  )
}
