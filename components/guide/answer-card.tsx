import type { Field } from "./answers";
import { Picture, type PictureName } from "./picture";

type Props = Field & {
  type: "radio" | "checkbox";
  picture: PictureName;
  label: string;
  hint: string;
  checked: boolean;
};

/** An answer to tick, with a picture; the whole card is its target. On phones the words get the whole width. */
export function AnswerCard({ type, name, value, picture, label, hint, checked }: Props) {
  return (
    <label className="flex min-h-28 flex-wrap items-center gap-x-4 gap-y-2 rounded-xl border-2 border-edge bg-surface p-4 sm:flex-nowrap hover:bg-tint has-checked:border-petrol has-checked:bg-tint">
      <input
        type={type}
        name={name}
        value={value}
        defaultChecked={checked}
        className="size-6 shrink-0 accent-petrol sm:size-7"
      />
      <Picture name={picture} className="size-11 sm:size-16" />
      <span className="w-full min-w-0 whitespace-pre-line sm:w-auto">
        <span className="block font-semibold sm:text-lg">{label}</span>
        <span className="block">{hint}</span>
      </span>
    </label>
  );
}
