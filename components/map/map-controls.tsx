"use client";
import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { MapMove } from "./move-map";

const PANS = ["left", "up", "down", "right"] as const;
const TURNS = { left: "rotate-180", up: "-rotate-90", down: "rotate-90", right: "" } as const;
const STYLE =
  "inline-flex size-11 items-center justify-center rounded-lg border-2 border-petrol bg-surface text-petrol hover:bg-tint aria-disabled:border-line aria-disabled:text-soft";

type Props = { onMove: (move: MapMove) => void; isFirstZoom: boolean; isLastZoom: boolean };

/** Everything that fingers and mouse can do with the map. */
export function MapControls({ onMove, isFirstZoom, isLastZoom }: Props) {
  const t = useTranslations("map.control");
  return (
    <div className="flex flex-wrap gap-2 p-2">
      <button type="button" aria-disabled={isLastZoom} className={STYLE} onClick={() => onMove("in")}>
        <span className="sr-only">{t("in")}</span>
        <PlusMinus path="M5 12h14M12 5v14" />
      </button>
      <button type="button" aria-disabled={isFirstZoom} className={STYLE} onClick={() => onMove("out")}>
        <span className="sr-only">{t("out")}</span>
        <PlusMinus path="M5 12h14" />
      </button>
      <button type="button" className={`${STYLE} w-auto px-3 font-semibold`} onClick={() => onMove("all")}>
        {t("all")}
      </button>
      <PanButtons onMove={onMove} />
    </div>
  );
}

/** One tab stop; arrow keys choose the button. */
function PanButtons({ onMove }: Pick<Props, "onMove">) {
  const t = useTranslations("map.control");
  const group = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const choose = (event: KeyboardEvent) => {
    if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
    event.preventDefault();
    const next = (current + (event.key === "ArrowRight" ? 1 : PANS.length - 1)) % PANS.length;
    setCurrent(next);
    group.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <div ref={group} role="toolbar" aria-label={t("pan")} className="flex gap-1" onKeyDown={choose}>
      {PANS.map((direction, position) => (
        <button
          key={direction}
          type="button"
          tabIndex={position === current ? 0 : -1}
          className={STYLE}
          onFocus={() => setCurrent(position)}
          onClick={() => onMove(direction)}
        >
          <span className="sr-only">{t(direction)}</span>
          <Icon name="arrow" className={`size-5 ${TURNS[direction]}`} />
        </button>
      ))}
    </div>
  );
}

function PlusMinus({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 24 24" stroke="currentColor" strokeWidth="3" aria-hidden="true" className="size-6">
      <path d={path} />
    </svg>
  );
}
