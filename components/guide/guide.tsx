"use client";
import { useLocale, useTranslations } from "next-intl";
import { SubmitButton } from "@/components/forms/submit-button";
import { BOLD } from "@/components/ui/bold";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { localePath } from "@/lib/i18n/locales";
import { AnswerForm } from "./answer-form";
import { fieldsTo, paramsOf, parseGuide, QUESTIONS, type Question, searchFields, without } from "./answers";
import { GuideFields } from "./guide-fields";
import { Progress } from "./progress";
import { useArrival } from "./use-arrival";
import { readFragment, useFragment } from "./use-fragment";

const FRAGMENT = "#weg?";
const questionOf = (address: string): Question => parseGuide(new URLSearchParams(address)).question;

/**
 * One question at a time. The answers live in the fragment; without JavaScript in the address.
 * `asked` are the parameters of the address, `site` is the name of the website for the title.
 */
export function Guide({ asked, site }: { asked: string; site: string }) {
  const t = useTranslations("guide");
  const locale = useLocale();
  const address = useFragment(FRAGMENT) ?? asked;
  const { question, answers } = parseGuide(new URLSearchParams(address));
  const step = QUESTIONS.indexOf(question);
  const [previous, next] = [QUESTIONS[step - 1], QUESTIONS[step + 1]];
  const heading = useArrival(t("title", { question: t(`${question}.question`), step: step + 1, site }));

  const guide = { action: localePath(locale, "/wegweiser"), fragment: FRAGMENT };
  const list = localePath(locale, "/anbieter");
  const others = without(question, answers);
  const onward = next
    ? { to: guide, fields: fieldsTo(next, others) }
    : { to: { action: list, fragment: `${list}#suche?` }, fields: searchFields(others) };
  // So that the way back, the browser's own too, finds what was ticked.
  const remember = (fields: URLSearchParams) => {
    // Who answered before React was there is a question further when it hears of the answer.
    if (questionOf(readFragment(FRAGMENT) ?? asked) !== question) return;
    const now = { ...answers, [question]: parseGuide(fields).answers[question] };
    history.replaceState(null, "", FRAGMENT + paramsOf(fieldsTo(question, now)).toString());
  };
  return (
    <div key={question} className="max-w-text space-y-6">
      <Progress step={step + 1} />
      <AnswerForm {...onward} onChange={remember}>
        <fieldset>
          <legend className="mb-4">
            <h1 ref={heading} tabIndex={-1} className="text-3xl sm:text-4xl">
              {t(`${question}.question`)}
            </h1>
          </legend>
          <GuideFields question={question} answers={answers} />
        </fieldset>
        <div className="mt-6">
          <SubmitButton>{t(next ? "next" : "show")}</SubmitButton>
        </div>
      </AnswerForm>
      <div className="flex flex-wrap justify-between gap-4">
        {previous ? (
          <AnswerForm to={guide} fields={fieldsTo(previous, answers)}>
            <button type="submit" className={BUTTON_STYLE.secondary}>
              <Icon name="back" />
              {t("back")}
            </button>
          </AnswerForm>
        ) : null}
        <AnswerForm {...onward}>
          <button type="submit" className={BUTTON_STYLE.secondary}>
            {t("skip")}
            <Icon name="arrow" />
          </button>
        </AnswerForm>
      </div>
      <p className="text-soft">{t.rich("privacy", BOLD)}</p>
    </div>
  );
}
