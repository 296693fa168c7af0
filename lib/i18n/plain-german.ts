import content from "./messages/de-simple/content.json";
import entry from "./messages/de-simple/entry.json";
import errors from "./messages/de-simple/errors.json";
import forms from "./messages/de-simple/forms.json";
import geo from "./messages/de-simple/geo.json";
import guide from "./messages/de-simple/guide.json";
import home from "./messages/de-simple/home.json";
import joining from "./messages/de-simple/joining.json";
import layout from "./messages/de-simple/layout.json";
import map from "./messages/de-simple/map.json";
import offers from "./messages/de-simple/offers.json";
import offline from "./messages/de-simple/offline.json";
import pages from "./messages/de-simple/pages.json";
import providers from "./messages/de-simple/providers.json";
import recognitions from "./messages/de-simple/recognitions.json";
import reports from "./messages/de-simple/reports.json";
import search from "./messages/de-simple/search.json";
import shortlist from "./messages/de-simple/shortlist.json";
import sites from "./messages/de-simple/sites.json";
import situation from "./messages/de-simple/situation.json";
import { withGermanFallback } from "./translation";

/** Leichte Sprache: fewer words than the German pages, and the German ones where the law wants them whole. */
export const plainGerman = withGermanFallback({
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
});
