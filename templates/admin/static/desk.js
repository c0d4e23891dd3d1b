// Says what a text will cost while it is being written, and puts drafts into their boxes without a new page. Without it
// everything works: one learns the cost later, and a draft's link leads to the page with the box filled.
"use strict";

const WAIT_MS = 300;

for (const box of document.querySelectorAll("textarea[data-count]")) {
  const out = document.getElementById(box.getAttribute("aria-describedby"));
  const token = box.form.elements.csrf.value;
  let timer = 0;
  let asked = 0;

  const tell = (cost) => {
    if (cost.problem) return cost.problem;
    const parts = `${cost.segments} segment${cost.segments === 1 ? "" : "s"}`;
    if (cost.encoding === "UCS-2") {
      return `${parts}. ${cost.costly.slice(0, 5).join(" ")} makes each segment shorter; plain letters would need fewer.`;
    }
    return `${parts}, signature included.`;
  };

  const ask = async () => {
    const mine = ++asked;
    if (!box.value.trim()) {
      out.textContent = out.dataset.resting;
      return;
    }
    try {
      const answer = await fetch(box.dataset.count, {
        method: "POST",
        headers: { "X-CSRF-Token": token },
        body: new URLSearchParams({ words: box.value }),
      });
      const cost = answer.ok && !answer.redirected ? await answer.json() : null;
      if (mine === asked && cost) out.textContent = tell(cost);
    } catch {
      if (mine === asked) out.textContent = out.dataset.resting;
    }
  };

  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT_MS);
  });
}

for (const draft of document.querySelectorAll("a[data-fills]")) {
  draft.addEventListener("click", (event) => {
    const box = document.getElementById(draft.dataset.fills);
    event.preventDefault();
    box.value = draft.textContent;
    box.focus();
    box.dispatchEvent(new Event("input"));
  });
}
