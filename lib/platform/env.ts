import { z } from "zod";

const text = z.string().trim().min(1);
const flag = z
  .enum(["0", "1"])
  .default("0")
  .transform((value) => value === "1");

const KEY_BYTES = 32;
const evidenceKey = z
  .string()
  .trim()
  .refine((key) => /^[\w+/-]+=*$/.test(key) && Buffer.from(key, "base64").length === KEY_BYTES, {
    error: "32 random bytes in base64 (openssl rand -base64 32)",
  });

/** Every setting of the app; the table in the README lists the same names. */
const fields = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "an address like postgresql://user:password@host/name" }),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "an address like https://example.org" })
    .default("http://localhost:3000"),
  EXAMPLE_DATA: flag,
  /** Signs sessions and encrypts second factors; the embedded default makes its own (scripts/up). */
  AUTH_SECRET: z.string().min(32, { error: "at least 32 random characters" }).optional(),
  /** Encrypts files of evidence; the embedded default makes its own. Old ones still open what they sealed. */
  EVIDENCE_KEY: evidenceKey.optional(),
  EVIDENCE_KEYS_OLD: z
    .string()
    .default("")
    .transform((keys) => keys.split(",").flatMap((key) => key.trim() || []))
    .pipe(z.array(evidenceKey)),
  SEARCH_CLIENT_LIMIT: z.coerce.number({ error: "a number" }).int().min(0).default(5_000),
  OPERATOR_NAME: text.optional(),
  OPERATOR_ADDRESS: text.optional(),
  OPERATOR_REPRESENTATIVE: text.optional(),
  OPERATOR_REGISTER: text.optional(),
  OPERATOR_EDITOR: text.optional(),
  OPERATOR_EMAIL: z.email({ error: "an e-mail address" }).optional(),
  OPERATOR_PHONE: text.optional(),
  PRIVACY_CONTACT: text.optional(),
  /** Without it mails become files in .data/outbox. */
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "an address like smtp://user:password@host:587" }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>@"]*<[^<>@\s"]+@[^<>@\s"]+>|[^<>@\s"]+@[^<>@\s"]+)$/, {
      error: "an address like Name <name@example.org>",
    })
    .optional(),
  MAP_TILES_URL: z
    .string()
    .regex(/^https?:\/\/[^/{}]+\/(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})/, {
      error: "an address like https://example.org/{z}/{x}/{y}.png",
    })
    .optional(),
  MAP_TILES_ATTRIBUTION: text.optional(),
});

const settings = fields.refine(({ SMTP_URL, MAIL_FROM, OPERATOR_EMAIL }) => !SMTP_URL || MAIL_FROM || OPERATOR_EMAIL, {
  path: ["MAIL_FROM"],
  error: "with SMTP_URL an address like Name <name@example.org>",
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
