import { useFormatter } from "next-intl";

/** "12.03.2026, 10:42" */
export function useTime(): (at: Date) => string {
  const format = useFormatter();
  return (at) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short" });
}
