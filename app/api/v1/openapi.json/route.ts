import { z } from "zod";
import { openApiDocument } from "@/lib/opendata/formats/openapi";
import { env } from "@/lib/platform/env";
import { answerPreflight, defineOpenRoute } from "@/lib/platform/route";

export const OPTIONS = answerPreflight;

export const GET = defineOpenRoute(
  { input: z.object({}), output: z.looseObject({ openapi: z.string() }), type: "application/json" },
  () => Promise.resolve({ ...openApiDocument(env().PUBLIC_URL) }),
);
