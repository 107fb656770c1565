/* Single keys for those who want them (WCAG 2.2, 2.1.4: off until switched on, and never while somebody writes).
   The switch is remembered on this computer; nothing about anybody is. */

const places = document.querySelector("script[data-contact]").dataset;
const form = document.querySelector("form[data-keys]");
const NAME = "ownway.keys";

if (form) {
  form.hidden = false;
  form.keys.checked = localStorage.getItem(NAME) === "on";
  form.keys.addEventListener("change", () => localStorage.setItem(NAME, form.keys.checked ? "on" : "off"));
}

document.addEventListener("keydown", (event) => {
  const writing = event.target.closest("input:not([type=checkbox]), textarea, select");
  if (writing || event.ctrlKey || event.altKey || event.metaKey || localStorage.getItem(NAME) !== "on") return;
  const box = document.querySelector("input[data-search]");
  if (event.key === "/" && box) box.focus();
  else if (event.key === "/") location.href = places.search;
  else if (event.key === "n") location.href = places.contact;
  else return;
  event.preventDefault();
});
