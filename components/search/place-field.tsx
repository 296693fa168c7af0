"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslations } from "next-intl";
import { TextField } from "@/components/forms/text-field";
import { useIsAlive } from "@/components/ui/use-is-alive";
import { LocateButton } from "./locate-button";
import type { Suggest } from "./place-suggestions";
import { useSearchFiles } from "./search-context";
import { useCombobox } from "./use-combobox";

type Props = { label: string; hint: string; error?: ReactNode; defaultValue?: string };

/** "Ort oder Postleitzahl": a text field that suggests places once React is there; nothing typed leaves the device. */
export function PlaceField(field: Props) {
  const t = useTranslations("search.placeField");
  const { places } = useSearchFiles();
  const input = useRef<HTMLInputElement>(null);
  const suggest = useRef<Suggest>(() => []);
  const isTyping = useRef(false);
  const [isLoading, setLoading] = useState(false);
  const { options, active, show, close, choose, optionId, inputProps } = useCombobox(input, "ort");
  const isAlive = useIsAlive();

  // With the form, not the field: so what is loaded does not tell whether somebody asks for a place.
  useEffect(() => {
    const form = input.current?.form;
    const load = () => setLoading(true);
    form?.addEventListener("focusin", load);
    return () => form?.removeEventListener("focusin", load);
  }, []);
  useEffect(() => {
    if (!isLoading) return;
    void import("./place-suggestions").then(({ openSuggestions }) => {
      openSuggestions(places, (ready) => {
        suggest.current = ready;
        if (isTyping.current) show(ready(input.current?.value ?? ""));
      });
    });
  }, [isLoading, places, show]);

  return (
    <div className="space-y-2">
      <div className="relative">
        <TextField
          ref={input}
          id="ort"
          name="ort"
          maxLength={80}
          autoComplete="postal-code"
          {...field}
          {...(isAlive && inputProps)}
          onInput={({ nativeEvent, currentTarget }) => {
            isTyping.current = !(nativeEvent instanceof CustomEvent);
            if (isTyping.current) show(suggest.current(currentTarget.value));
          }}
          onBlur={() => {
            isTyping.current = false;
            close();
          }}
        />
        <ul
          id="ort-vorschlaege"
          role="listbox"
          aria-label={t("label")}
          hidden={options.length === 0}
          className="absolute inset-x-0 top-full z-10 mt-1 overflow-hidden rounded-lg border-2 border-petrol bg-surface"
        >
          {options.map((option, position) => (
            <li
              key={option}
              id={optionId(position)}
              role="option"
              aria-selected={position === active}
              className="flex min-h-11 cursor-pointer items-center px-3 py-1 hover:bg-tint aria-selected:bg-petrol aria-selected:text-on-petrol"
              // The field keeps the focus; a blur would close the list before the click.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {option}
            </li>
          ))}
        </ul>
        <p aria-live="polite" className="sr-only">
          {options.length > 0 ? t("count", { count: options.length }) : null}
        </p>
      </div>
      {isAlive ? <LocateButton input={input} /> : null}
    </div>
  );
}
