import { z } from "zod";
import type { ShortlistFile } from "@/components/shortlist/shortlist-entry";
import { toShortlistEntry } from "@/components/shortlist/to-shortlist-entry";
import { getDirectory } from "@/lib/directory/queries/directory";
import { defineOpenRoute } from "@/lib/platform/route";

/** The same answer for everybody: it does not show who is on whose list. */
export const GET = defineOpenRoute(
  { input: z.object({}), output: z.string(), type: "application/json" },
  async ({ now }) => {
    const { today, bySlug, redirects } = await getDirectory(now);
    const file: ShortlistFile = {
      today,
      formerSlugs: Object.fromEntries(redirects),
      entries: [...bySlug.values()].map(toShortlistEntry),
    };
    return JSON.stringify(file);
  },
);
