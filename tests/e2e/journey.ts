import { test as base } from "@playwright/test";
import { EntryPage } from "../support/pages/entry-page";
import { SearchPage } from "../support/pages/search-page";
import { StartPage } from "../support/pages/start-page";
import { type Examples, findExamples } from "./examples";
import { isKeptFromLoading } from "./kept-from-loading";

type Pages = { start: StartPage; search: SearchPage; entry: EntryPage; complaints: undefined };

/** A test with the pages of the directory; it fails when a page complains in the console. */
export const test = base.extend<Pages, { examples: Examples }>({
  start: ({ page }, provide) => provide(new StartPage(page)),
  search: ({ page }, provide) => provide(new SearchPage(page)),
  entry: ({ page }, provide) => provide(new EntryPage(page)),
  examples: [async ({}, provide) => provide(await findExamples()), { scope: "worker" }],
  complaints: [
    async ({ page }, provide) => {
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        const { url } = message.location();
        // With which status the page itself answers is for the test to say.
        const isStatus = message.text().startsWith("Failed to load resource") && url === page.url();
        if (message.type() !== "error" || isStatus || isKeptFromLoading(page, url)) return;
        complaints.push(message.text());
      });
      await provide(undefined);
      base.expect(complaints, "errors in the browser's console").toEqual([]);
    },
    { auto: true },
  ],
});
export { expect } from "@playwright/test";
