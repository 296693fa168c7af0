import { describe, expect, test } from "vitest";
import { parseEnv } from "./env";

const DATABASE_URL = "postgresql://directory:geheim@localhost/directory";

function complaint(values: Record<string, string>): string {
  try {
    parseEnv(values);
    return "none";
  } catch (error) {
    return error instanceof Error ? error.message : "no error";
  }
}

test("a database is enough", () => {
  expect(parseEnv({ DATABASE_URL })).toMatchObject({
    DATABASE_URL,
    PUBLIC_URL: "http://localhost:3000",
    EXAMPLE_DATA: false,
  });
});

test("an empty setting is one that is not set", () => {
  expect(parseEnv({ DATABASE_URL, PUBLIC_URL: "", EXAMPLE_DATA: "", OPERATOR_EMAIL: "" })).toEqual(
    parseEnv({ DATABASE_URL }),
  );
});

test("example data is switched on by 1", () => {
  expect(parseEnv({ DATABASE_URL, EXAMPLE_DATA: "1" }).EXAMPLE_DATA).toBe(true);
  expect(parseEnv({ DATABASE_URL, EXAMPLE_DATA: "0" }).EXAMPLE_DATA).toBe(false);
});

describe("a wrong setting is named with what is allowed, and its value is kept quiet", () => {
  test.each([
    ["DATABASE_URL", "mysql://u:geheim@host/name", "postgresql://user:password@host/name"],
    ["PUBLIC_URL", "ftp://geheim.example.org", "https://example.org"],
    ["EXAMPLE_DATA", "geheim", '"0"|"1"'],
    ["OPERATOR_EMAIL", "geheim", "an e-mail address"],
    ["SMTP_URL", "https://u:geheim@mail.example.org", "smtp://user:password@host:587"],
    ["MAIL_FROM", "geheim", "Name <name@example.org>"],
  ])("%s", (name, value, allowed) => {
    const message = complaint({ DATABASE_URL, [name]: value });
    expect(message).toContain(`${name}: `);
    expect(message).toContain(allowed);
    expect(message).not.toContain("geheim");
  });

  test("the database when it is missing, and all others with it", () => {
    expect(complaint({ EXAMPLE_DATA: "yes" })).toMatch(/DATABASE_URL: [^]*EXAMPLE_DATA: /);
  });
});

describe("a mail server needs to know who writes", () => {
  const SMTP_URL = "smtp://u:geheim@mail.example.org:587";
  test.each<Record<string, string>>([
    { MAIL_FROM: "post@example.org" },
    { MAIL_FROM: "Verzeichnis <post@example.org>" },
    { OPERATOR_EMAIL: "post@example.org" },
  ])("%j will do", (sender) => {
    expect(complaint({ DATABASE_URL, SMTP_URL, ...sender })).toBe("none");
  });

  test("nobody will not", () => {
    expect(complaint({ DATABASE_URL, SMTP_URL })).toMatch(/^Wrong settings\.\nMAIL_FROM: with SMTP_URL/);
  });
});
