const MAX_STEM = 100;

/** The name a list is known by: without its path and without what a screen could misread. */
export function cleanListName(name: string): string {
  const [last = ""] = name.split(/[/\\]/).slice(-1);
  const clean = last
    .normalize("NFC")
    .replace(/[^\p{L}\p{N} ._()&+,-]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[ .]+|[ .]+$/g, "");
  return Array.from(clean).slice(0, MAX_STEM).join("").trim() || "Liste.csv";
}
