"use client";
import { useEffect, useRef, useState } from "react";
import { useFormatter, useTranslations } from "next-intl";
import type { ActionState } from "@/lib/platform/action-state";

const WAIT_MS = 1_000;

type Saved = { savedAt: Date };
type Props = { save: (state: ActionState<Saved>, form: FormData) => Promise<ActionState<Saved>> };
type Shown = { kind: "saved"; at: Date } | { kind: "signedOut" | "failed" } | null;

/** Keeps what is typed in the form around it, a second after the last key, and says so. */
export function AutoSave({ save }: Props) {
  const place = useRef<HTMLParagraphElement>(null);
  const [shown, setShown] = useState<Shown>(null);
  useEffect(() => {
    const form = place.current?.closest("form");
    return form ? watch(form, async (data) => setShown(await keep(save, data))) : undefined;
  }, [save]);
  const words = useWords();
  return (
    <p ref={place} role="status" className="min-h-6 text-soft">
      {shown && words(shown)}
    </p>
  );
}

function useWords(): (shown: NonNullable<Shown>) => string {
  const t = useTranslations("own-entry.draft");
  const format = useFormatter();
  return (shown) => {
    if (shown.kind !== "saved") return t(shown.kind);
    return t("saved", { time: format.dateTime(shown.at, { hour: "2-digit", minute: "2-digit" }) });
  };
}

async function keep(save: Props["save"], data: FormData): Promise<Shown> {
  try {
    const answer = await save({ status: "idle" }, data);
    if (answer.status === "ok") return { kind: "saved", at: answer.value.savedAt };
    const isSignedOut = answer.status === "refused" && answer.code === "unauthenticated";
    return { kind: isSignedOut ? "signedOut" : "failed" };
  } catch {
    return { kind: "failed" };
  }
}

/** Calls `keepNow` with the fields when somebody stops typing or leaves; not any more once the form is sent. */
function watch(form: HTMLFormElement, keepNow: (data: FormData) => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    timer = undefined;
    const data = new FormData(form);
    for (const name of [...data.keys()]) if (name.startsWith("$ACTION")) data.delete(name);
    void keepNow(data);
  };
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const wait = () => {
    stop();
    timer = setTimeout(flush, WAIT_MS);
  };
  const leave = () => {
    if (document.visibilityState !== "hidden" || timer === undefined) return;
    stop();
    flush();
  };
  form.addEventListener("input", wait);
  form.addEventListener("submit", stop);
  document.addEventListener("visibilitychange", leave);
  return () => {
    stop();
    form.removeEventListener("input", wait);
    form.removeEventListener("submit", stop);
    document.removeEventListener("visibilitychange", leave);
  };
}
