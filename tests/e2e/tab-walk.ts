import type { Page } from "@playwright/test";

type Stop = { element: string; problem: string | null };

const LIMIT = 300;

/** Presses Tab from the top of the page until the focus leaves it, and judges every stop. */
export async function tabThrough(page: Page): Promise<Stop[]> {
  await page.evaluate(startAtTop);
  const stops: Stop[] = [];
  for (let press = 0; press < LIMIT; press += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(judgeFocus);
    if (stop === null) return stops;
    if (stop !== "inside") stops.push(stop);
  }
  throw new RangeError(`The keyboard is caught: ${LIMIT} stops and no end.`);
}

/** How many stops a page has: whatever can be reached by Tab and is seen or shows itself on focus. */
export function longestWalk(page: Page): Promise<number> {
  return page.evaluate(() => {
    const reachable = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
    const stops = [...document.querySelectorAll<HTMLElement>(reachable)].filter(
      (element) => element.checkVisibility() && element.tabIndex >= 0 && !element.matches(":disabled"),
    );
    const radios = stops.filter((element) => element.matches("[type=radio]"));
    // A group of radio buttons is one stop.
    return stops.length - radios.length + new Set(radios.map((radio) => radio.getAttribute("name"))).size;
  });
}

/** Runs in the page: wherever the focus was, the next Tab goes to the first stop. */
function startAtTop() {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
  for (const walked of document.querySelectorAll("[data-walked]")) walked.removeAttribute("data-walked");
  window.scrollTo(0, 0);
}

/**
 * Runs in the page: a focused element must have an outline, be inside the window and not be covered. "inside": day,
 * month, year and calendar of a date field are stops of their own, whose looks are the browser's.
 */
function judgeFocus(): Stop | "inside" | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  if (focused.matches("[type=date][data-walked]")) return "inside";
  focused.setAttribute("data-walked", "");
  const element = focused.outerHTML.replace(/\s+/g, " ").slice(0, 140);
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const box = focused.getClientRects()[0];
  if (!box || box.width < 2 || box.height < 2) return { element, problem: "has no size" };
  if (box.bottom < 0 || box.top > innerHeight) return { element, problem: "is outside the window" };
  if (outlineStyle === "none" || parseFloat(outlineWidth) < 3) return { element, problem: `outline ${outlineWidth}` };
  const top = document.elementFromPoint(box.left + box.width / 2, Math.min(box.top + box.height / 2, innerHeight - 1));
  const isCovered = top !== null && !focused.contains(top) && !top.contains(focused);
  return { element, problem: isCovered ? `is covered by ${top.outerHTML.slice(0, 80)}` : null };
}
