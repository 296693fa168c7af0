import type { ReactNode } from "react";
import { PageLink } from "@/components/ui/page-link";
import { RICH_TAGS } from "./rich-tags";

/** The official pages that texts point to. The Familienratgeber leads to the Reha-Zuständigkeitsnavigator. */
export const OUTSIDE = {
  eutb: "https://www.teilhabeberatung.de",
  agency: "https://www.arbeitsagentur.de",
  navigator: "https://www.familienratgeber.de/rechte-leistungen/reha-therapie/rehatraeger.php",
  supported: "https://www.bag-ub.de",
  tess: "https://www.tess-relay-dienste.de",
} as const;

/** The tags of the pages that explain: lists of steps, links to each other and to official pages. */
export const CONTENT_TAGS = {
  ...RICH_TAGS,
  ol: (items: ReactNode) => <ol>{items}</ol>,
  find: (words: ReactNode) => <PageLink href="/anbieter">{words}</PageLink>,
  guide: (words: ReactNode) => <PageLink href="/wegweiser">{words}</PageLink>,
  help: (words: ReactNode) => <PageLink href="/hilfe">{words}</PageLink>,
  words: (words: ReactNode) => <PageLink href="/woerter">{words}</PageLink>,
  imprint: (words: ReactNode) => <PageLink href="/impressum">{words}</PageLink>,
  navigator: (words: ReactNode) => <a href={OUTSIDE.navigator}>{words}</a>,
  tess: (words: ReactNode) => <a href={OUTSIDE.tess}>{words}</a>,
};
