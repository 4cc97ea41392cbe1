/** English texts of this plugin's pages. */
export const en = {
  wholesale: {
    menu: { mailbox: "Mailbox", notifications: "Notifications" },
    mailbox: {
      title: "Mailbox",
      hint: "E-mails that the marketplace sent. Without a mail server they end up here, and nowhere else.",
      subject: "Subject",
      to: "To",
      type: "About",
      status: "Status",
      statuses: { pending: "Sending", success: "Sent", failure: "Failed" },
      sent: "Sent",
      plainText: "Plain text",
      empty: "No e-mails yet",
      emptyHint: "Confirmations, invitations and decisions appear here once they are sent.",
      noBody: "The text was not kept",
      noBodyHint: "A mail server delivers the e-mails, so their text is not stored here.",
    },
    preferences: {
      title: "Notifications",
      hint: "What you want to hear of, and where. What concerns your account's safety always arrives.",
      about: "About",
      mandatory: "always",
      channels: { email: "E-mail", feed: "In the dashboard", push: "On devices" },
      groups: {
        account: "Your account",
        members: "Members and invitations",
        verification: "Verification and certificates",
        relationships: "Trade partners",
        orders: "Orders",
        finance: "Invoices and payouts",
        support: "Support tickets",
        platform: "The marketplace itself",
      },
    },
  },
}
