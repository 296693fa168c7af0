/**
 * Runs before anything is painted, as text inside the page, so it may use nothing from outside. It keeps searches in
 * the fragment: forms and links of the search lead there even before React is ready, and other links leave it alone.
 * <html data-search> says "preparing" while nothing answers the search in the address, "missing" when nothing can.
 */
export function beforePaint() {
  const PATIENCE_MS = 15_000;
  const state = document.documentElement.dataset;
  const isList = ({ pathname }: { pathname: string }) => pathname.endsWith("/anbieter");
  const isSearch = ({ hash }: { hash: string }) => /^#suche(\?|$)/.test(hash);

  const mark = () => {
    if (isList(location) && isSearch(location)) state["search"] = "preparing";
  };
  mark();
  // A shared link needs all of them, whatever it asks for: they come while the scripts are still on their way.
  for (const href of state["search"] ? (document.currentScript?.dataset["files"] ?? "").split(" ") : []) {
    if (href === "") continue;
    const link = Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", href });
    link.crossOrigin = "anonymous";
    document.head.append(link);
  }
  setTimeout(() => {
    if (state["search"] === "preparing") state["search"] = "missing";
  }, PATIENCE_MS);

  const open = (href: string) => {
    const target = new URL(href, location.href);
    if (target.pathname !== location.pathname) {
      location.assign(target);
      return;
    }
    history[target.href === location.href ? "replaceState" : "pushState"](null, "", target);
    mark();
    dispatchEvent(new Event("search-asked"));
  };

  addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented || !isList(new URL(form.action))) return;
    event.preventDefault();
    const { pathname } = new URL(form.action);
    if (form.dataset["home"] === "server") {
      location.assign(new URL(`?${location.hash.slice("#suche?".length)}`, form.action));
      return;
    }
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string" && value.trim() !== "") asked.append(name, value);
    }
    open(`${pathname}#suche?${asked.toString()}`);
  });

  const focus = (target: HTMLElement) => {
    for (let fold = target.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
      fold.open = true;
    }
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus();
    target.scrollIntoView();
  };

  addEventListener("click", (event) => {
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || !isPlain || event.defaultPrevented || link.origin !== location.origin) return;
    const isInPage = link.getAttribute("href")?.startsWith("#") ?? false;
    const target = isInPage ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : null;
    if (target && isSearch(location)) {
      event.preventDefault();
      focus(target);
    }
    // The other languages keep the address as it is.
    const isAsking = !isInPage && link.hreflang === "" && isList(link) && (link.search !== "" || isSearch(link));
    if (!isAsking) return;
    event.preventDefault();
    open(link.pathname + (isSearch(link) ? link.hash : `#suche${link.search}`));
  });
}
