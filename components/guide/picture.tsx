type Drawing = { lines: string; amber: string };

const DRAWINGS = {
  place: {
    lines: "M8 31L32 10l24 21M15 26v28h34V26M26 54V38h12v16",
    amber: "M26 38h12v16H26z",
  },
  herausfinden: {
    lines: "M27 8a19 19 0 1 0 0 38 19 19 0 0 0 0-38zM41 41l14 14",
    amber: "M27 15l3.7 7.6 8.3 1.2-6 5.9 1.4 8.3-7.4-3.9-7.4 3.9 1.4-8.3-6-5.9 8.3-1.2z",
  },
  lernen: {
    lines:
      "M32 18c-6-5-14-6-24-5v36c10-1 18 0 24 5 6-5 14-6 24-5V13c-10-1-18 0-24 5zM32 18v36M39 25c4-2 7-2.5 11-2.5M39 34c4-2 7-2.5 11-2.5",
    amber: "M32 18c-6-5-14-6-24-5v36c10-1 18 0 24 5z",
  },
  arbeiten: {
    lines: "M7 24h50v29H7zM23 24v-9h18v9M7 37h19M38 37h19M26 32h12v10H26z",
    amber: "M26 32h12v10H26z",
  },
  company: {
    lines:
      "M6 55h52M11 55V11h25v44M36 27h17v28M18 20h3M26 20h3M18 29h3M26 29h3M18 38h3M26 38h3M43 36h3M43 45h3M20 55v-9h7v9",
    amber: "M36 27h17v28H36z",
  },
  places: {
    lines: "M19 8v28M45 8v28M19 12h26M19 22h26M13 36h38v8H13zM18 44v12M46 44v12",
    amber: "M13 36h38v8H13z",
  },
  partTime: {
    lines: "M32 9a23 23 0 1 0 0 46 23 23 0 0 0 0-46zM32 17v15l10 6",
    amber: "M32 9a23 23 0 0 1 0 46z",
  },
  wheelchair: {
    lines: "M26 6a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM26 20v16h15l7 17h6M26 27h12M20 32a13 13 0 1 0 19 15",
    amber: "M26 6a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z",
  },
  signLanguage: {
    lines:
      "M22 34V17a3.5 3.5 0 0 1 7 0v13-18a3.5 3.5 0 0 1 7 0v18-15a3.5 3.5 0 0 1 7 0v17-10a3.5 3.5 0 0 1 7 0v18c0 9-6 15-14 15-7 0-11-3-14-8l-9-14c-2-4 3-7 6-4zM52 8c3 2 5 5 6 9M12 8c-3 2-5 5-6 9",
    amber:
      "M22 34V17a3.5 3.5 0 0 1 7 0v-5a3.5 3.5 0 0 1 7 0v3a3.5 3.5 0 0 1 7 0v7a3.5 3.5 0 0 1 7 0v18c0 9-6 15-14 15-7 0-11-3-14-8l-9-14c-2-4 3-7 6-4z",
  },
  easyText: {
    lines: "M14 7h24l12 12v38H14zM38 7v12h12M22 29h20M22 38h20M22 47h11",
    amber: "M38 7l12 12H38z",
  },
} as const satisfies Record<string, Drawing>;

export type PictureName = keyof typeof DRAWINGS;

/** Helps to recognise an answer; the words beside it say the same. */
export function Picture({ name, className }: { name: PictureName; className: string }) {
  const { lines, amber } = DRAWINGS[name];
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" focusable="false" className={`shrink-0 text-petrol ${className}`}>
      <path d={amber} fill="var(--color-amber)" />
      <path d={lines} fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
