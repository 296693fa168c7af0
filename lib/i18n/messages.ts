import accounts from "./messages/de/accounts.json";
import content from "./messages/de/content.json";
import curation from "./messages/de/curation.json";
import entry from "./messages/de/entry.json";
import errors from "./messages/de/errors.json";
import evidence from "./messages/de/evidence.json";
import forms from "./messages/de/forms.json";
import freshness from "./messages/de/freshness.json";
import geo from "./messages/de/geo.json";
import guide from "./messages/de/guide.json";
import handbook from "./messages/de/handbook.json";
import home from "./messages/de/home.json";
import imports from "./messages/de/imports.json";
import joining from "./messages/de/joining.json";
import layout from "./messages/de/layout.json";
import mail from "./messages/de/mail.json";
import map from "./messages/de/map.json";
import members from "./messages/de/members.json";
import numbers from "./messages/de/numbers.json";
import offers from "./messages/de/offers.json";
import offline from "./messages/de/offline.json";
import opendata from "./messages/de/opendata.json";
import ownEntry from "./messages/de/own-entry.json";
import pages from "./messages/de/pages.json";
import pictures from "./messages/de/pictures.json";
import plainLanguage from "./messages/de/plain-language.json";
import providers from "./messages/de/providers.json";
import proposals from "./messages/de/proposals.json";
import recognitions from "./messages/de/recognitions.json";
import reportDesk from "./messages/de/report-desk.json";
import reports from "./messages/de/reports.json";
import reviews from "./messages/de/reviews.json";
import search from "./messages/de/search.json";
import shortlist from "./messages/de/shortlist.json";
import sites from "./messages/de/sites.json";
import situation from "./messages/de/situation.json";
import staff from "./messages/de/staff.json";
import texts from "./messages/de/texts.json";
import transfer from "./messages/de/transfer.json";

/** German is complete and the type of all others, which may leave out any key. */
export const german = {
  accounts,
  content,
  curation,
  entry,
  errors,
  evidence,
  forms,
  freshness,
  geo,
  guide,
  handbook,
  home,
  imports,
  joining,
  layout,
  mail,
  map,
  members,
  numbers,
  offers,
  offline,
  opendata,
  "own-entry": ownEntry,
  pages,
  pictures,
  "plain-language": plainLanguage,
  proposals,
  providers,
  recognitions,
  "report-desk": reportDesk,
  reports,
  reviews,
  search,
  shortlist,
  sites,
  situation,
  staff,
  texts,
  transfer,
};
export type Messages = typeof german;
