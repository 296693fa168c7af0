import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Context } from "@/lib/platform/context";
import { registerFunder } from "@/lib/recognitions/commands/register-funder";
import { funderDraft } from "@/lib/recognitions/schema";

/** Named bodies that every installation knows; brought up to date by key at each start. */
export async function loadReference(ctx: Context): Promise<void> {
  const file = new URL("reference/funders.json", import.meta.url);
  const funders = z.array(funderDraft).parse(JSON.parse(readFileSync(file, "utf8")));
  for (const funder of funders) await registerFunder(ctx, funder);
}
