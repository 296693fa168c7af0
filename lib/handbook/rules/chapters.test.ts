import { expect, test } from "vitest";
import { chapterId, readHandbook } from "./chapters";

test.each([
  ["Arbeitsliste", "arbeitsliste"],
  ["Eine Zelle prüfen", "eine-zelle-prüfen"],
  ["Wer bezahlt dieses Angebot?", "wer-bezahlt-dieses-angebot"],
  ["Veröffentlichen, ausblenden, sperren", "veröffentlichen-ausblenden-sperren"],
])("%s has the anchor %s", (title, id) => {
  expect(chapterId(title)).toBe(id);
});

test("a book falls into title, opening and chapters", () => {
  expect(readHandbook("# Buch\n\nFür alle.\n\n## Eins\n\nText\n\n### Unter\n\n## Zwei\n")).toEqual({
    title: "Buch",
    opening: "Für alle.",
    chapters: [
      { id: "eins", title: "Eins", body: "Text\n\n### Unter" },
      { id: "zwei", title: "Zwei", body: "" },
    ],
  });
});
