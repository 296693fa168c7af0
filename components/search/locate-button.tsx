"use client";
import { type RefObject, useState } from "react";
import { useTranslations } from "next-intl";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { chooseIn } from "./choose-in";
import { useSearchFiles } from "./search-context";

type Result = { kind: "idle" | "asking" | "failed" } | { kind: "found"; place: string };

const OPTIONS: PositionOptions = { timeout: 15_000, maximumAge: 300_000 };

/** Fills the field with the nearest postcode, on a press only; the position stays on the device. */
export function LocateButton({ input }: { input: RefObject<HTMLInputElement | null> }) {
  const t = useTranslations("search.placeField");
  const { places } = useSearchFiles();
  const [result, setResult] = useState<Result>({ kind: "idle" });

  const locate = async () => {
    setResult({ kind: "asking" });
    try {
      const { coords } = await new Promise<GeolocationPosition>((resolve, reject) =>
        navigator.geolocation.getCurrentPosition(resolve, reject, OPTIONS),
      );
      const { nearestPlace } = await import("./nearest-place");
      const place = await nearestPlace(places, { lat: coords.latitude, lon: coords.longitude });
      if (input.current) chooseIn(input.current, place);
      setResult({ kind: "found", place });
    } catch {
      setResult({ kind: "failed" });
    }
  };

  return (
    <>
      <button type="button" className={`${BUTTON_STYLE.secondary} w-full`} onClick={() => void locate()}>
        <Icon name="pin" />
        {t("locate")}
      </button>
      <p aria-live="polite" className={result.kind === "idle" ? "sr-only" : "text-sm"}>
        {result.kind === "asking" ? t("asking") : null}
        {result.kind === "failed" ? t("failed") : null}
        {result.kind === "found" ? t("found", { place: result.place }) : null}
      </p>
    </>
  );
}
