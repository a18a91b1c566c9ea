"use strict";
// Why something is highlighted: what it is, what found it and how sure that is; and marks of right and wrong, to be saved.
(() => {
  const panel = document.getElementById("why");
  if (!panel) { return; }
  const list = panel.querySelector("ul");
  const output = panel.querySelector("output");
  const save = panel.querySelector(".save");
  const verdicts = new Map();
  let opener = null;
  const element = (name, text) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };
  const report = (mark) => mark.closest("article.report");
  const counted = () => {
    output.textContent = verdicts.size ? verdicts.size + " marked" : "";
    if (save) { save.disabled = verdicts.size === 0; }
  };
  // On a desk a mark is kept at once; it cannot be taken back, only followed by another.
  const keep = async (key, mark, show) => {
    const before = verdicts.get(key);
    if (before?.verdict === mark.verdict) { return; }
    verdicts.set(key, mark);
    show();
    output.textContent = "Keeping it …";
    let kept = false;
    try {
      kept = (await fetch(panel.dataset.corrections, {
        method: "POST", credentials: "same-origin",
        headers: { "Content-Type": "application/json", "X-CSRF-Token": panel.dataset.token },
        body: JSON.stringify({ article: mark.article, attribution: mark.attribution, verdict: mark.verdict }),
      })).ok;
    } catch { /* told below */ }
    if (kept) {
      counted();
      return;
    }
    if (before) { verdicts.set(key, before); } else { verdicts.delete(key); }
    show();
    output.textContent = "It could not be kept: the story has changed, or the desk cannot be reached. Reload and try again.";
  };
  const judge = (mark, attribution) => {
    const { id, dataset } = report(mark);
    const key = id + " " + attribution;
    const choice = document.createElement("span");
    choice.className = "verdict";
    ["right", "wrong"].forEach((verdict) => {
      const button = element("button", verdict);
      button.type = "button";
      const pressed = () => verdicts.get(key)?.verdict === verdict;
      const show = () => choice.querySelectorAll("button").forEach((each) =>
        each.setAttribute("aria-pressed", String(verdicts.get(key)?.verdict === each.textContent)));
      button.addEventListener("click", () => {
        const mark = { article: dataset.article, sha256: dataset.sha256, attribution, verdict };
        if (panel.dataset.corrections) {
          keep(key, mark, show);
          return;
        }
        if (pressed()) {
          verdicts.delete(key);
        } else {
          verdicts.set(key, mark);
        }
        show();
        counted();
      });
      button.setAttribute("aria-pressed", String(pressed()));
      choice.append(button);
    });
    return choice;
  };
  const reasons = (marks) => {
    const seen = new Set();
    return marks.flatMap((mark) => (mark.dataset.why || "").split("\n").filter(Boolean).map((line) => ({ mark, line })))
      .filter(({ line }) => !seen.has(line) && seen.add(line));
  };
  const open = (marks) => {
    const found = reasons(marks);
    if (!found.length) { return; }
    list.replaceChildren(...found.map(({ mark, line }) => {
      const [attribution, what, by, confidence] = line.split("\t");
      const item = document.createElement("li");
      item.append(element("span", what));
      const how = [by && "found by " + by, confidence && "confidence " + confidence].filter(Boolean).join(", ");
      item.append(element("small", how));
      if (attribution) { item.append(judge(mark, attribution)); }
      return item;
    }));
    opener = document.activeElement;
    panel.show();
  };
  const close = () => {
    panel.close();
    if (opener && opener.isConnected) { opener.focus({ preventScroll: true }); }
  };
  document.querySelectorAll("#sides .body").forEach((body) => body.addEventListener("click", (event) => {
    const mark = event.target.closest("mark");
    if (mark && !event.target.closest("a")) { open([mark]); }
  }));
  const here = () => document.activeElement.closest(".s")
    || document.querySelector("#sides .s.partner")
    || document.querySelector("#sides .s:target")
    || document.querySelector(".report.current .s:has(mark)")
    || document.querySelector("#sides .s:has(mark)");
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (event.key === "Escape" && panel.open) { close(); }
    if (event.key !== "w" || event.target.closest("input, select, textarea")) { return; }
    const sentence = here();
    if (sentence) {
      event.preventDefault();
      sentence.scrollIntoView({ block: "center" });
      open([...sentence.querySelectorAll("mark")]);
    }
  });
  panel.querySelector(".close").addEventListener("click", close);
  save?.addEventListener("click", () => {
    const version = panel.dataset.version;
    const lines = [...verdicts.values()].map((verdict) => JSON.stringify({ ...verdict, version }) + "\n");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(lines, { type: "application/jsonl" }));
    link.download = "corrections.jsonl";
    link.click();
  });
  counted();
})();
