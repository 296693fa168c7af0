import { z } from "zod";
import { countyName } from "@/lib/geo/place-table";
import { placeTable } from "@/lib/geo/tables";
import { writeEntries } from "@/lib/opendata/formats/csv";
import { findEntries } from "@/lib/opendata/queries";
import { COST, csvInput } from "@/lib/opendata/schema/search-parameters";
import { env } from "@/lib/platform/env";
import { answerPreflight, defineOpenRoute } from "@/lib/platform/route";

export const OPTIONS = answerPreflight;

export const GET = defineOpenRoute(
  { input: csvInput, output: z.string(), type: "text/csv; charset=utf-8", fileName: "anbieter.csv", cost: COST.table },
  async ({ now }, { format }, search) => {
    const { found } = await findEntries(now, search);
    const entries = found.map(({ entry }) => entry);
    return writeEntries(entries, {
      dialect: format,
      publicUrl: env().PUBLIC_URL,
      countyName: (ags) => countyName(placeTable(), ags) ?? ags,
    });
  },
);
