import content from "./messages/en/content.json";
import entry from "./messages/en/entry.json";
import errors from "./messages/en/errors.json";
import forms from "./messages/en/forms.json";
import geo from "./messages/en/geo.json";
import guide from "./messages/en/guide.json";
import home from "./messages/en/home.json";
import joining from "./messages/en/joining.json";
import layout from "./messages/en/layout.json";
import map from "./messages/en/map.json";
import offers from "./messages/en/offers.json";
import offline from "./messages/en/offline.json";
import pages from "./messages/en/pages.json";
import providers from "./messages/en/providers.json";
import recognitions from "./messages/en/recognitions.json";
import reports from "./messages/en/reports.json";
import search from "./messages/en/search.json";
import shortlist from "./messages/en/shortlist.json";
import sites from "./messages/en/sites.json";
import situation from "./messages/en/situation.json";
import { dayFirst } from "./day-first";
import { withGermanFallback } from "./translation";

/** For visitors; what only staff, files and interfaces say stays German. */
export const english = dayFirst(
  withGermanFallback({
    content,
    entry,
    errors,
    forms,
    geo,
    guide,
    home,
    joining,
    layout,
    map,
    offers,
    offline,
    pages,
    providers,
    recognitions,
    reports,
    search,
    shortlist,
    sites,
    situation,
  }),
);
