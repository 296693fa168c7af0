"use client";
import type { ReactNode, Ref } from "react";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { ActionState } from "@/lib/platform/action-state";
import { useFieldWords } from "./form-state";
import { inFormOrder, leadIn } from "./summary-lines";

type Props = {
  ref: Ref<HTMLDivElement>;
  labels: Readonly<Record<string, string>>;
  state: ActionState<unknown>;
  refusals: Readonly<Record<string, string>>;
  explain?: ((detail: string) => ReactNode) | undefined;
};

/** What went wrong, above the fields, with a link to each. It has the focus after a post. */
export function FormSummary({ ref, labels, state, refusals, explain }: Props) {
  const t = useTranslations("forms");
  const words = useFieldWords();
  if (state.status !== "invalid" && state.status !== "refused") return null;
  const title = t(`summary.${state.status}`);
  return (
    <div ref={ref} tabIndex={-1} role="alert" aria-label={title}>
      <Notice look="error">
        <h2 className="text-xl">{title}</h2>
        {state.status === "refused" ? (
          <p>
            {explain?.(state.detail) ??
              refusals[state.detail] ??
              refusals[state.code] ??
              t(`code.${state.code}`, { id: state.requestId })}
          </p>
        ) : (
          <ul>
            {inFormOrder(state.errors, labels).map(([name, codes]) => (
              <li key={name}>
                <a href={`#${name}`}>
                  {leadIn(labels[name])}
                  {words(codes[0] ?? "invalid")}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}
