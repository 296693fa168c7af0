import type { PublicEntry } from "@/lib/directory/types/public-entry";
import type { Hit, HitGroup } from "@/lib/search/types";

/** An entry with the hit that brought it up. */
export type FoundEntry = { entry: PublicEntry; hit: Hit; group: HitGroup["kind"] };
