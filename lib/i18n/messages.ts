import content from "./messages/de/content.json";
import entry from "./messages/de/entry.json";
import errors from "./messages/de/errors.json";
import geo from "./messages/de/geo.json";
import guide from "./messages/de/guide.json";
import home from "./messages/de/home.json";
import imports from "./messages/de/imports.json";
import layout from "./messages/de/layout.json";
import map from "./messages/de/map.json";
import offers from "./messages/de/offers.json";
import opendata from "./messages/de/opendata.json";
import pages from "./messages/de/pages.json";
import plainLanguage from "./messages/de/plain-language.json";
import providers from "./messages/de/providers.json";
import recognitions from "./messages/de/recognitions.json";
import search from "./messages/de/search.json";
import shortlist from "./messages/de/shortlist.json";
import sites from "./messages/de/sites.json";
import situation from "./messages/de/situation.json";

/** German is complete and the type of all others, which may leave out any key. */
export const german = {
  content,
  entry,
  errors,
  geo,
  guide,
  home,
  imports,
  layout,
  map,
  offers,
  opendata,
  pages,
  "plain-language": plainLanguage,
  providers,
  recognitions,
  search,
  shortlist,
  sites,
  situation,
};
export type Messages = typeof german;
