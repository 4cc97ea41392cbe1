import type { invoices as en } from "../en/invoices"

export const invoices: typeof en = {
  invoices: {
    title: "Provisionsrechnungen",
    hint: "Was Sie Verkäufern an Provision berechnet haben: ein Beleg je Verkäufer, Währung und Monat, aus dem Hauptbuch.",
    empty: "Noch nichts abgerechnet",
    emptyHint:
      "Provision geht mit dem Geld der Bestellungen ab. Ist ein Monat vorbei, bekommt jeder Verkäufer eine Rechnung über das Berechnete, oder eine Rechnungskorrektur, wo mehr zurückkam. Tragen Sie vorher Ihre Steuernummer in den Geldeinstellungen ein.",
    number: "Nummer",
    seller: "Verkäufer",
    month: "Monat",
    issued: "Ausgestellt",
    total: "Gesamtbetrag",
    downloads: "Herunterladen",
    pdf: "PDF",
    xml: "XML",
    kinds: {
      commission_invoice: "Rechnung",
      commission_credit_note: "Rechnungskorrektur",
    },
    issue: {
      open: "Jetzt ausstellen",
      title: "Provisionsrechnungen ausstellen",
      hint: "Geschieht jeden Tag von selbst. Was ausgestellt ist, bleibt, wie es ist; nur was von diesem Monat und denen davor fehlt, kommt hinzu. Die Bücher des Monats werden damit geschlossen.",
      submit: "Ausstellen",
      done_one: "{{count}} Beleg ausgestellt",
      done_other: "{{count}} Belege ausgestellt",
      failed_one: "Für {{count}} Verkäufer fehlgeschlagen. Der Grund steht im Protokoll.",
      failed_other: "Für {{count}} Verkäufer fehlgeschlagen. Der Grund steht im Protokoll.",
    },
    mine: {
      title: "Provisionsrechnungen",
      hint: "Was der Marktplatz Ihnen für Ihre Bestellungen berechnet hat, Monat für Monat. Es ist schon beglichen: einbehalten, als Ihr Geld freigegeben wurde.",
      empty: "Noch keine Rechnung",
      emptyHint:
        "Nach jedem Monat, in dem Geld für Sie freigegeben wurde, liegt hier die Rechnung dazu.",
    },
  },
}
