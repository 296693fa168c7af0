import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { RunOptions } from "axe-core";

/** WCAG 1.4.12 */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;
/** All rules with best practices, and what axe leaves off: contrast of 7:1, size of targets. */
const RULES: RunOptions = {
  // Whatever else axe found out about a page is of no interest, and takes longest to write down.
  resultTypes: ["violations"],
  rules: {
    "color-contrast": { enabled: false },
    "color-contrast-enhanced": { enabled: true },
    "target-size": { enabled: true },
  },
};
/** What colours can change; whatever has 7:1 has 4.5:1 too. */
const CONTRAST: RunOptions = {
  resultTypes: ["violations"],
  runOnly: { type: "rule", values: ["color-contrast-enhanced"] },
};
/** Everything but colours, for where they were measured already. */
const STRUCTURE: RunOptions = { ...RULES, rules: { ...RULES.rules, "color-contrast-enhanced": { enabled: false } } };

export const violations = (page: Page) => axe(page, RULES);
export const contrastViolations = (page: Page) => axe(page, CONTRAST);
export const structureViolations = (page: Page) => axe(page, STRUCTURE);

async function axe(page: Page, options: RunOptions): Promise<string[]> {
  // One frame, so that axe needs no second page to collect what it found: several times faster.
  const found = await new AxeBuilder({ page }).setLegacyMode().options(options).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${target.join(" ")} ${html}`),
  );
}

export async function openFolds(page: Page) {
  await page.locator("details").evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute("open", "")));
}

/** The setting of the browser itself, for people who need large text. */
export async function setTextSize(page: Page, factor: number) {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Page.setFontSizes", { fontSizes: { standard: 16 * factor } });
}

/** A user's own style; gives back what takes it off. The policy of the pages forbids style elements. */
export async function spaceText(page: Page): Promise<() => Promise<void>> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, TEXT_SPACING);
  return () => page.evaluate(() => void document.adoptedStyleSheets.pop());
}

/** Of drawings whose colours are not the visitor's. Browsers force those of text; axe cannot read them there. */
export function unforcedPictures(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = [
      "Canvas",
      "CanvasText",
      "LinkText",
      "VisitedText",
      "ButtonText",
      "ButtonFace",
      "GrayText",
      "Highlight",
    ];
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.setProperty("forced-color-adjust", "none");
    const palette = names.map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return [...document.querySelectorAll("svg *")]
      .filter((part) => {
        const { fill, stroke } = getComputedStyle(part);
        return part.checkVisibility() && ![fill, stroke].every((color) => color === "none" || palette.includes(color));
      })
      .map(
        (part) =>
          `${part.closest("svg")?.parentElement?.textContent.slice(0, 60) ?? ""}: ${part.outerHTML.slice(0, 80)}`,
      );
  });
}

/** Elements that stick out of the window sideways. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/**
 * Elements that cut off their own text. What only screen readers hear is cut off on purpose, what scrolls can be read,
 * and a map is larger than its window.
 */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>("*")]
      .filter((element) => {
        if (element.clientWidth <= 1 || element.matches("input, select, textarea, .map, .map *")) return false;
        const { overflowX, overflowY } = getComputedStyle(element);
        const isCut = (overflow: string) => overflow === "hidden" || overflow === "clip";
        return (
          (isCut(overflowX) && element.scrollWidth > element.clientWidth) ||
          (isCut(overflowY) && element.scrollHeight > element.clientHeight)
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
