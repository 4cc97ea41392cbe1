import { registerNotificationType, type Locale } from "@wholesale/notifications"

type Words = { subject: string; text: string; action?: string }
type Texts<Data> = Record<Locale, (data: Data) => Words>

type Invited = { token: string; team_name: string; invited_by: string }
type Joined = { name: string; email: string; role_name: string }
type Left = { name: string; email: string }
type Role = { role_name: string }
type Handover = { from_name: string }

const INVITED: Texts<Invited> = {
  en: ({ team_name, invited_by }) => ({
    subject: `${invited_by} invites you to ${team_name}`,
    text: `${invited_by} invites you to work for ${team_name} here. The link works for 7 days and is only meant for you.`,
    action: "Accept invitation",
  }),
  de: ({ team_name, invited_by }) => ({
    subject: `${invited_by} lädt Sie zu ${team_name} ein`,
    text: `${invited_by} lädt Sie ein, hier für ${team_name} zu arbeiten. Der Link gilt 7 Tage und ist nur für Sie bestimmt.`,
    action: "Einladung annehmen",
  }),
}

const JOINED: Texts<Joined> = {
  en: ({ name, email, role_name }) => ({
    subject: `${name} has joined`,
    text: `${name} (${email}) has accepted the invitation and now works with you as ${role_name}.`,
  }),
  de: ({ name, email, role_name }) => ({
    subject: `${name} ist beigetreten`,
    text: `${name} (${email}) hat die Einladung angenommen und arbeitet nun mit der Rolle ${role_name} bei Ihnen.`,
  }),
}

const LEFT: Texts<Left> = {
  en: ({ name, email }) => ({ subject: `${name} has left`, text: `${name} (${email}) has left.` }),
  de: ({ name, email }) => ({
    subject: `${name} ist ausgetreten`,
    text: `${name} (${email}) ist ausgetreten.`,
  }),
}

const ROLE_CHANGED: Texts<Role> = {
  en: ({ role_name }) => ({
    subject: "Your role has changed",
    text: `Your role is now ${role_name}. What you may do has changed with it.`,
  }),
  de: ({ role_name }) => ({
    subject: "Ihre Rolle hat sich geändert",
    text: `Ihre Rolle ist jetzt ${role_name}. Damit hat sich geändert, was Sie tun dürfen.`,
  }),
}

const DEACTIVATED: Texts<Record<string, unknown>> = {
  en: () => ({
    subject: "Your access has been taken away",
    text: "An administrator has deactivated your membership. Ask them if you think this is a mistake.",
  }),
  de: () => ({
    subject: "Ihr Zugang wurde entzogen",
    text: "Ihre Mitgliedschaft wurde deaktiviert. Wenden Sie sich an Ihre Administration, falls das ein Irrtum ist.",
  }),
}

const REACTIVATED: Texts<Record<string, unknown>> = {
  en: () => ({
    subject: "Your access is back",
    text: "An administrator has activated your membership again.",
  }),
  de: () => ({
    subject: "Ihr Zugang ist wieder da",
    text: "Ihre Mitgliedschaft wurde wieder aktiviert.",
  }),
}

const OWNERSHIP: Texts<Handover> = {
  en: ({ from_name }) => ({
    subject: "You are the owner now",
    text: `${from_name} has handed the ownership of your company over to you.`,
  }),
  de: ({ from_name }) => ({
    subject: "Sie sind jetzt Inhaber",
    text: `${from_name} hat Ihnen die Inhaberschaft Ihres Unternehmens übertragen.`,
  }),
}

/** Feed and e-mail, in the same words. */
const about = <Data extends Record<string, unknown>>(
  event: string,
  texts: Texts<Data>,
  mandatory: boolean
) =>
  registerNotificationType<Data>({
    type: `member.${event}`,
    group: "members",
    channels: ["email", "feed"],
    mandatory,
    render: (data, locale) => {
      const { subject, text } = texts[locale](data)
      return { subject, title: subject, text }
    },
  })

/** What people hear about memberships: their own, and those that they manage. */
export const registerMemberNotifications = () => {
  registerNotificationType<Invited>({
    type: "member.invited",
    group: "members",
    channels: ["email"],
    mandatory: true,
    render: (data, locale, links) => {
      const { subject, text, action } = INVITED[locale](data)
      const url = links.store(`/${locale}/invitations/${encodeURIComponent(data.token)}`)
      return { subject, title: subject, text, action: { label: action ?? subject, url } }
    },
  })
  about("joined", JOINED, false)
  about("left", LEFT, false)
  about("role_changed", ROLE_CHANGED, false)
  about("deactivated", DEACTIVATED, true)
  about("reactivated", REACTIVATED, true)
  about("ownership_received", OWNERSHIP, true)
}
