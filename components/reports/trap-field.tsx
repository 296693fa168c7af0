/** A field that nobody sees or hears: only programs fill it in. It forgets, so that a second press helps. */
export function TrapField({ label }: { label: string }) {
  return (
    <div hidden>
      <label htmlFor="homepage">{label}</label>
      <input id="homepage" name="homepage" type="text" tabIndex={-1} autoComplete="off" />
    </div>
  );
}
