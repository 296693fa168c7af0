/** Writes into a field as if somebody had typed it, so that everything that listens hears of it. */
export function chooseIn(input: HTMLInputElement, value: string): void {
  input.value = value;
  input.dispatchEvent(new CustomEvent("input", { bubbles: true, detail: "chosen" }));
}
