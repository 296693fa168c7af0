"use client";
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "next-intl";
import { ResultMapProvider } from "./result-map-context";
import { PresentSearchProvider } from "./search-context";
import { SearchMissing } from "./search-missing";
import { useAsked, useMoves } from "./use-search-address";
import { useFormCount } from "./use-form-count";
import { useMapResult } from "./use-map-result";
import { useMapSwitch } from "./use-map-switch";
import { useSearchHome } from "./use-search-home";

type Props = {
  /** The parameters of the search that the server answered. */
  served: string;
  /** How many it found; null when the place is open. */
  servedFound: number | null;
  siteTitle: string;
  /** The server's answer. */
  children: ReactNode;
};

/** The search in the browser: shows the server's answer until another search stands in the address. */
export function SearchIsland({ served, servedFound, siteTitle, children }: Props) {
  const t = useTranslations("search");
  const root = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const [isTouched, setTouched] = useState(false);
  const asked = useAsked(served);
  const moves = useMoves();
  const isServed = asked === served;
  const { isOn: isMapOn } = useMapSwitch();
  const { home, places } = useSearchHome(isTouched || moves > 0 || !isServed || isMapOn === true);

  const answer = useMemo(() => {
    if (isServed || typeof home === "string") return null;
    return home.answer(asked, typeof places === "string" ? null : places);
  }, [isServed, home, places, asked]);
  const isMissing = home === "missing" || (places === "missing" && answer === null);
  const waiting = isMissing ? "missing" : "preparing";
  const state = isServed || answer ? "shown" : waiting;

  useLayoutEffect(() => {
    if (state === "shown") delete document.documentElement.dataset["search"];
    else document.documentElement.dataset["search"] = state;
  }, [state, moves]);

  // After a press, and only then: one announcement, and the focus where the new list begins.
  useEffect(() => {
    const heading = root.current?.querySelector(state === "missing" ? "h2" : "h1");
    if (moves === 0 || state === "preparing" || !heading) return;
    heading.tabIndex = -1;
    heading.focus();
    if (status.current) status.current.textContent = heading.textContent;
  }, [moves, state, asked]);

  const mapResult = useMapResult({ asked, home, places, isOn: isMapOn === true });
  const wouldFind = useFormCount(root, { key: `${asked} ${moves}`, home, places });
  const found = isServed ? servedFound : (answer?.result.providers ?? null);
  const present = useMemo(() => ({ asked, found, wouldFind }), [asked, found, wouldFind]);
  const isAnswered = typeof home !== "string" && answer !== null;
  return (
    <PresentSearchProvider value={present}>
      <div ref={root} onFocusCapture={() => setTouched(true)} onPointerDownCapture={() => setTouched(true)}>
        <p ref={status} role="status" className="sr-only" />
        <p className="hidden text-xl in-data-[search=preparing]:block">{t("preparing")}</p>
        <div className="hidden in-data-[search=missing]:block">
          <SearchMissing />
        </div>
        <div className="in-data-search:hidden">
          <ResultMapProvider found={mapResult}>
            {isAnswered ? <home.Page key={`${asked} ${moves}`} answer={answer} siteTitle={siteTitle} /> : children}
          </ResultMapProvider>
        </div>
      </div>
    </PresentSearchProvider>
  );
}
