import { headers } from "next/headers";
import type { PublicEntry } from "@/lib/directory/types/public-entry";
import { writeJsonLd } from "@/lib/opendata/formats/json-ld";

/** The entry for search engines. */
export async function EntryJsonLd({ entry, address }: { entry: PublicEntry; address: string }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <script
      type="application/ld+json"
      nonce={nonce}
      // Browsers hide the nonce from scripts, so React would miss it.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: writeJsonLd(entry, address) }}
    />
  );
}
