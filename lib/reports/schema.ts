import { z } from "zod";
import { DEFAULT_LOCALE, LOCALES } from "@/lib/i18n/locales";
import { email, text } from "@/lib/platform/fields";
import { ANSWERED_PAGES, REPORT_SUBJECTS } from "./types";

const MAX_EMAIL = 254;

/** What a visitor sends. `homepage` is a field that only machines see, `seal` says when the form was made. */
export const reportForm = z.object({
  subject: z.enum(REPORT_SUBJECTS, "choice"),
  body: z.string("required").pipe(text(4000)),
  email: email.pipe(z.string().max(MAX_EMAIL, "too_long")).nullish(),
  eintrag: z.string().max(200).nullish(),
  sprache: z.enum(LOCALES).catch(DEFAULT_LOCALE),
  seal: z.string().max(200).nullish(),
  homepage: z.string().max(2000).nullish(),
});
export type ReportDraft = {
  subject: z.output<typeof reportForm>["subject"];
  body: string;
  email: string | null;
  /** Slug of the entry as it stood in the address. */
  slug: string | null;
};

/** The decision about one report. `cells` are put in doubt; they must be the entry's. */
export const closeForm = z.object({
  id: z.uuid(),
  version: z.coerce.number().int(),
  decision: z.enum(["UPHELD", "DISMISSED"], "choice"),
  answer: z.string("required").pipe(text(4000)),
  cells: z.preprocess((sent) => [sent ?? []].flat(), z.array(z.uuid()).max(200)),
});
export type ReportClosing = z.output<typeof closeForm>;

/** The address of the list. Total: what is not understood is left out. */
export const reportFilter = z
  .object({
    zustand: z.enum(["erledigt"]).optional().catch(undefined),
    eintrag: z.uuid().optional().catch(undefined),
    seite: z.coerce.number().int().min(1).max(100_000).catch(1),
  })
  .transform(({ zustand, eintrag, seite }) => ({
    isClosed: zustand === "erledigt",
    providerId: eintrag ?? null,
    page: seite,
  }));
export type ReportFilter = z.output<typeof reportFilter>;

/** Back to the address; what is usual is not named. */
export function toAddress({ isClosed, providerId, page }: ReportFilter): string {
  const values = {
    ...(isClosed && { zustand: "erledigt" }),
    ...(providerId && { eintrag: providerId }),
    ...(page > 1 && { seite: `${page}` }),
  };
  const query = new URLSearchParams(values).toString();
  return query ? `/verwaltung/meldungen?${query}` : "/verwaltung/meldungen";
}

/** "Haben Sie gefunden, was Sie suchen?" */
export const pageAnswer = z.object({ page: z.enum(ANSWERED_PAGES), found: z.enum(["ja", "nein"]) });
export type PageAnswer = z.output<typeof pageAnswer>;

const ids = z.preprocess((sent) => [sent ?? []].flat(), z.array(z.uuid()).min(1, "choice").max(100));
/** Cells of one provider that one funder is asked about. */
export const funderQuestion = z.object({ providerId: z.uuid(), cells: ids, email });
export type FunderQuestion = z.output<typeof funderQuestion>;

/** What a Leistungsträger answers: by cell, the name of the body and not of a person, free words. Stored as it is. */
export const funderAnswer = z.preprocess(
  unfoldCells,
  z.object({
    token: z.string().max(200),
    fits: z.record(z.uuid(), z.enum(["ja", "nein"])),
    notes: z.record(z.uuid(), z.string().trim().max(500, "too_long")),
    body: z.string("required").pipe(text(160)),
    remark: text(2000).nullable(),
  }),
);
export type FunderAnswer = z.output<typeof funderAnswer>;

/** "fits.{cell}": "ja" → fits: { [cell]: "ja" }; empty ones are left out. */
function unfoldCells(sent: unknown): unknown {
  const values = sent as Record<string, unknown>;
  const group = (prefix: string) =>
    Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) =>
        name.startsWith(`${prefix}.`) && value !== null ? [[name.slice(prefix.length + 1), value] as const] : [],
      ),
    );
  return { ...values, fits: group("fits"), notes: group("notes") };
}
