import { expect, test } from "vitest";
import { mailLink } from "./mail-link";

test("a mail keeps subject and body as they were, whatever signs they hold", () => {
  const subject = "Fehler im Eintrag: Müller & Söhne + Co.";
  const body = "Eintrag: https://example.org/anbieter/a?b=c#d\n\nDas stimmt nicht:\n";
  const link = mailLink({ email: "hilfe@example.org", subject, body });
  const [address = "", query = ""] = link.split("?");
  const fields = query.split("&").map((field) => field.split("=").map(decodeURIComponent));
  expect(address).toBe("mailto:hilfe@example.org");
  expect(fields).toEqual([
    ["subject", subject],
    ["body", body.replaceAll("\n", "\r\n")],
  ]);
});
