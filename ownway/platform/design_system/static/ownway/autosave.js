/* Keeps what somebody writes, on the server, within 5 seconds of their last key: a crash, a lost signal or an expired
   session takes nothing with it. Nothing is kept in the browser, which others may use after them.

   <form data-autosave="/address/" data-saving data-saved data-not-saved data-signed-out data-on-continue>
   … <p role="status" data-saved-status></p>. The address takes the form as a POST. It may answer with JSON whose
   names are hidden fields of the form (such as its version), to be updated here. */

const QUIET = 2500; // milliseconds after the last key
const AGAIN = 10000; // after a failure

function keep(form) {
  const status = form.querySelector("[data-saved-status]");
  let timer = null;
  let changed = false;
  let busy = false;

  const say = (words, trouble) => {
    status.textContent = words;
    status.toggleAttribute("data-trouble", trouble);
  };

  // Files wait for "Continue": they are large, and a half-sent one helps nobody.
  const written = () => {
    const data = new FormData(form);
    for (const [name, value] of [...data]) if (value instanceof File) data.delete(name);
    return data;
  };

  const update = (fields) => {
    for (const [name, value] of Object.entries(fields)) {
      const hidden = form.querySelector(`input[type="hidden"][name="${CSS.escape(name)}"]`);
      if (hidden) hidden.value = value;
    }
  };

  const explain = (response) => {
    if (response.status === 409) return form.dataset.onContinue; // kept only when sent
    if (response.redirected || response.status === 401 || response.status === 403) return form.dataset.signedOut;
    return form.dataset.notSaved;
  };

  const later = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  };

  async function save(leaving = false) {
    if (!changed) return;
    if (busy) return later(QUIET);
    busy = true;
    changed = false;
    try {
      // `keepalive` lets the words go out even while the page is being left.
      const request = { method: "POST", body: written(), credentials: "same-origin", keepalive: leaving === true };
      const response = await fetch(form.dataset.autosave, request);
      if (response.ok && !response.redirected) {
        if (response.headers.get("Content-Type")?.includes("json")) update(await response.json());
        const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
        say(form.dataset.saved.replace("{time}", time), false);
      } else {
        throw explain(response);
      }
    } catch (words) {
      changed = true;
      say(typeof words === "string" ? words : form.dataset.notSaved, true);
      later(AGAIN);
    } finally {
      busy = false;
    }
  }

  form.addEventListener("input", () => {
    changed = true;
    later(QUIET);
  });
  // Sending the form saves it; a late autosave must not come after.
  form.addEventListener("submit", () => {
    changed = false;
    clearTimeout(timer);
  });
  // A phone's browser may never come back to a page that was hidden.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") save(true);
  });
}

document.querySelectorAll("form[data-autosave]").forEach(keep);
