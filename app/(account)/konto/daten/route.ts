import { getTranslations } from "next-intl/server";
import { getOwnData } from "@/lib/accounts/queries/own-data";
import { countAttempt } from "@/lib/platform/attempts";
import { berlinDay } from "@/lib/platform/day";
import { AppError } from "@/lib/platform/errors";
import { fileAnswer, fileRefusal } from "@/lib/platform/file-answer";
import { requireAccount } from "@/lib/platform/gate";

/** All that is stored about whoever asks, as a file. */
export async function GET(): Promise<Response> {
  const visit = await requireAccount();
  const now = new Date();
  try {
    await countAttempt("own-data:account", visit.personId, now);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return fileRefusal(429, (await getTranslations("accounts.own"))("dataTooMany"));
  }
  const text = JSON.stringify(await getOwnData(visit, now), null, 2);
  return fileAnswer({
    bytes: new TextEncoder().encode(text),
    mediaType: "application/json",
    disposition: `attachment; filename="meine-daten-${berlinDay(now)}.json"`,
  });
}
