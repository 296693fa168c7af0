import type { Context } from "@/lib/platform/context";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { attachFile } from "@/lib/recognitions/commands/attach-file";
import { examplePdf } from "./example-pdf";

const WANTED = 12;
const TITLES = {
  AZAV_CERTIFICATE: "Zertifikat nach AZAV",
  SERVICE_AGREEMENT: "Leistungsvereinbarung",
  BA_QLHB_CONFIRMATION: "Bestätigung der Agentur für Arbeit",
} as const;
type Kind = keyof typeof TITLES;
const KINDS: readonly string[] = Object.keys(TITLES);

/** Made-up documents for the first few example entries, once. Answers how many; none without a key. */
export async function addExampleFiles(ctx: Context): Promise<number> {
  if (env().EVIDENCE_KEY === undefined || (await db.evidenceFile.count()) > 0) return 0;
  const evidence = await db.evidence.findMany({
    where: { provider: { isExample: true }, kind: { in: [...KINDS] as Kind[] } },
    orderBy: [{ provider: { identifier: "asc" } }, { kind: "asc" }, { id: "asc" }],
    take: WANTED,
    select: { id: true, kind: true, issuedOn: true, validUntil: true, provider: { select: { name: true } } },
  });
  for (const { id, kind, issuedOn, validUntil, provider } of evidence) {
    const title = TITLES[kind as Kind];
    const bytes = examplePdf([
      title,
      "",
      `Anbieter: ${provider.name}`,
      `Ausgestellt am: ${germanDay(issuedOn)}`,
      `Gilt bis: ${germanDay(validUntil)}`,
      "",
      "Dieses Dokument ist ausgedacht (Beispiel).",
    ]);
    await attachFile(ctx, { evidenceId: id, name: `${title}.pdf`, bytes });
  }
  return evidence.length;
}

const germanDay = (date: Date | null): string =>
  date === null ? "ohne Angabe" : date.toLocaleDateString("de-DE", { timeZone: "UTC", dateStyle: "medium" });
