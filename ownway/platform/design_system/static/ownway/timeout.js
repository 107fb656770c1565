/* Says so 2 minutes before somebody is signed out, and lets them stay with one key (WCAG 2.2, 2.2.1).
   All tabs agree: a page opened or kept in one of them keeps the session for all. */

const WARNING = 120; // seconds

const dialog = document.querySelector("dialog[data-timeout]");
const left = dialog.querySelector("[data-left]");
const tabs = new BroadcastChannel("ownway-session");
const words = dialog.dataset;
let ends = 0;

// By the clock, not by counting ticks: a laptop that slept has lost its time all the same.
const remaining = () => Math.ceil((ends - Date.now()) / 1000);

function startAgain() {
  ends = Date.now() + Number(words.timeout) * 1000;
  if (dialog.open) dialog.close();
}

async function stay() {
  const answer = await fetch(words.keep, { credentials: "same-origin", cache: "no-store", redirect: "manual" });
  if (!answer.ok) return leave();
  startAgain();
  tabs.postMessage("kept");
}

function leave() {
  tabs.postMessage("gone");
  location.assign(words.gone);
}

// Every half minute is often enough to hear; in the last one, every 10 seconds.
function sentence(seconds) {
  if (seconds > 75) return words.minutes.replace("{n}", Math.round(seconds / 60));
  if (seconds > 30) return words.minute;
  return words.seconds.replace("{n}", Math.ceil(seconds / 10) * 10);
}

function look() {
  const seconds = remaining();
  if (seconds <= 0) return leave();
  if (seconds > WARNING) return;
  const now = sentence(seconds);
  if (left.textContent !== now) left.textContent = now;
  if (!dialog.open) dialog.showModal();
}

dialog.querySelector("[data-stay]").addEventListener("click", stay);
dialog.addEventListener("cancel", (event) => {
  event.preventDefault(); // Escape means stay: nobody should be signed out by pressing it
  stay();
});
tabs.addEventListener("message", ({ data }) => (data === "kept" ? startAgain() : location.assign(words.gone)));

startAgain();
tabs.postMessage("kept"); // opening this page has prolonged the session that the other tabs share
setInterval(look, 1000);
