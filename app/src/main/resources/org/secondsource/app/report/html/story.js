"use strict";
(() => {
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const wide = matchMedia("(min-width: 801px)");
  const motion = calm ? "auto" : "smooth";
  document.documentElement.classList.add("scripted");

  const toast = one(".toast");
  let toastTimer = 0;
  const tell = (text) => {
    toast.textContent = text;
    clearTimeout(toastTimer);
    toastTimer = setTimeout(() => { toast.textContent = ""; }, 2500);
  };

  // Claims: the current row, opening its evidence, and the filters.
  const rows = all("tr.claim");
  const shown = () => all("tr.claim").filter((row) => !row.hidden);
  let current = null;
  const choose = (row) => {
    if (!row) { return; }
    if (current) { current.classList.remove("current"); }
    current = row;
    row.classList.add("current");
    const summary = one("summary", row.nextElementSibling);
    summary.focus({ preventScroll: true });
    row.scrollIntoView({ block: "center", behavior: motion });
  };
  const step = (by) => {
    const list = shown();
    const at = list.indexOf(current);
    choose(list[at < 0 ? 0 : Math.max(0, Math.min(list.length - 1, at + by))]);
  };
  const open = () => {
    if (!current) { step(0); }
    if (current) {
      const details = one("details", current.nextElementSibling);
      details.open = !details.open;
    }
  };
  rows.forEach((row) => row.addEventListener("click", (event) => {
    if (!event.target.closest("a, summary")) { choose(row); open(); }
  }));
  const find = one("#find");
  const narrow = () => {
    const words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
    const status = one("#by-status").value;
    const kind = one("#by-kind").value;
    const report = one("#by-report").value;
    rows.forEach((row) => {
      const text = row.textContent.toLowerCase();
      const fits = words.every((word) => text.includes(word))
        && (!status || row.dataset.status === status)
        && (!kind || row.dataset.kinds.includes(kind))
        && (!report || row.dataset.carriers.split(" ").includes(report));
      row.hidden = !fits;
      row.nextElementSibling.hidden = !fits;
    });
    one("#found").textContent = shown().length === rows.length ? "" : shown().length + " of " + rows.length;
  };
  const order = {
    "": (row) => rows.indexOf(row),
    seen: (row) => row.dataset.seen || "9999",
    origins: (row) => Number(row.dataset.origins),
    reports: (row) => -Number(row.dataset.reports),
  };
  const sort = () => {
    const key = order[one("#by-order").value];
    const places = new Map(rows.map((row, at) => [row, at]));
    const body = rows[0].parentElement;
    [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : places.get(a) - places.get(b)))
      .forEach((row) => { const evidence = row.nextElementSibling; body.append(row, evidence); });
  };
  if (find) {
    one("#by-order").addEventListener("input", sort);
    all("#find, #by-status, #by-kind, #by-report").forEach((field) => field.addEventListener("input", narrow));
    one(".filters").addEventListener("submit", (event) => event.preventDefault());
  }

  // Side by side: a linked sentence brings its partners to the same height.
  const align = (sentence) => {
    all(".s.partner").forEach((each) => each.classList.remove("partner"));
    const ids = (sentence.dataset.partners || "").split(" ").filter(Boolean);
    sentence.classList.add("partner");
    const body = sentence.closest(".body");
    const height = sentence.getBoundingClientRect().top - body.getBoundingClientRect().top;
    const done = new Set();
    ids.map((id) => document.getElementById(id)).filter(Boolean).forEach((partner) => {
      partner.classList.add("partner");
      const other = partner.closest(".body");
      if (wide.matches && !done.has(other)) {
        done.add(other);
        const offset = partner.getBoundingClientRect().top - other.getBoundingClientRect().top;
        other.scrollBy({ top: offset - height, behavior: motion });
      }
    });
  };
  const reveal = (element) => {
    const details = element.closest("details");
    if (details) { details.open = true; }
    if (element.matches("details")) { element.open = true; }
    const body = element.closest(".body");
    if (body && wide.matches) {
      one("#sides .columns").scrollIntoView({ block: "start", behavior: motion });
      const offset = element.getBoundingClientRect().top - body.getBoundingClientRect().top;
      body.scrollBy({ top: offset - body.clientHeight / 4, behavior: "auto" });
      element.closest(".report").scrollIntoView({ block: "nearest", inline: "nearest", behavior: motion });
    } else {
      element.scrollIntoView({ block: "center", behavior: motion });
    }
    if (element.matches(".s")) { align(element); }
    if (element.matches("tr.claim")) { choose(element); }
  };
  all(".s.linked").forEach((sentence) => sentence.addEventListener("click", (event) => {
    if (!event.target.closest("a")) { align(sentence); }
  }));
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const target = link && document.getElementById(link.getAttribute("href").slice(1));
    if (!target || target.matches("section, main") || event.metaKey || event.ctrlKey) { return; }
    event.preventDefault();
    history.pushState(null, "", link.getAttribute("href"));
    reveal(target);
    if (!target.hasAttribute("tabindex")) { target.setAttribute("tabindex", "-1"); }
    target.focus({ preventScroll: true });
  });
  const arrive = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && !target.matches("section, main")) { reveal(target); }
  };
  addEventListener("hashchange", arrive);
  arrive();

  const reports = all("article.report");
  let report = -1;
  const turn = (by) => {
    if (report >= 0) { reports[report].classList.remove("current"); }
    report = report < 0 ? 0 : (report + by + reports.length) % reports.length;
    reports[report].classList.add("current");
    reports[report].scrollIntoView({ block: "start", inline: "center", behavior: motion });
    one(".body", reports[report]).focus({ preventScroll: true });
    tell(one("h3", reports[report]).textContent.trim());
  };

  // Copying and saving; both stay on this machine.
  const copy = async () => {
    if (!current) { step(0); }
    if (!current) { return; }
    const link = location.href.split("#")[0] + "#" + current.id;
    history.replaceState(null, "", "#" + current.id);
    try {
      await navigator.clipboard.writeText(link);
      tell("Link copied");
    } catch {
      tell("The link is in the address bar");
    }
  };
  const cell = (text) => {
    const plain = text.replace(/\s+/g, " ").trim();
    const safe = /^[=+\-@\t\r]/.test(plain) ? "'" + plain : plain;
    return '"' + safe.replace(/"/g, '""') + '"';
  };
  const save = () => {
    const head = all(".claims thead th").map((each) => cell(each.textContent));
    const lines = shown().map((row) => [...row.children].map((each) => cell(each.textContent)).join(","));
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([[head.join(","), ...lines].join("\r\n") + "\r\n"], { type: "text/csv" }));
    link.download = "claims.csv";
    link.click();
    tell(lines.length + " claims saved");
  };

  const go = (id) => {
    const section = document.getElementById(id);
    section.setAttribute("tabindex", "-1");
    section.focus({ preventScroll: true });
    section.scrollIntoView({ block: "start", behavior: motion });
  };
  const keys = one("#keys");
  const actions = {
    j: () => step(1), k: () => step(-1), o: open,
    "[": () => turn(-1), "]": () => turn(1),
    c: () => go("claims"), s: () => go("sides"), p: () => go("provenance"), f: () => go("figures"), t: () => go("timeline"),
    y: copy, e: save,
    "/": () => { if (find) { find.focus(); find.scrollIntoView({ block: "center" }); } },
    "?": () => keys.showModal(),
  };
  for (let layer = 1; layer <= 6; layer++) {
    actions[layer] = () => {
      const box = one("#layer-" + layer);
      box.checked = !box.checked;
      tell(box.nextElementSibling.textContent + (box.checked ? " shown" : " hidden"));
    };
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    const typing = event.target.closest("input:not([type=checkbox]), select, textarea");
    if (event.key === "Escape") {
      if (typing && typing.closest(".filters")) { typing.value = ""; narrow(); }
      if (typing) { typing.blur(); }
      all(".s.partner").forEach((each) => each.classList.remove("partner"));
      return;
    }
    if (typing || keys.open || !actions[event.key]) { return; }
    event.preventDefault();
    actions[event.key]();
  });

  // Which section is being read.
  const marks = new Map(all(".contents a").map((link) => [link.getAttribute("href").slice(1), link]));
  const watcher = new IntersectionObserver((entries) => {
    entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
      marks.forEach((link) => link.removeAttribute("aria-current"));
      const link = marks.get(entry.target.id);
      if (link) {
        link.setAttribute("aria-current", "true");
        link.parentElement.parentElement.scrollTo({ left: link.offsetLeft - 80, behavior: "auto" });
      }
    });
  }, { rootMargin: "-20% 0px -70% 0px" });
  all("main > section").forEach((section) => watcher.observe(section));

  addEventListener("beforeprint", () => all("details").forEach((each) => { each.open = true; }));
})();
