import { describe, expect, test } from "vitest";
import { footerOf, layMail } from "./mail-layout";

const FOOTER = ["Verzeichnis", "https://example.org"];
const content = { subject: "Rückfrage", paragraphs: ["Guten Tag,", "bitte schicken Sie den Nachweis."] };

describe("text", () => {
  test("paragraphs stand apart, the footer comes last as a signature", () => {
    expect(layMail(content, FOOTER).text).toBe(
      "Guten Tag,\n\nbitte schicken Sie den Nachweis.\n\n-- \nVerzeichnis\nhttps://example.org\n",
    );
  });

  test("no line is longer than 78 columns but one long address", () => {
    const href = `https://example.org/anmelden?token=${"a".repeat(90)}`;
    const { text } = layMail(
      { ...content, paragraphs: ["Wort ".repeat(60)], button: { label: "Anmelden", href } },
      FOOTER,
    );
    expect(text.split("\n").filter((line) => line.length > 78)).toEqual([href]);
    expect(text).toContain(`Anmelden:\n${href}\n`);
  });

  test("line breaks inside a paragraph stay", () => {
    expect(layMail({ ...content, paragraphs: ["eins\nzwei"] }, FOOTER).text).toContain("eins\nzwei\n");
  });

  test("other ways stand below the button, each with its address", () => {
    const links = [{ label: "Etwas ändern", href: "https://example.org/aendern?token=a&b" }];
    const laid = layMail({ ...content, button: { label: "Stimmt noch", href: "https://example.org/" }, links }, FOOTER);
    expect(laid.text).toContain(
      "Stimmt noch:\nhttps://example.org/\n\nEtwas ändern:\nhttps://example.org/aendern?token=a&b\n",
    );
    expect(laid.html).toContain('<a href="https://example.org/aendern?token=a&amp;b">Etwas ändern</a>');
    expect(() => layMail({ ...content, links: [{ label: "x", href: "javascript:alert(1)" }] }, FOOTER)).toThrow("http");
  });

  test("the code has a line to itself, before the closing words", () => {
    const { text } = layMail({ ...content, code: "123456", closing: ["Sonst nichts tun."] }, FOOTER);
    expect(text).toContain("\n\n    123456\n\nSonst nichts tun.\n\n-- \n");
  });
});

describe("html", () => {
  test("says its language, loads nothing and runs nothing", () => {
    const { html } = layMail({ ...content, code: "123456" }, FOOTER);
    expect(html).toContain('<html lang="de">');
    expect(html).not.toMatch(/<(img|script|link|iframe|form)|src=|url\(/i);
  });

  test("what people typed is never markup", () => {
    const typed = `<b onclick="x('1')">&`;
    const { html } = layMail({ ...content, subject: typed, paragraphs: [typed], code: typed }, [typed]);
    expect(html).not.toContain("<b ");
    expect(html.split("&lt;b onclick=&quot;x(&#39;1&#39;)&quot;&gt;&amp;")).toHaveLength(5);
  });

  test("an address cannot leave its attribute", () => {
    const { html } = layMail({ ...content, button: { label: "Öffnen", href: 'https://example.org/?a="><b>' } }, FOOTER);
    expect(html).not.toContain("<b>");
    expect(html).toContain(">Öffnen</a>");
  });
});

test.each(["javascript:alert(1)", "//example.org", "data:text/html,x", "mailto:a@example.org", ""])(
  "a button never leads to %j",
  (href) => {
    expect(() => layMail({ ...content, button: { label: "x", href } }, FOOTER)).toThrow();
  },
);

test("a subject is one line", () => {
  expect(layMail({ ...content, subject: "Hallo\r\nBcc: a@example.org " }, FOOTER).subject).toBe(
    "Hallo Bcc: a@example.org",
  );
});

test.each([
  [{}, ["Verzeichnis Andere Leistungsanbieter", "https://example.org"]],
  [
    { OPERATOR_NAME: "Verein", OPERATOR_ADDRESS: "Weg 1, 10115 Berlin" },
    ["Verzeichnis Andere Leistungsanbieter", "Verein", "Weg 1, 10115 Berlin", "https://example.org"],
  ],
])("the footer says who writes: %j", (operator, footer) => {
  expect(footerOf({ PUBLIC_URL: "https://example.org", ...operator })).toEqual(footer);
});
