// Keeps an open page true: on news it fetches the page again and changes only what differs.
"use strict";

const synced = ["top", "clock", "main"];
// What the reader or this script has set, and the server knows nothing of.
const ours = new Set(["open", "value", "style", "data-marked"]);
let fetching = false;
let again = false;

function sync(old, fresh) {
  if (old.nodeType === Node.TEXT_NODE) {
    if (old.data !== fresh.data) old.data = fresh.data;
    return;
  }
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && !ours.has(name)) old.removeAttribute(name);
  }
  for (const { name, value } of [...fresh.attributes]) {
    if (old.getAttribute(name) !== value && !ours.has(name)) old.setAttribute(name, value);
  }
  if (old.tagName !== "TEXTAREA" && old.tagName !== "IFRAME") syncChildren(old, fresh);
}

function syncChildren(old, fresh) {
  const named = new Map([...old.children].filter((child) => child.id).map((child) => [child.id, child]));
  let cursor = old.firstChild;
  for (const node of [...fresh.childNodes]) {
    const alike = cursor && !cursor.id && cursor.nodeName === node.nodeName ? cursor : null;
    const same = node.id ? named.get(node.id) : alike;
    if (!same) {
      old.insertBefore(document.importNode(node, true), cursor);
      continue;
    }
    if (same === cursor) cursor = cursor.nextSibling;
    else old.insertBefore(same, cursor);
    sync(same, node);
  }
  while (cursor) {
    const next = cursor.nextSibling;
    cursor.remove();
    cursor = next;
  }
}

function newestIsInView(log) {
  return log.scrollHeight - log.scrollTop - log.clientHeight < 80;
}

async function refresh() {
  if (fetching) {
    again = true;
    return;
  }
  fetching = true;
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (answer.ok) show(await answer.text());
  } catch {
    // The sandbox is away; its stream of news reconnects by itself.
  } finally {
    fetching = false;
    if (again) {
      again = false;
      refresh();
    }
  }
}

function show(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  const log = document.getElementById("log");
  const follow = log && newestIsInView(log);
  for (const id of synced) {
    const [old, next] = [document.getElementById(id), fresh.getElementById(id)];
    if (old && next) sync(old, next);
  }
  document.title = fresh.title;
  if (follow) log.scrollTop = log.scrollHeight;
  markRead();
}

function fitPaper() {
  const paper = document.getElementById("paper");
  const page = paper?.contentDocument?.documentElement;
  if (!page) return;
  paper.style.height = "0"; // A page is never shorter than its frame, so measure it in none.
  paper.style.height = `${page.scrollHeight}px`;
}

function markRead() {
  const mail = document.querySelector("article[data-read]");
  if (mail && !document.hidden) fetch(mail.dataset.read, { method: "POST" }).catch(() => {});
  const log = document.getElementById("log");
  if (!log || document.hidden || location.search || log.dataset.marked === log.dataset.newest) return;
  const marked = log.dataset.newest;
  log.dataset.marked = marked;
  fetch(log.dataset.read, { method: "POST", body: new URLSearchParams({ upto: marked }) }).catch(() => {});
}

function say(words) {
  const place = document.getElementById("alert");
  place.replaceChildren();
  if (!words) return;
  const line = document.createElement("p");
  line.textContent = words;
  place.append(line);
}

async function submit(event) {
  const form = event.target;
  if (!form.matches("[data-live]")) return;
  event.preventDefault();
  const fields = new FormData(form, event.submitter);
  try {
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(fields) });
    const body = await answer.text();
    if (!answer.ok) {
      const page = new DOMParser().parseFromString(body, "text/html");
      say((page.getElementById("alert") || page.body).textContent.trim());
      return;
    }
    say("");
    if (form.hasAttribute("data-clear")) form.reset();
    form.closest("details")?.removeAttribute("open");
    form.querySelector("textarea")?.focus();
  } catch {
    say("The sandbox does not answer. Is it still running?");
  }
  const log = document.getElementById("log");
  if (log) log.scrollTop = log.scrollHeight;
  refresh();
}

function sendOnEnter(event) {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  if (event.target.matches("textarea")) {
    event.preventDefault();
    event.target.form.requestSubmit(event.target.form.querySelector(".send"));
  }
}

document.addEventListener("submit", submit);
document.addEventListener("keydown", sendOnEnter);
document.addEventListener("visibilitychange", refresh);
const log = document.getElementById("log");
if (log) log.scrollTop = log.scrollHeight;
document.getElementById("paper")?.addEventListener("load", fitPaper);
fitPaper();
new EventSource("/events").addEventListener("message", refresh);
setInterval(refresh, 20000);
markRead();
