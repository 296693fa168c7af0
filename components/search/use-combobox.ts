"use client";
import { type KeyboardEvent, type RefObject, useCallback, useState } from "react";
import { chooseIn } from "./choose-in";

const STEPS: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * The behaviour of a combobox with a list (ARIA 1.2): arrows walk through the options and the text itself, Enter takes
 * the present one or else sends the form, Esc closes. The list never takes the focus.
 */
export function useCombobox(input: RefObject<HTMLInputElement | null>, id: string) {
  const [{ options, active }, setList] = useState<{ options: string[]; active: number }>(CLOSED);
  const show = useCallback((found: string[]) => setList({ options: found, active: -1 }), []);
  const close = () => setList(CLOSED);
  const choose = (option: string) => {
    if (input.current) chooseIn(input.current, option);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || options.length === 0) return;
    const step = STEPS[event.key];
    const option = options[active];
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && option !== undefined) choose(option);
    else if (step !== undefined) setList({ options, active: walk({ active, step, count: options.length }) });
    else return;
    event.preventDefault();
  };
  const isOpen = options.length > 0;
  return {
    options,
    active,
    show,
    close,
    choose,
    optionId: (position: number) => `${id}-vorschlag-${position}`,
    inputProps: {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": isOpen,
      "aria-controls": `${id}-vorschlaege`,
      "aria-activedescendant": active < 0 ? undefined : `${id}-vorschlag-${active}`,
      autoComplete: "off",
      onKeyDown,
    } as const,
  };
}

const CLOSED = { options: [], active: -1 };

/** -1 stands for the text; beyond the last option it comes again. */
function walk({ active, step, count }: { active: number; step: number; count: number }): number {
  return ((active + 1 + step + count + 1) % (count + 1)) - 1;
}
