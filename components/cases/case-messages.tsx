import { useTranslations } from "next-intl";
import type { CaseMessage } from "@/lib/cases/types";
import { AnswerForm } from "./answer-form";
import { isOpenQuery, type CaseFormProps } from "./case-form-props";
import { NoteForm } from "./note-form";
import { PhoneForm } from "./phone-form";
import { QueryForm } from "./query-form";
import { useCellName } from "./use-cell-name";

/** "Rückfragen, Verlauf, interne Notizen": what was written, newest first, and the forms to go on. */
export function CaseMessages({ heading, ...props }: CaseFormProps & { heading?: string }) {
  const t = useTranslations("staff.case");
  const { messages, may, hasEmail } = props.view;
  return (
    <section aria-labelledby="verlauf" className="space-y-6 pt-4">
      <h2 id="verlauf" className="text-2xl">
        {heading ?? t("messages")}
      </h2>
      {may.work ? (
        <div className="space-y-4 print:hidden">
          {hasEmail ? <QueryForm {...props} /> : <p className="max-w-text">{t("query.noEmail")}</p>}
          {messages.some(isOpenQuery) ? <AnswerForm {...props} /> : null}
          <PhoneForm {...props} />
          <NoteForm {...props} />
        </div>
      ) : null}
      {messages.length === 0 ? <p>{t("none")}</p> : null}
      <ol className="space-y-4">
        {messages.map((message) => (
          <Message key={message.id} message={message} />
        ))}
      </ol>
    </section>
  );
}

function Message({ message }: { message: CaseMessage }) {
  const t = useTranslations("staff.case");
  const cellName = useCellName();
  const { kind, at, author, body, cells, mailState, answeredAt } = message;
  const answered = answeredAt ? t("answered", { at: answeredAt }) : t("unanswered");
  return (
    <li className="max-w-text space-y-1 border-l-4 border-line pl-4">
      <h3 className="text-base">{t("by", { kind: t(`kind.${kind}`), at, author: author ?? t("job") })}</h3>
      <p className="break-words whitespace-pre-line">{body}</p>
      {cells.length > 0 ? (
        <p className="text-sm text-soft">{t("about", { cells: cells.map(cellName).join("; ") })}</p>
      ) : null}
      {mailState ? <p className="text-sm text-soft">{t(`mail.${mailState}`)}</p> : null}
      {kind === "QUERY" ? <p className="text-sm font-semibold">{answered}</p> : null}
    </li>
  );
}
