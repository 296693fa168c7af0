/** Runs as text inside the page, so it may use nothing from outside: sends the answer without leaving the page. */
export function sendFound() {
  const form = document.querySelector<HTMLFormElement>("#gefunden");
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    const { thanks = "", failed = "" } = form.dataset;
    const body = new FormData(form, event.submitter);
    void fetch(form.action, { method: "POST", body })
      .then(({ ok }) => ok)
      .catch(() => false)
      .then((ok) => {
        const note = form.querySelector<HTMLElement>("[role=status]");
        if (!note) return;
        note.textContent = ok ? thanks : failed;
        if (!ok) return;
        for (const part of form.querySelectorAll<HTMLElement>("button")) part.hidden = true;
        note.focus();
      });
  });
}
