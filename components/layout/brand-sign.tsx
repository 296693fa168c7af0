/** The sign of the directory: a way with two stops. */
export function BrandSign() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false" className="size-10 shrink-0 text-petrol">
      <rect width="40" height="40" rx="10" fill="currentColor" />
      <path
        d="M8 30c6 0 5-9 12-9s6-10 12-10"
        fill="none"
        stroke="var(--color-on-petrol)"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <circle cx="32" cy="11" r="4.5" fill="var(--color-amber)" />
      <circle cx="8" cy="30" r="3" fill="var(--color-on-petrol)" />
    </svg>
  );
}
