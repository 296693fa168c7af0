import type { Field } from "./answers";
import { Picture, type PictureName } from "./picture";

type Props = Field & {
  type: "radio" | "checkbox";
  picture: PictureName;
  label: string;
  hint: string;
  checked: boolean;
};

/** An answer to tick, with a picture; the whole card is its target. */
export function AnswerCard({ type, name, value, picture, label, hint, checked }: Props) {
  return (
    <label className="flex min-h-28 items-center gap-2 sm:gap-4 rounded-xl border-2 border-edge bg-surface p-2.5 sm:p-4 hover:bg-tint has-checked:border-petrol has-checked:bg-tint">
      <input
        type={type}
        name={name}
        value={value}
        defaultChecked={checked}
        className="size-6 shrink-0 accent-petrol sm:size-7"
      />
      <Picture name={picture} className="size-11 sm:size-16" />
      <span className="min-w-0 whitespace-pre-line">
        <span className="block font-semibold sm:text-lg">{label}</span>
        <span className="block">{hint}</span>
      </span>
    </label>
  );
}
