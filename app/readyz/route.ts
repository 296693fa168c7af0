import { z } from "zod";
import { getDirectory } from "@/lib/directory/queries/directory";
import { log } from "@/lib/platform/log";
import { defineRoute } from "@/lib/platform/route";

/** The process can serve: the database answers and the directory is loaded. */
export const GET = defineRoute(
  { query: z.object({}), output: z.object({ status: z.enum(["ready", "unready"]) }) },
  async ({ now, requestId }) => {
    try {
      await getDirectory(now);
      return { body: { status: "ready" as const } };
    } catch (error) {
      log.error("readyz.failed", error, { requestId });
      return { status: 503, body: { status: "unready" as const } };
    }
  },
);
