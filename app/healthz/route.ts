import { z } from "zod";
import { defineRoute } from "@/lib/platform/route";

/** The process answers. */
export const GET = defineRoute({ query: z.object({}), output: z.object({ status: z.literal("ok") }) }, () =>
  Promise.resolve({ body: { status: "ok" as const } }),
);
