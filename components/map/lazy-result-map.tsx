"use client";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";

/** The map as a part of its own, loaded when it is switched on; without it the page stays as it is. */
export const LazyResultMap = dynamic(
  () => import("./result-map").then(({ ResultMap }) => ResultMap).catch(() => MapFailed),
  { ssr: false, loading: MapLoading },
);

function MapLoading() {
  return <p className="p-4">{useTranslations("map")("loading")}</p>;
}

function MapFailed() {
  return <p className="p-4">{useTranslations("map")("failed")}</p>;
}
