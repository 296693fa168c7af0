import { z } from "zod";
import { env } from "@/lib/platform/env";
import { defineRoute } from "@/lib/platform/route";
import { mapFiles } from "../map-files";

const output = z.object({
  /** Addresses, in the order in which the map loads them. */
  files: z.array(z.string()),
  tiles: z.object({ url: z.string(), attribution: z.string() }).nullable(),
});

/** What the map is made of: the one address of it that never changes. */
export const GET = defineRoute({ query: z.object({}), output }, () => {
  const { MAP_TILES_URL: url, MAP_TILES_ATTRIBUTION: attribution } = env();
  const files = mapFiles().map(({ name }) => `/geo/${name}`);
  return Promise.resolve({ body: { files, tiles: url && attribution ? { url, attribution } : null } });
});
