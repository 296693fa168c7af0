import { z } from "zod";

const text = z.string().trim().min(1);
const flag = z
  .enum(["0", "1"])
  .default("0")
  .transform((value) => value === "1");

/** Every setting of the app; the table in the README lists the same names. */
const settings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "an address like postgresql://user:password@host/name" }),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "an address like https://example.org" })
    .default("http://localhost:3000"),
  EXAMPLE_DATA: flag,
  SEARCH_CLIENT_LIMIT: z.coerce.number({ error: "a number" }).int().min(0).default(5_000),
  OPERATOR_NAME: text.optional(),
  OPERATOR_ADDRESS: text.optional(),
  OPERATOR_REPRESENTATIVE: text.optional(),
  OPERATOR_REGISTER: text.optional(),
  OPERATOR_EDITOR: text.optional(),
  OPERATOR_EMAIL: z.email({ error: "an e-mail address" }).optional(),
  OPERATOR_PHONE: text.optional(),
  PRIVACY_CONTACT: text.optional(),
  MAP_TILES_URL: z
    .string()
    .regex(/^https?:\/\/[^/{}]+\/(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})/, {
      error: "an address like https://example.org/{z}/{x}/{y}.png",
    })
    .optional(),
  MAP_TILES_ATTRIBUTION: text.optional(),
});
export type Env = z.output<typeof settings>;

/** @throws Error naming each wrong setting and what is allowed; never its value, which may be a secret. */
export function parseEnv(values: Record<string, string | undefined>): Env {
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
  const parsed = settings.safeParse(filled);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`Wrong settings.\n${lines.join("\n")}`);
}

let parsed: Env | undefined;
export function env(): Env {
  return (parsed ??= parseEnv(process.env));
}
