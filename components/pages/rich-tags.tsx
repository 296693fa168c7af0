import type { ReactNode } from "react";
import { BOLD } from "@/components/ui/bold";
import { PageLink } from "@/components/ui/page-link";

/** The tags that texts in the catalogue may use. */
export const RICH_TAGS = {
  ...BOLD,
  p: (words: ReactNode) => <p>{words}</p>,
  h3: (words: ReactNode) => <h3>{words}</h3>,
  ul: (items: ReactNode) => <ul>{items}</ul>,
  li: (words: ReactNode) => <li>{words}</li>,
  checking: (words: ReactNode) => <PageLink href="/so-pruefen-wir">{words}</PageLink>,
  eutb: (words: ReactNode) => <a href="https://www.teilhabeberatung.de">{words}</a>,
  sgb9: (words: ReactNode) => <a href="https://www.gesetze-im-internet.de/sgb_9_2018/">{words}</a>,
  sgb3: (words: ReactNode) => <a href="https://www.gesetze-im-internet.de/sgb_3/">{words}</a>,
  azav: (words: ReactNode) => <a href="https://www.gesetze-im-internet.de/azav/">{words}</a>,
  osm: (words: ReactNode) => <a href="https://www.openstreetmap.org/copyright">{words}</a>,
  licence: (words: ReactNode) => <a href="https://creativecommons.org/licenses/by/4.0/deed.de">{words}</a>,
};
