import type { FormAction } from "@/domain/form-state"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { Callout } from "@/ui/callout"
import { SubmitButton } from "@/ui/submit-button"

type TokenPageProps = {
  token: unknown
  action: FormAction
  words: { title: string; lead: string; submit: string; noToken: string; home: string }
}

/** A page behind a link of a mail: opening it changes nothing, because programs open links, too. */
export const TokenPage = ({ token, action, words }: TokenPageProps) => (
  <div className="mx-auto max-w-xl px-4 py-12 sm:px-6">
    <h1 className="text-2xl">{words.title}</h1>
    {typeof token === "string" && token ? (
      <>
        <p className="mt-1 text-muted">{words.lead}</p>
        <ActionForm action={action} className="mt-5 grid justify-items-start gap-4">
          <input type="hidden" name="token" value={token} />
          <SubmitButton>{words.submit}</SubmitButton>
        </ActionForm>
      </>
    ) : (
      <div className="mt-5">
        <Callout tone="warning">{words.noToken}</Callout>
      </div>
    )}
    <div className="mt-8 border-t border-line pt-5">
      <Link href="/" className={buttonClass()}>
        {words.home}
      </Link>
    </div>
  </div>
)
