/* What a browser with JavaScript adds to every page. Nothing depends on it: each form, link and page works without.
   Served as a file, never inline, so the content security policy can forbid every inline script. */

// GOV.UK's components look for these classes before they start; its own template sets them inline, which we forbid.
document.body.classList.add("js-enabled", "govuk-frontend-supported");

// Fetched only when the page holds one of its components. The address is in the tag, because a served name has a hash.
const tag = document.querySelector("script[data-govuk]");
if (document.querySelector('[data-module^="govuk-"]')) {
  import(tag.dataset.govuk).then((govuk) => govuk.initAll());
}

// Asks a follow-up question only when its answer is chosen; without this script it stands open below the answer.
// (GOV.UK's script for it puts aria-expanded on radio buttons, which ARIA does not allow there.)
function reveal() {
  for (const input of document.querySelectorAll("input[data-reveals]")) {
    document.getElementById(input.dataset.reveals).classList.toggle(`govuk-${input.type === "radio" ? "radios" : "checkboxes"}__conditional--hidden`, !input.checked);
  }
}
document.addEventListener("change", reveal);
window.addEventListener("pageshow", reveal);

// Two clicks, one effect: a slow network makes people press again. The server has a token too; this spares the wait.
const sent = new WeakSet();
document.addEventListener("submit", (event) => {
  if (event.target.method !== "post") return;
  if (sent.has(event.target)) event.preventDefault();
  sent.add(event.target);
});

// Back in a page that the browser kept, the form may be sent again.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) document.querySelectorAll("form").forEach((form) => sent.delete(form));
});
