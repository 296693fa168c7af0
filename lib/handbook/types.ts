/** The books under docs/handbuch, by the name of their file. */
export const HANDBOOKS = ["verwaltung", "anbieter", "anbieter-leichte-sprache"] as const;
export type HandbookName = (typeof HANDBOOKS)[number];

export type Chapter = {
  /** What leads to it: "/verwaltung/handbuch#eine-zelle-prüfen". */
  id: string;
  title: string;
  /** Markdown. */
  body: string;
};

export type Handbook = {
  title: string;
  /** Markdown before the first chapter. */
  opening: string;
  chapters: readonly Chapter[];
};
