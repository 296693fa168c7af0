import { createTranslator } from "use-intl/core";
import entry from "@/lib/i18n/messages/de/entry.json" with { type: "json" };
import errors from "@/lib/i18n/messages/de/errors.json" with { type: "json" };
import forms from "@/lib/i18n/messages/de/forms.json" with { type: "json" };
import home from "@/lib/i18n/messages/de/home.json" with { type: "json" };
import layout from "@/lib/i18n/messages/de/layout.json" with { type: "json" };
import mail from "@/lib/i18n/messages/de/mail.json" with { type: "json" };
import map from "@/lib/i18n/messages/de/map.json" with { type: "json" };
import numbers from "@/lib/i18n/messages/de/numbers.json" with { type: "json" };
import offers from "@/lib/i18n/messages/de/offers.json" with { type: "json" };
import offline from "@/lib/i18n/messages/de/offline.json" with { type: "json" };
import pages from "@/lib/i18n/messages/de/pages.json" with { type: "json" };
import proposals from "@/lib/i18n/messages/de/proposals.json" with { type: "json" };
import reportDesk from "@/lib/i18n/messages/de/report-desk.json" with { type: "json" };
import reports from "@/lib/i18n/messages/de/reports.json" with { type: "json" };
import reviews from "@/lib/i18n/messages/de/reviews.json" with { type: "json" };
import search from "@/lib/i18n/messages/de/search.json" with { type: "json" };
import shortlist from "@/lib/i18n/messages/de/shortlist.json" with { type: "json" };
import staff from "@/lib/i18n/messages/de/staff.json" with { type: "json" };
import transfer from "@/lib/i18n/messages/de/transfer.json" with { type: "json" };

/** The words of the pages, from the same catalogue: `words("search.form.submit")`. */
export const words = createTranslator({
  locale: "de",
  timeZone: "Europe/Berlin",
  messages: {
    entry,
    errors,
    forms,
    home,
    layout,
    mail,
    map,
    numbers,
    offers,
    offline,
    pages,
    proposals,
    "report-desk": reportDesk,
    reports,
    reviews,
    search,
    shortlist,
    staff,
    transfer,
  },
});
