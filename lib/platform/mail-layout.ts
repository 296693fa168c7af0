import "server-only";
import { env, type Env } from "./env";

/** What a mail says. A paragraph may hold line breaks; nothing in it is markup. */
type MailContent = {
  subject: string;
  paragraphs: readonly string[];
  /** Six digits to type in. */
  code?: string;
  /** One link; `href` begins with http:// or https://. */
  button?: { label: string; href: string };
  /** Other ways beside the button. */
  links?: readonly { label: string; href: string }[];
  /** After code and button: "Wenn Sie das nicht waren, …". */
  closing?: readonly string[];
};

export type LaidMail = { subject: string; text: string; html: string };

const SITE = "Verzeichnis Andere Leistungsanbieter";
const COLUMNS = 78;

/** The same content as plain text and as simple HTML: one column, no images, nothing that reports back. */
export function mailOf(content: MailContent): LaidMail {
  return layMail(content, footerOf(env()));
}

/** @param footer lines that say who writes */
export function layMail(content: MailContent, footer: readonly string[]): LaidMail {
  const href = content.button && httpAddress(content.button.href);
  // A line break would begin a header of its own.
  const subject = content.subject.replace(/\s+/g, " ").trim();
  return { subject, text: toText(content, href, footer), html: toHtml({ ...content, subject }, href, footer) };
}

export function footerOf(settings: Pick<Env, "OPERATOR_NAME" | "OPERATOR_ADDRESS" | "PUBLIC_URL">): string[] {
  const { OPERATOR_NAME: name, OPERATOR_ADDRESS: address, PUBLIC_URL } = settings;
  return [SITE, ...(name ? [name] : []), ...(address ? [address] : []), PUBLIC_URL];
}

/** @throws Error for any other scheme: what stands here is pressed by people who trust us. */
function httpAddress(href: string): string {
  if (!/^https?:\/\//.test(href)) throw new Error("a mail links to http or https only");
  return new URL(href).href;
}

function toText(
  { paragraphs, code, button, links = [], closing = [] }: MailContent,
  href: string | undefined,
  footer: readonly string[],
) {
  const parts = [
    ...paragraphs.map(wrap),
    ...(code === undefined ? [] : [`    ${code}`]),
    ...(button && href ? [`${wrap(`${button.label}:`)}\n${href}`] : []),
    ...links.map((link) => `${wrap(`${link.label}:`)}\n${httpAddress(link.href)}`),
    ...closing.map(wrap),
    // The line of dashes and a blank: mail programs know it as the beginning of a signature.
    `-- \n${footer.map(wrap).join("\n")}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Breaks between words; a longer word, an address for example, keeps its line to itself. */
function wrap(text: string): string {
  return text.trim().split(/\r?\n/).map(wrapLine).join("\n");
}

function wrapLine(line: string): string {
  const lines: string[] = [];
  for (const word of line.split(/[ \t]+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > COLUMNS) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join("\n");
}

/** Mail programs drop most of CSS; without any of it the text still reads in order. */
const STYLE = [
  ":root{color-scheme:light dark}",
  "body{margin:0;padding:1.5rem 1rem;font:1.125rem/1.5 Arial,sans-serif}",
  "div{max-width:36rem;margin:0 auto}",
  ".code{font-size:1.75rem;font-weight:bold;letter-spacing:.15em}",
  ".button{display:inline-block;padding:.75rem 1.25rem;border:2px solid #0b4d57;border-radius:.375rem;background:#0b4d57;color:#ffffff}",
  ".footer{margin-top:2rem;padding-top:1rem;border-top:1px solid #69777b;font-size:1rem}",
].join("");

function toHtml(
  { subject, paragraphs, code, button, links = [], closing = [] }: MailContent,
  href: string | undefined,
  footer: readonly string[],
) {
  const body = [
    ...paragraphs.map(paragraph),
    ...(code === undefined ? [] : [`<p class="code">${escape(code)}</p>`]),
    ...(button && href ? [`<p><a class="button" href="${escape(href)}">${escape(button.label)}</a></p>`] : []),
    ...links.map((link) => `<p><a href="${escape(httpAddress(link.href))}">${escape(link.label)}</a></p>`),
    ...closing.map(paragraph),
    `<p class="footer">${footer.map(breakLines).join("<br>\n")}</p>`,
  ];
  return `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(subject)}</title>
<style>${STYLE}</style>
</head>
<body>
<div>
${body.join("\n")}
</div>
</body>
</html>
`;
}

const paragraph = (text: string) => `<p>${breakLines(text.trim())}</p>`;
const breakLines = (text: string) => text.split(/\r?\n/).map(escape).join("<br>\n");

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
