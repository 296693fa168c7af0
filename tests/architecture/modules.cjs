// A module may use the modules on its right, and nothing else. A new line or word here is a decision.
module.exports = {
  // kernels: pure libraries with file names of their own, allowed below everything
  geo: [],
  search: ["geo"],
  "plain-language": [],
  i18n: [],
  // domains: closed vocabulary of files
  accounts: ["i18n"],
  outbox: [],
  providers: ["geo"],
  sites: ["providers", "geo"],
  offers: ["sites", "providers"],
  recognitions: ["offers", "sites", "providers"],
  cases: ["recognitions", "offers", "sites", "providers", "accounts", "outbox", "i18n"],
  directory: ["providers", "sites", "offers", "recognitions", "search", "geo", "i18n"],
  opendata: ["directory", "recognitions", "offers", "sites", "providers", "search", "geo", "i18n"],
  imports: ["directory", "recognitions", "offers", "sites", "providers", "geo", "i18n"],
  content: ["plain-language", "accounts", "i18n"],
  statistics: ["directory", "recognitions", "offers", "sites", "providers", "geo"],
};
