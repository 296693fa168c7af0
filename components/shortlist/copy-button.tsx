"use client";
import { useState } from "react";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";

type Props = {
  label: string;
  /** Only heard: whose text it is, where there are several. */
  name?: string;
  text: string;
  words: { copied: string; copyFailed: string };
};

/** Puts a text into the clipboard, or shows it where the browser forbids that. */
export function CopyButton({ label, name, text, words }: Props) {
  const [outcome, setOutcome] = useState<"none" | "copied" | "failed">("none");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("failed");
    }
  };
  return (
    <>
      <button type="button" onClick={copy} className={`${BUTTON_STYLE.secondary} print:hidden`}>
        <Icon name={outcome === "copied" ? "check" : "copy"} />
        <span>
          {label}
          {name ? <span className="sr-only">{name}</span> : null}
        </span>
      </button>
      <span role="status" className="inline-flex items-center empty:hidden print:hidden">
        {outcome === "copied" ? words.copied : null}
      </span>
      {outcome === "failed" ? (
        <label className="block w-full print:hidden">
          <span role="alert">{words.copyFailed}</span>
          <textarea
            readOnly
            rows={6}
            value={text}
            onFocus={({ currentTarget }) => currentTarget.select()}
            className="mt-1 block w-full rounded-lg border-2 border-edge bg-surface p-3"
          />
        </label>
      ) : null}
    </>
  );
}
