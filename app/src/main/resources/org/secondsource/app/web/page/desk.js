"use strict";
(() => {
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const story = Boolean(one("tr.claim, #sides"));
  document.documentElement.classList.add("scripted");

  const toast = one(".toast");
  let toastTimer = 0;
  const tell = (text) => {
    toast.textContent = text;
    clearTimeout(toastTimer);
    toastTimer = setTimeout(() => { toast.textContent = ""; }, 4000);
  };

  // Lists: the current row, by its id, so that it stays when the list is renewed.
  const rows = () => all("[data-row]");
  let currentId = "";
  const current = () => (currentId ? document.getElementById(currentId) : null);
  const choose = (row) => {
    if (!row) { return; }
    rows().forEach((each) => each.classList.toggle("current", each === row));
    currentId = row.id;
    const link = one("a", row);
    if (link) { link.focus({ preventScroll: true }); }
    row.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
  };
  const step = (by) => {
    const list = rows();
    const at = list.indexOf(current());
    choose(list[at < 0 ? 0 : Math.max(0, Math.min(list.length - 1, at + by))]);
  };
  const open = () => {
    const row = current() || rows()[0];
    const link = row && one("a", row);
    if (link) { link.click(); }
  };
  const follow = (selector) => {
    const link = one(selector);
    if (link) { link.click(); }
  };

  const keys = one("#keys");
  const search = one("#search");
  const actions = {
    j: () => step(1), k: () => step(-1), o: open,
    n: () => follow("a[rel=next]"), b: () => follow("a[rel=first]"),
    "/": () => { if (search) { search.focus(); search.select(); } },
    "?": () => keys && keys.showModal(),
  };
  // The story page has keys of its own, with more to walk through.
  if (!story) {
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) { return; }
      const typing = event.target.closest("input:not([type=checkbox]), select, textarea");
      if (event.key === "Escape" && typing) { typing.blur(); }
      if (typing || (keys && keys.open) || !actions[event.key]) { return; }
      event.preventDefault();
      actions[event.key]();
    });
  }

  all("form[data-ask]").forEach((form) => form.addEventListener("submit", (event) => {
    if (!confirm(form.dataset.ask)) { event.preventDefault(); }
  }));

  // Live: when something happened, parts marked data-live are fetched anew and put in place of the old.
  const renew = async () => {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" }, credentials: "same-origin" });
    if (!answer.ok) { return; }
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const focused = document.activeElement && document.activeElement.closest("[data-row]");
    all("[data-live]").forEach((old) => {
      const before = new Map(all("[data-row]", old).map((row) => [row.id, row.textContent]));
      const next = fresh.getElementById(old.id);
      if (!next) { return; }
      old.replaceChildren(...next.childNodes);
      all("[data-row]", old).forEach((row) => {
        if (before.get(row.id) !== row.textContent) { row.classList.add("fresh"); }
      });
    });
    if (current()) {
      current().classList.add("current");
      if (focused) { choose(current()); }
    }
  };
  const live = one("[data-events]");
  if (live && window.EventSource) {
    let timer = 0;
    const events = new EventSource(live.dataset.events);
    events.addEventListener("news", (event) => {
      const news = JSON.parse(event.data);
      tell(news.says);
      clearTimeout(timer);
      timer = setTimeout(one("[data-live]") ? renew : () => tell(news.says + " Reload to see it."), 400);
    });
    addEventListener("pagehide", () => events.close());
  }
})();
