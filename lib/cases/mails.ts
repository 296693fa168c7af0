import "server-only";
import { createTranslator } from "use-intl/core";
import offers from "@/lib/i18n/messages/de/offers.json";
import staff from "@/lib/i18n/messages/de/staff.json";
import { env } from "@/lib/platform/env";
import { mailOf } from "@/lib/platform/mail-layout";
import type { ProviderQuery } from "./schema";
import type { CellName, QueryBlock } from "./types";

const t = createTranslator({ locale: "de", messages: { offers, staff } });

/** What the provider is asked: the chosen sentences, then the reviewer's own words. */
export function queryText(
  { queryBlocks, queryText: own }: Pick<ProviderQuery, "queryBlocks" | "queryText">,
  texts: Readonly<Record<`query.${QueryBlock}`, string>>,
): string {
  return [...queryBlocks.map((block) => texts[`query.${block}`]), ...(own ? [own] : [])].join("\n\n");
}

type Query = {
  providerId: string;
  name: string;
  body: string;
  cells: readonly Omit<CellName, "id">[];
  /** Somebody keeps the entry right, and may answer there. */
  hasMembers: boolean;
};

/** The mail around it. An answer by mail goes to OPERATOR_EMAIL (Reply-To), or else to the sender. */
export function queryMail({ providerId, name, body, cells, hasMembers }: Query) {
  const page = new URL(`/mein-eintrag/rueckfragen?eintrag=${providerId}`, env().PUBLIC_URL).href;
  const about = cells.map(({ area, funder, city }) =>
    t("staff.query.mail.cell", { area: t(`offers.area.${area}`), funder, city }),
  );
  const laid = mailOf({
    subject: t("staff.query.mail.subject", { name }),
    paragraphs: [
      t("staff.query.mail.greeting"),
      t("staff.query.mail.opening", { name }),
      ...(about.length > 0 ? [[t("staff.query.mail.about"), ...about].join("\n")] : []),
      ...body.split(/\n{2,}/),
      t(`staff.query.mail.${hasMembers ? "answerThere" : "answer"}`),
    ],
    ...(hasMembers && { button: { label: t("staff.query.mail.button"), href: page } }),
  });
  return { ...laid, template: "review.query" };
}
