"use client";
import { useEffect, useRef, useState } from "react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Notice } from "@/components/ui/notice";
import { DEFAULT_LOCALE, localePath, type Locale } from "@/lib/i18n/locales";
import { canKeep, keepOnDevice, type Kept, readKept, removeFromDevice } from "./kept";

type State = "asking" | "impossible" | "idle" | "loading" | "failed";

/** Keeps the website on this device, says what is kept, and takes it away again. `megabytes`: about how much. */
export function KeepOffline({ megabytes }: { megabytes: number }) {
  const t = useTranslations("offline.keep");
  const format = useFormatter();
  const locale = useLocale();
  const first = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<State>("asking");
  const [kept, setKept] = useState<Kept | null>(null);
  const [isRemoved, setRemoved] = useState(false);

  useEffect(() => {
    if (!canKeep()) {
      void Promise.resolve().then(() => setState("impossible"));
      return;
    }
    void readKept().then((found) => {
      setKept(found);
      setState("idle");
    });
  }, []);

  const keep = async () => {
    setState("loading");
    setRemoved(false);
    const done = await keepOnDevice(prefixOf(locale)).then(
      () => true,
      () => false,
    );
    setKept(await readKept());
    setState(done ? "idle" : "failed");
  };
  const remove = async () => {
    await removeFromDevice();
    setKept(null);
    setRemoved(true);
    setState("idle");
    first.current?.focus();
  };

  if (state === "asking") return null;
  if (state === "impossible") return <Notice look="warning">{t("impossible")}</Notice>;
  const size = kept ? format.number(kept.bytes / 1_000_000, { maximumFractionDigits: 1 }) : null;
  return (
    <div className="max-w-text space-y-4">
      {kept ? null : <p>{t("size", { megabytes })}</p>}
      <div role="status" className="space-y-2 empty:hidden">
        {state === "loading" ? <p>{t("loading")}</p> : null}
        {state === "idle" && kept && size ? <p className="font-semibold">{t("kept", { size, at: kept.at })}</p> : null}
        {isRemoved ? <p>{t("removed")}</p> : null}
      </div>
      {state === "failed" ? <Notice look="error">{t("failed")}</Notice> : null}
      <div className="flex flex-wrap gap-3">
        <button
          ref={first}
          type="button"
          className={BUTTON_STYLE[kept ? "secondary" : "primary"]}
          aria-disabled={state === "loading"}
          onClick={() => (state === "loading" ? undefined : void keep())}
        >
          {t(kept ? "again" : "press")}
        </button>
        {kept && state !== "loading" ? (
          <button type="button" className={BUTTON_STYLE.secondary} onClick={() => void remove()}>
            {t("remove")}
          </button>
        ) : null}
      </div>
    </div>
  );
}

/** "/leichte-sprache"; the casts of next-intl's type are ours: it only knows string. */
function prefixOf(locale: string): string {
  return locale === DEFAULT_LOCALE ? "" : localePath(locale as Locale, "/");
}
