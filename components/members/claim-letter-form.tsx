"use client";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { makeLetterCodeAction } from "@/lib/members/actions/claims";

type Props = {
  submit: string;
  refusals: Readonly<Record<string, string>>;
  /** How to go on, then the letter's paragraphs before and after its code. */
  words: { print: string; address: string; title: string; text: string; end: string };
  children: ReactNode;
};

/** Makes the code and shows the letter, to be printed from this page; the code is kept nowhere. */
export function ClaimLetterForm({ submit, refusals, words, children }: Props) {
  return (
    <ActionForm
      action={makeLetterCodeAction}
      labels={{}}
      submit={submit}
      refusals={refusals}
      done={({ code }) => (
        <div className="space-y-4">
          <p className="print:hidden">{words.print}</p>
          <div className="space-y-4 border-t border-line pt-4 print:border-0">
            <p className="whitespace-pre-line">{words.address}</p>
            <p className="font-semibold">{words.title}</p>
            <p>{words.text}</p>
            <p className="text-2xl font-semibold tracking-widest">{`${code.slice(0, 4)}-${code.slice(4)}`}</p>
            <p>{words.end}</p>
          </div>
        </div>
      )}
    >
      {children}
    </ActionForm>
  );
}
