"use client";
import { useRef, useState } from "react";
import dynamic from "next/dynamic";
import { ChoiceField } from "@/components/forms/choice-field";
import { useField } from "@/components/forms/form-state";
import { TextField } from "@/components/forms/text-field";
import { useIsAlive } from "@/components/ui/use-is-alive";
import type { Point } from "@/lib/geo/types";
import type { Option } from "./field-spec";

const PinMap = dynamic(() => import("./pin-map").then((part) => part.PinMap), { ssr: false });

type Props = {
  options: readonly Option[];
  position: string;
  lat: string;
  lon: string;
  hints: { lat: string; lon: string };
};

/** Coordinates as fields, and a map that fills them. Without JavaScript the fields stand alone. */
export function PositionFields({ options, position, hints, ...stored }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const isAlive = useIsAlive();
  const lat = useCoordinate("lat", stored.lat);
  const lon = useCoordinate("lon", stored.lon);
  const point = toPoint(lat.input.value, lon.input.value);
  const setPin = (pin: Point) => {
    lat.set(toText(pin.lat));
    lon.set(toText(pin.lon));
    const choices = box.current?.querySelectorAll<HTMLInputElement>('input[name="position"]') ?? [];
    const [byAddress, exact] = choices;
    // Whoever sets a pin wants it; "ungefähr" stays if it was chosen.
    if (byAddress?.checked && exact) exact.checked = true;
  };
  return (
    <div ref={box} className="space-y-6">
      <ChoiceField name="position" options={options} chosen={[position]} />
      {isAlive ? <PinMap pin={point} onPin={setPin} /> : null}
      <TextField {...lat.input} hint={hints.lat} inputMode="decimal" />
      <TextField {...lon.input} hint={hints.lon} inputMode="decimal" />
    </div>
  );
}

function useCoordinate(name: "lat" | "lon", stored: string) {
  const { id, label, error, typed } = useField(name);
  const [value, set] = useState(typeof typed === "string" ? typed : stored);
  const onChange = (event: { target: { value: string } }) => set(event.target.value);
  return { set, input: { id, name, label, error, value, onChange } };
}

const toText = (degrees: number): string => degrees.toFixed(5).replace(".", ",");

function toPoint(lat: string, lon: string): Point | null {
  const point = { lat: Number(lat.replace(",", ".")), lon: Number(lon.replace(",", ".")) };
  const isPoint = lat !== "" && lon !== "" && Number.isFinite(point.lat) && Number.isFinite(point.lon);
  return isPoint && Math.abs(point.lat) < 85 ? point : null;
}
