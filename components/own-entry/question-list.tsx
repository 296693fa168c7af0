import { useTranslations } from "next-intl";
import { HiddenField } from "@/components/curation/hidden-field";
import { ActionForm } from "@/components/forms/action-form";
import { TextArea } from "@/components/forms/text-area";
import { answerQuestionAction } from "@/lib/own-entry/actions/questions";
import type { Question } from "@/lib/own-entry/types";

type Props = { entry: string; questions: readonly Question[] };

/** What BAG UB asked and what was answered, as one thread. */
export function QuestionList({ entry, questions }: Props) {
  const t = useTranslations("own-entry.questions");
  if (questions.length === 0) return <p>{t("none")}</p>;
  return (
    <ol className="max-w-text space-y-6">
      {questions.map((question) => (
        <li key={question.id} className="space-y-2 border-l-4 border-line pl-4">
          <h2 className="text-xl">{t(question.kind, { day: question.at })}</h2>
          <p className="wrap-anywhere whitespace-pre-line">{question.body}</p>
          {question.kind === "QUERY" && question.answeredAt === null ? (
            <Answer entry={entry} messageId={question.id} />
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function Answer({ entry, messageId }: { entry: string; messageId: string }) {
  const t = useTranslations("own-entry.questions");
  const name = `answer-${messageId}`;
  return (
    <ActionForm
      action={answerQuestionAction}
      labels={{ [name]: t("yours") }}
      submit={t("send")}
      refusals={{ answered: t("answered") }}
    >
      <HiddenField name="entry" value={entry} />
      <HiddenField name="messageId" value={messageId} />
      <TextArea name={name} rows={5} hint={t("hint")} />
    </ActionForm>
  );
}
