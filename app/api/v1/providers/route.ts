import { postcodeAttribution } from "@/lib/geo/tables";
import { attributionOf, toEntryList } from "@/lib/opendata/formats/json";
import { findEntries } from "@/lib/opendata/queries";
import { entryList } from "@/lib/opendata/schema/answers";
import { listInput } from "@/lib/opendata/schema/search-parameters";
import { env } from "@/lib/platform/env";
import { answerPreflight, defineOpenRoute } from "@/lib/platform/route";

export const OPTIONS = answerPreflight;

export const GET = defineOpenRoute(
  { input: listInput, output: entryList, type: "application/json" },
  async ({ now }, { "pro-seite": pageSize }, search) => {
    const { answer, found } = await findEntries(now, search);
    const publicUrl = env().PUBLIC_URL;
    const attribution = attributionOf({ publicUrl, today: answer.today, postcodes: postcodeAttribution() });
    return toEntryList({ answer, found, pageSize, publicUrl, attribution });
  },
);
