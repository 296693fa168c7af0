import type { ImportDetail, MadeUp } from "@/lib/imports/types";
import { FailureNote } from "./failure-note";
import { MadeUpNote } from "./made-up-note";
import { OrderForm } from "./order-form";
import { PreviewSummary } from "./preview-summary";
import { Progress } from "./progress";
import { ResultSummary } from "./result-summary";

type Props = { list: ImportDetail; madeUp: MadeUp; mayOrder: boolean };

/** What there is to know and to do in each state of a list. */
export function ListState({ list, madeUp, mayOrder }: Props) {
  switch (list.state) {
    case "READY":
      return (
        <>
          <PreviewSummary preview={list.preview} />
          {list.keepExamples ? null : <MadeUpNote madeUp={madeUp} />}
          {mayOrder ? <OrderForm list={list} /> : null}
        </>
      );
    case "QUEUED":
    case "RUNNING":
      return <Progress list={list} />;
    case "DONE":
      return list.result && <ResultSummary result={list.result} />;
    case "FAILED":
      return <FailureNote id={list.id} problem={list.problem} />;
    case "DISCARDED":
      return null;
  }
}
