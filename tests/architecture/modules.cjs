// A module may use the modules on its right, and nothing else. A new line or word here is a decision.
module.exports = {
  // kernels: pure libraries with file names of their own, allowed below everything
  geo: [],
  search: ["geo"],
  "plain-language": [],
  i18n: [],
  // domains: closed vocabulary of files
  providers: ["geo"],
  sites: ["providers", "geo"],
  offers: ["sites", "providers"],
  recognitions: ["offers", "sites", "providers"],
  directory: ["providers", "sites", "offers", "recognitions", "search", "geo", "i18n"],
  opendata: ["directory", "recognitions", "offers", "sites", "providers", "search", "geo", "i18n"],
  imports: ["directory", "recognitions", "offers", "sites", "providers", "geo", "i18n"],
};
