import { getPublicEntry } from "@/lib/directory/queries/directory";
import { toEntry } from "@/lib/opendata/formats/json";
import { entry } from "@/lib/opendata/schema/entry";
import { entryInput } from "@/lib/opendata/schema/search-parameters";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { answerPreflight, defineOpenRoute } from "@/lib/platform/route";

export const OPTIONS = answerPreflight;

export const GET = defineOpenRoute(
  { input: entryInput, output: entry, type: "application/json" },
  async ({ now }, { slug }) => {
    const answer = await getPublicEntry(now, slug);
    if (answer.kind === "missing") throw new AppError("not_found");
    if (answer.kind === "found") return toEntry(answer.entry, env().PUBLIC_URL);
    return new Response(null, { status: 308, headers: { location: `/api/v1/providers/${answer.slug}` } });
  },
);
