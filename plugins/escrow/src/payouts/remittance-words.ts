import type { Locale } from "@wholesale/notifications"

type Words = {
  title: string
  number: string
  date: string
  from: string
  to: string
  account: string
  day: string
  what: string
  gross: string
  commission: string
  amount: string
  order: (number: number) => string
  becameDebt: (amount: string) => string
  opening: string
  disputed: string
  remaining: string
  paid: string
  page: (page: number, pages: number) => string
  events: Readonly<Record<string, string>>
}

/** The words on remittance advices, by the reader's language. */
export const REMITTANCE_WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    title: "Remittance advice",
    number: "Payment reference",
    date: "Date",
    from: "From",
    to: "To",
    account: "Account",
    day: "Date",
    what: "What",
    gross: "Paid by buyers",
    commission: "Commission with tax",
    amount: "Amount",
    order: (number) => `Order #${number}`,
    becameDebt: (amount) => `${amount} of it were added to what you owe`,
    opening: "Left from before",
    disputed: "of which in dispute",
    remaining: "Stays on your balance",
    paid: "Paid to you",
    page: (page, pages) => `Page ${page} of ${pages}`,
    events: {
      "hold.released": "Released to you",
      "hold.refunded": "Taken back for a refund",
      "debt.netted": "Settles what you owed",
      "debt.restored": "Settlement of what you owed taken back",
      "reserve.kept": "Kept back for a while",
      "reserve.returned": "No longer kept back",
      "reserve.released": "Kept back before, free now",
      "payout.approved": "Payout",
      "payout.failed": "Payout that could not be made",
      "payout.returned": "Payout that came back",
    },
  },
  de: {
    title: "Zahlungsavis",
    number: "Zahlungsreferenz",
    date: "Datum",
    from: "Von",
    to: "An",
    account: "Konto",
    day: "Datum",
    what: "Vorgang",
    gross: "Von Käufern bezahlt",
    commission: "Provision mit Steuer",
    amount: "Betrag",
    order: (number) => `Bestellung #${number}`,
    becameDebt: (amount) => `Davon wurden ${amount} Ihrer Schuld zugerechnet`,
    opening: "Übertrag von zuvor",
    disputed: "davon strittig",
    remaining: "Bleibt auf Ihrem Guthaben",
    paid: "An Sie ausgezahlt",
    page: (page, pages) => `Seite ${page} von ${pages}`,
    events: {
      "hold.released": "Für Sie freigegeben",
      "hold.refunded": "Für eine Erstattung zurückgenommen",
      "debt.netted": "Begleicht Ihre Schuld",
      "debt.restored": "Begleichung Ihrer Schuld zurückgenommen",
      "reserve.kept": "Für eine Zeit einbehalten",
      "reserve.returned": "Nicht mehr einbehalten",
      "reserve.released": "Zuvor einbehalten, jetzt frei",
      "payout.approved": "Auszahlung",
      "payout.failed": "Auszahlung, die nicht möglich war",
      "payout.returned": "Auszahlung, die zurückkam",
    },
  },
}
