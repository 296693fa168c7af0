import { createHash } from "node:crypto";
import { examplePdf } from "@/prisma/seed/examples/example-pdf";
import type { Journal, Write } from "./journal";
import type { Answer, OpenForm, Person } from "./person";
import type { Stock } from "./stock";

/** One step of a client's endless work; throws when nobody answers. */
export type Work = () => Promise<void>;
type Part = { journal: Journal; stock: Stock; person: Person };

const anyOf = <T>(all: readonly T[]): T => {
  const one = all[Math.floor(Math.random() * all.length)];
  if (one === undefined) throw new RangeError("nothing to choose from");
  return one;
};

/** Noted before it is posted, and again when an answer came. */
export async function tracked(
  journal: Journal,
  write: Write,
  post: (mark: string) => Promise<Answer>,
): Promise<Answer> {
  const mark = journal.begin(write);
  try {
    const answer = await post(mark);
    journal.end(mark, answer.fate);
    return answer;
  } catch (error) {
    journal.end(mark, "unanswered");
    throw error;
  }
}

const field = (name: string, value: string): string => `"${name}": ${JSON.stringify(value)}`;
const why = (mark: string) => ({ reason: "OTHER", reasonText: mark });
const change = (shows: string): Write => ({ kind: "change", parts: 1, shows });

/** Several do this to the same entries: one of them is told that somebody was faster. */
export function editing({ journal, stock, person }: Part): Work {
  return async () => {
    const form = await person.form(`/verwaltung/eintraege/${anyOf(stock.entries)}/angaben/beschreibung`, "about");
    if (!form) return;
    const about = `Text ${Math.random()}`;
    await tracked(journal, change(field("about", about)), (mark) => form.post({ about, ...why(mark) }, "stand=saved"));
  };
}

export function hiding({ journal, stock, person }: Part): Work {
  return async () => {
    const path = `/verwaltung/eintraege/${anyOf(stock.entries)}/sichtbarkeit?zu=`;
    const to = anyOf(["HIDDEN", "PUBLISHED"]);
    const form = await person.form(`${path}${to}`, "to", "version");
    if (!form) return;
    const write = change(field("visibility", to));
    await tracked(journal, write, (mark) => form.post({ tell: [], ...why(mark) }, "stand=visibility"));
  };
}

/** An entry from nothing to the public: four writes, each on what the one before was acknowledged to have made. */
export function publishing({ journal, person }: Part): Work {
  return async () => {
    const name = `Lernort ${Math.random()} (Beispiel)`;
    const site = { street: "Musterweg 1", postcode: "98527", city: "Suhl" };
    const entry = { path: "" };
    const step = async (page: string, filled: Record<string, string>, shows: string, done: string) => {
      const form = await person.form(page, "reasonText", ...Object.keys(filled));
      if (!form) throw new Error(`${page} has no form`);
      const { fate, location } = await tracked(journal, change(shows), (mark) =>
        form.post({ ...filled, ...why(mark) }, done),
      );
      entry.path = new URL(location, "http://localhost").pathname;
      return fate === "acknowledged";
    };
    if (!(await step("/verwaltung/eintraege/neu", { name }, field("name", name), "stand=created"))) return;
    if (!(await step(`${entry.path}/standorte/neu`, site, field("city", "Suhl"), "stand=saved"))) return;
    const [newOffer = ""] = /\/verwaltung\/[^"]*\/angebot"/.exec(await person.page(entry.path)) ?? [];
    if (!(await step(newOffer.slice(0, -1), { area: "WORK" }, field("area", "WORK"), "stand=saved"))) return;
    const published = field("visibility", "PUBLISHED");
    await step(`${entry.path}/sichtbarkeit?zu=PUBLISHED`, { to: "PUBLISHED" }, published, "stand=visibility");
  };
}

const STEPS = ["CONFIRM", "CONFIRM", "REJECT", "RETURN"];

/** First or second signature, whichever the page offers to this person, on both cells of a site. */
export function deciding({ journal, stock, person }: Part): Work {
  return async () => {
    const pair = anyOf(stock.pairs);
    const form = await person.form(`/verwaltung/pruefung/${pair[0]}`, "recognitionId", "cells");
    if (!form) return;
    const step = anyOf(STEPS.filter((each) => form.steps.includes(each)));
    const write = { kind: "decide", parts: pair.length, shows: pair.join() } as const;
    await tracked(journal, write, (mark) =>
      form.post({ ...answersOf(form), cells: pair, reason: mark, step }, `erledigt=${step}`),
    );
  };
}

const answersOf = ({ names }: OpenForm): Record<string, string> =>
  Object.fromEntries([...names].filter((name) => /^checklist\..*\.answer$/.test(name)).map((name) => [name, "YES"]));

/** A document with its file, for some cells: all of it or nothing. */
export function uploading({ journal, stock, person }: Part): Work {
  return async () => {
    const { providerId, cells } = anyOf(stock.cases);
    const form = await person.form(`/verwaltung/nachweise/neu?anbieter=${providerId}`, "file", "reference");
    if (!form) return;
    const filler = "x".repeat(Math.floor(Math.random() * 300_000));
    const bytes = Uint8Array.from(examplePdf([`Nachweis ${Math.random()}`, filler]));
    const shows = createHash("sha256").update(bytes).digest("hex");
    const proven = cells.slice(0, 1 + Math.floor(Math.random() * cells.length));
    const file = new File([bytes], "nachweis.pdf", { type: "application/pdf" });
    const filled = { kind: "FUNDER_LETTER", issuer: "Bezirk (Beispiel)", issuedOn: "2026-01-15", cells: proven, file };
    await tracked(journal, { kind: "upload", parts: proven.length, shows }, (mark) =>
      form.post({ ...filled, reference: mark }, "gespeichert=erfasst"),
    );
  };
}

export function noting({ journal, stock, person }: Part): Work {
  return async () => {
    const { providerId } = anyOf(stock.cases);
    const form = await person.form(`/verwaltung/eintraege/${providerId}`, "noteText");
    if (!form) return;
    const write = { kind: "note", parts: 1, shows: providerId } as const;
    await tracked(journal, write, (mark) => form.post({ noteText: mark }, "gespeichert=notiz"));
  };
}

/** A query queues a mail in its transaction. */
export function asking({ journal, stock, person }: Part): Work {
  return async () => {
    const { providerId } = anyOf(stock.cases);
    const form = await person.form(`/verwaltung/eintraege/${providerId}`, "queryText");
    if (!form) return;
    const write = { kind: "query", parts: 1, shows: providerId } as const;
    await tracked(journal, write, (mark) => form.post({ queryText: mark }, "gespeichert=rueckfrage"));
  };
}
