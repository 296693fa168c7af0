import { useTranslations } from "next-intl";
import { TextField } from "@/components/forms/text-field";
import { type Answers, goalField, GOALS, placeField, type Question, wishField, WISHES } from "./answers";
import { AnswerCard } from "./answer-card";
import { Picture } from "./picture";

/** The ways to answer one question. */
export function GuideFields({ question, answers }: { question: Question; answers: Answers }) {
  const t = useTranslations("guide");
  if (question === "place") {
    const { name, value } = placeField(answers.place);
    return (
      <div className="flex flex-wrap items-center gap-6">
        <Picture name="place" className="size-28" />
        <div className="min-w-[min(16rem,100%)] flex-1">
          <TextField
            id="ort"
            name={name}
            label={t("place.label")}
            hint={t("place.hint")}
            defaultValue={value}
            autoComplete="postal-code"
            maxLength={80}
          />
        </div>
      </div>
    );
  }
  if (question === "goal") {
    return (
      <div className="grid gap-4">
        {GOALS.map((goal) => (
          <AnswerCard
            key={goal}
            type="radio"
            {...goalField(goal)}
            picture={goal}
            label={t(`goal.${goal}.label`)}
            hint={t(`goal.${goal}.hint`)}
            checked={answers.goal === goal}
          />
        ))}
      </div>
    );
  }
  return (
    <>
      <p className="mb-4">{t("wishes.several")}</p>
      <div className="grid gap-4 md:grid-cols-2">
        {WISHES.map((wish) => (
          <AnswerCard
            key={wish}
            type="checkbox"
            {...wishField(wish)}
            picture={wish}
            label={t(`wishes.${wish}.label`)}
            hint={t(`wishes.${wish}.hint`)}
            checked={answers.wishes.includes(wish)}
          />
        ))}
      </div>
    </>
  );
}
