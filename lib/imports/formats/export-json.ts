const FORMAT = "verzeichnis-andere-leistungsanbieter";
const VERSION = 1;

type Start = { exportedAt: Date; funders: readonly object[] };

/** The beginning of one large object, written piece by piece: an entry per line. */
export const jsonStart = ({ exportedAt, funders }: Start): string =>
  `{"format":"${FORMAT}","version":${VERSION},"exportedAt":"${exportedAt.toISOString()}","funders":[\n${lines(funders)}\n],"entries":[\n`;

export const jsonPiece = (entries: readonly object[], place: "first" | "later"): string =>
  `${place === "first" ? "" : ",\n"}${lines(entries)}`;

export const jsonEnd = (): string => "\n]}\n";

const lines = (items: readonly object[]) => items.map((item) => JSON.stringify(item, asDay)).join(",\n");

const DAY = /^(on|lastDay)$|(On|Until|From)$/;

/** Columns that hold a day come as midnight. */
const asDay = (name: string, value: unknown): unknown =>
  typeof value === "string" && DAY.test(name) ? value.replace(/^(\d{4}-\d\d-\d\d)T00:00:00\.000Z$/, "$1") : value;
