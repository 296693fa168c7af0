"use client";
import { useEffect, useRef } from "react";
import { useTranslations } from "next-intl";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { siteKey, type SitePoint } from "@/lib/search/site-points";
import { wholeKm } from "@/components/search/whole-km";

type Props = {
  /** One site, or all that lie at one point. */
  points: readonly SitePoint[];
  onSelect: (key: string) => void;
  onClose: () => void;
  /** The list may be on another page. */
  isInList: (point: SitePoint) => boolean;
  onShowInList: (point: SitePoint) => void;
  hrefOf: (point: SitePoint) => string;
};

/** What stands behind a marker: an ordinary part of the page that takes the focus and gives it back. */
export function PointDetails({ points, onSelect, onClose, isInList, onShowInList, hrefOf }: Props) {
  const t = useTranslations("map.details");
  const heading = useRef<HTMLHeadingElement>(null);
  const [first] = points;
  const key = points.map(siteKey).join();
  useEffect(() => heading.current?.focus(), [key]);
  if (!first) return null;
  const isOne = points.length === 1;
  return (
    <section aria-labelledby="karte-auswahl" className="border-t-2 border-petrol bg-surface p-4">
      <div className="flex items-start justify-between gap-3">
        <h3 id="karte-auswahl" ref={heading} tabIndex={-1} className="text-lg">
          {isOne ? first.entry.name : t("several", { count: points.length })}
        </h3>
        <button type="button" onClick={onClose} className="inline-flex size-11 shrink-0 items-center justify-center">
          <span className="sr-only">{t("close")}</span>
          <Icon name="close" className="size-6" />
        </button>
      </div>
      {isOne ? (
        <OnePoint
          point={first}
          onShowInList={isInList(first) ? () => onShowInList(first) : null}
          href={hrefOf(first)}
        />
      ) : (
        <ul className="max-h-60 space-y-2 overflow-y-auto">
          {points.map((point) => (
            <li key={siteKey(point)}>
              <button
                type="button"
                className="min-h-11 text-left text-petrol underline"
                onClick={() => onSelect(siteKey(point))}
              >
                {[point.entry.name, point.hit.site.district ?? point.hit.site.name].filter(Boolean).join(", ")}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type OnePointProps = { point: SitePoint; href: string; onShowInList: (() => void) | null };

function OnePoint({ point, href, onShowInList }: OnePointProps) {
  const t = useTranslations("map.details");
  const { site, km } = point.hit;
  const town = [site.city, site.district].filter(Boolean).join(", ");
  const radius = site.catchment?.kind === "RADIUS" ? site.catchment.km : 0;
  return (
    <>
      <p>{km === null ? town : t("distance", { town, km: wholeKm(km) })}</p>
      {site.radius > 0 ? <p className="text-soft">{t("rough")}</p> : null}
      <p>{t("catchment", { kind: site.catchment?.kind ?? "UNKNOWN", km: radius })}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        {onShowInList ? (
          <button type="button" className={BUTTON_STYLE.secondary} onClick={onShowInList}>
            {t("showInList")}
          </button>
        ) : null}
        <a href={href} className={BUTTON_STYLE.secondary}>
          {t("open")}
        </a>
      </div>
    </>
  );
}
