import type { Examples } from "./examples";

/** Every public page in every state that a visitor can bring it to. */
export function publicPages({ fullest, sparsest, oldest }: Examples): Record<string, string> {
  return {
    start: "/",
    "search before anything was asked": "/anbieter",
    "search with many hits": "/anbieter?ort=Kassel&leistung=arbeit",
    "search with unknown answers shown": "/anbieter?land=hb&barrierefrei=rollstuhl&ohne-angabe=ja",
    "search that was widened": "/anbieter?ort=Kassel&umkreis=10&kostentraeger=uv&berufsfeld=kunst&geprueft=ja",
    "search with one hit": "/anbieter?land=sl&geprueft=ja&berufsfeld=archiv_bibliothek",
    "search without a hit": "/anbieter?q=Zirkus&land=hb&geprueft=ja",
    "search for an ambiguous place": "/anbieter?ort=Neustadt",
    "search for a misspelled place": "/anbieter?ort=Leipzg",
    "search for an unknown place": "/anbieter?ort=xqzwy",
    "search in an unknown postcode": "/anbieter?ort=34999",
    "entry with many data": `/anbieter/${fullest}`,
    "entry with few data": `/anbieter/${sparsest}`,
    "entry that is old": `/anbieter/${oldest}`,
    "missing entry": "/anbieter/gibt-es-nicht",
    "missing page": "/gibt-es-nicht",
    "what it is": "/andere-leistungsanbieter",
    "guide, first question": "/wegweiser",
    "guide, second question": "/wegweiser?schritt=2&ort=Kassel&ziel=lernen",
    "guide, third question": "/wegweiser?schritt=3&ort=Kassel&ziel=lernen&barrierefrei=dgs",
    shortlist: "/merkliste",
    words: "/woerter",
    help: "/hilfe",
    "terms of use": "/nutzungsbedingungen",
    "how we check": "/so-pruefen-wir",
    imprint: "/impressum",
    privacy: "/datenschutz",
    "accessibility statement": "/barrierefreiheit",
    "Leichte Sprache": "/leichte-sprache/anbieter?ort=Kassel",
    "guide in Leichte Sprache": "/leichte-sprache/wegweiser?schritt=3",
    "words in Leichte Sprache": "/leichte-sprache/woerter",
    English: `/en/anbieter/${fullest}`,
  };
}
