"use strict";
(() => {
  const $ = (s, at = document) => at.querySelector(s);
  const all = (s, at = document) => [...at.querySelectorAll(s)];
  const say = (text) => { $("#said").textContent = text; };
  const rows = () => all(".row").filter((r) => !r.hidden && !r.closest("details:not([open])"));
  const esc = (s) => CSS.escape(s);
  let now = null, passage = -1, from = null;

  // an excerpt is known by the passage its reference leads to
  for (const said of all(".said,.term")) {
    const ref = said.matches(".term") ? said : $(".ref", said);
    if (ref) said.dataset.s = decodeURIComponent(ref.hash.slice(1));
  }

  // hover or focus on an excerpt lights its words in the text, and the other way round
  const parts = (key) => { const [letter, start, end] = key.split("-"); return [letter, Number(start), Number(end)]; };
  const cache = new Map();
  const marks = (letter) => {
    if (!cache.has(letter)) cache.set(letter, all(`#text-${esc(letter)} mark`));
    return cache.get(letter);
  };
  const inText = (key) => {
    const [letter, start, end] = parts(key);
    return marks(letter).filter((m) => m.dataset.o >= start && m.dataset.o < end);
  };
  const excerpts = new Map();
  for (const said of all(".said,.term")) {
    const key = said.dataset.s;
    if (key) excerpts.set(key, [...(excerpts.get(key) || []), said]);
  }
  const light = (key, on) => [...inText(key), ...(excerpts.get(key) || [])].forEach((e) => e.classList.toggle("lit", on));
  const keysOf = (hit) => {
    if (hit.dataset.s) return [hit.dataset.s];
    const letter = hit.closest("article.text").dataset.letter, at = Number(hit.dataset.o);
    return [...excerpts.keys()].filter((k) => { const [l, s, e] = parts(k); return l === letter && s <= at && at < e; });
  };
  for (const [name, on] of [["pointerover", true], ["pointerout", false], ["focusin", true], ["focusout", false]]) {
    document.addEventListener(name, (e) => {
      const hit = e.target.closest && e.target.closest(".said, .term, mark");
      if (hit) keysOf(hit).forEach((k) => light(k, on));
    });
  }

  // a reference into a text that is folded away opens it
  const passageId = (e) => e.matches("mark, .at");
  const reveal = () => {
    let hit = null;
    try { hit = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { return; }
    if (!hit) return;
    for (let d = hit.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
    if (passageId(hit)) {
      all("mark.lit").forEach((m) => m.classList.remove("lit"));
      light(hit.id, true);
    }
    hit.scrollIntoView({ block: passageId(hit) ? "center" : "start" });
  };
  addEventListener("hashchange", reveal);
  addEventListener("beforeprint", () => all("details").forEach((d) => { d.open = true; }));

  // copy an excerpt with its attribution
  for (const said of all("div.said")) {
    const ref = $(".ref", said), place = ref && ref.textContent + ref.hash.replace(/^#[A-Z]+-/, ":"), text = ref && document.getElementById("text-" + said.dataset.s.split("-")[0]);
    if (!text || !navigator.clipboard) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "copy";
    button.setAttribute("aria-label", `copy ${place} with its attribution`);
    button.addEventListener("click", async () => {
      const d = text.dataset;
      const whole = inText(said.dataset.s).map((m) => m.textContent).join("");
      const lines = [whole, `\u2014 ${d.outlet}, ${d.date} [${place}]`, d.url].filter(Boolean);
      try { await navigator.clipboard.writeText(lines.join("\n")); button.textContent = "copied"; say("Copied"); }
      catch { button.textContent = "not copied"; say("The browser did not allow copying"); }
      setTimeout(() => { button.textContent = "copy"; }, 1500);
    });
    $(".refs", said).append(button);
  }

  // filters
  const texts = all("article.text"), tools = $("#tools"), type = $("#pick-type");
  const letters = texts.map((t) => t.dataset.letter), chosen = new Set(letters);
  const filter = () => {
    for (const row of all(".row")) {
      const told = row.dataset.accounts.split(" ");
      row.hidden = (type.value && row.dataset.type !== type.value) || !told.some((l) => chosen.has(l));
    }
    say(`${all(".row").filter((r) => !r.hidden).length} rows shown`);
  };
  const many = letters.length > 12, one = document.createElement("select");
  for (const letter of many ? [] : letters) {
    const label = document.createElement("label"), box = document.createElement("input");
    box.type = "checkbox"; box.checked = true; box.value = letter;
    box.addEventListener("change", () => { box.checked ? chosen.add(letter) : chosen.delete(letter); filter(); });
    label.append(box, letter);
    $("#pick-accounts").append(label);
  }
  if (many) {
    one.setAttribute("aria-label", "Only rows that this account is part of");
    one.add(new Option("all", ""));
    letters.forEach((l, i) => one.add(new Option(`${l} ${texts[i].dataset.outlet}`, l)));
    one.addEventListener("change", () => { chosen.clear(); (one.value ? [one.value] : letters).forEach((l) => chosen.add(l)); filter(); });
    $("#pick-accounts").append(one);
  }
  $(".pick").hidden = letters.length < 2;
  for (const word of [...new Set(all(".row").map((r) => r.dataset.type).filter(Boolean))].sort()) type.add(new Option(word, word));
  type.addEventListener("change", filter);
  tools.addEventListener("submit", (e) => e.preventDefault());
  tools.hidden = false;

  // two accounts side by side: paragraphs that tell the same are brought level
  const reader = $("#reader"), pair = $("#pair");
  let two = null;
  const level = (left, right) => {
    const paras = (t) => all(".para", t);
    all(".para", reader).forEach((p) => { p.style.marginTop = ""; });
    if (!left || innerWidth < 736) return;
    const used = (p) => new Set(all(".used a", p).map((a) => a.textContent).filter((id) => /^[SQD]/.test(id)));
    // the pairs in order that share most rows
    const a = paras(left), b = paras(right), mine = a.map(used), yours = b.map(used);
    const both = (i, j) => [...mine[i]].filter((id) => yours[j].has(id)).length;
    const best = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
    for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) {
      const n = both(i, j);
      best[i][j] = Math.max(best[i + 1][j], best[i][j + 1], n && n + best[i + 1][j + 1]);
    }
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
      const n = both(i, j);
      if (n && best[i][j] === n + best[i + 1][j + 1]) {
        const gap = (a[i].offsetTop - a[0].offsetTop) - (b[j].offsetTop - b[0].offsetTop);
        (gap > 0 ? b[j] : a[i]).style.marginTop = `${Math.abs(gap)}px`;
        i += 1; j += 1;
      } else if (best[i][j] === best[i + 1][j]) i += 1;
      else j += 1;
    }
  };
  const show = () => {
    texts.forEach((t) => t.classList.remove("left", "right"));
    reader.classList.toggle("pairing", Boolean(two));
    if (!two) { level(); pair.textContent = "Read two side by side"; choose.hidden = true; return; }
    const [l, r] = two.map((letter) => texts.find((t) => t.dataset.letter === letter));
    l.classList.add("left"); r.classList.add("right");
    [l, r].forEach((t) => { $("details", t).open = true; });
    pair.textContent = "All texts again";
    choose.hidden = false;
    level(l, r);
    $("#texts").scrollIntoView();
  };
  const choose = document.createElement("p");
  choose.hidden = true;
  const selects = [0, 1].map((i) => {
    const label = document.createElement("label"), select = document.createElement("select");
    letters.forEach((l, j) => select.add(new Option(`${l} ${texts[j].dataset.outlet}`, l)));
    select.addEventListener("change", () => { two[i] = select.value; if (two[0] !== two[1]) show(); });
    label.append(i ? " and " : "Side by side: ", select);
    choose.append(label);
    return select;
  });
  reader.before(choose);
  pair.hidden = letters.length < 2;
  pair.addEventListener("click", () => {
    two = two ? null : [letters[0], letters[1]];
    if (two) selects.forEach((s, i) => { s.value = two[i]; });
    show();
  });
  // both texts scroll as one, so that level paragraphs stay level
  let busy = false;
  reader.addEventListener("scroll", (e) => {
    if (busy || !two || !e.target.classList.contains("text")) return;
    busy = true;
    texts.forEach((t) => { if (t !== e.target && t.matches(".left,.right")) t.scrollTop = e.target.scrollTop; });
    requestAnimationFrame(() => { busy = false; });
  }, true);

  // keys
  const go = (step) => {
    const shown = rows(), at = shown.indexOf(now);
    const next = shown[Math.max(0, Math.min(shown.length - 1, at < 0 ? (step > 0 ? 0 : shown.length - 1) : at + step))];
    if (!next) return;
    now?.classList.remove("now");
    now = next; passage = -1;
    now.classList.add("now");
    $(".id", now).focus({ preventScroll: true });
    now.scrollIntoView({ block: "center" });
  };
  const step = (by) => {
    if (!now) go(1);
    const refs = all(".ref,.term", now);
    if (!refs.length) return;
    passage = (passage + by + refs.length) % refs.length;
    refs[passage].focus();
  };
  const open = () => {
    if (from) { const back = from; from = null; location.hash = ""; back.focus(); back.scrollIntoView({ block: "center" }); return; }
    const ref = now && (all(".ref,.term", now)[Math.max(0, passage)]);
    if (ref) { from = ref; ref.click(); }
  };
  const keys = $("#keys"), on = $("#keys-on");
  $("#help").addEventListener("click", () => keys.showModal());
  addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || keys.open || /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName)) return;
    if (e.key === "?") { keys.showModal(); e.preventDefault(); return; }
    if (!on.checked) return;
    const sections = all("main > section:not(#brief)");
    const does = { n: () => go(1), p: () => go(-1), "]": () => step(1), "[": () => step(-1), o: open };
    if (does[e.key]) does[e.key]();
    else if (e.key >= "1" && e.key <= "9" && sections[e.key - 1]) {
      const head = $("h2", sections[e.key - 1]);
      head.tabIndex = -1;
      head.focus({ preventScroll: true });
      sections[e.key - 1].scrollIntoView();
    } else return;
    e.preventDefault();
  });
  // which section is being read
  const links = new Map(all(".bar a").map((a) => [a.hash.slice(1), a]));
  const watch = new IntersectionObserver((seen) => {
    for (const e of seen) e.target.dataset.seen = e.isIntersecting ? "1" : "";
    const first = all("main > section").find((s) => s.dataset.seen);
    links.forEach((a, id) => { if (first && id === first.id) a.setAttribute("aria-current", "true"); else a.removeAttribute("aria-current"); });
  }, { rootMargin: "-12% 0px -70% 0px" });
  all("main > section").forEach((s) => watch.observe(s));
  if (location.hash) reveal();
})();
