import { z } from "zod";
import { postcodeAttribution } from "@/lib/geo/tables";
import { writeSites } from "@/lib/opendata/formats/geojson";
import { attributionOf } from "@/lib/opendata/formats/json";
import { findEntries } from "@/lib/opendata/queries";
import { COST } from "@/lib/opendata/schema/search-parameters";
import { env } from "@/lib/platform/env";
import { answerPreflight, defineOpenRoute } from "@/lib/platform/route";

export const OPTIONS = answerPreflight;

export const GET = defineOpenRoute(
  { input: z.object({}), output: z.string(), type: "application/geo+json", cost: COST.sites },
  async ({ now }, _input, search) => {
    const { answer, found } = await findEntries(now, search);
    const publicUrl = env().PUBLIC_URL;
    const { today } = answer;
    const attribution = attributionOf({ publicUrl, today, postcodes: postcodeAttribution() });
    return writeSites({ found, today, publicUrl, attribution });
  },
);
