"use strict";
(() => {
  const $ = (s, at = document) => at.querySelector(s);
  const all = (s, at = document) => [...at.querySelectorAll(s)];
  const box = $("#keys-on");
  const off = () => { try { return localStorage.getItem("rashomon-keys") === "off"; } catch { return false; } };
  if (box) {
    box.checked = !off();
    box.addEventListener("change", () => { try { localStorage.setItem("rashomon-keys", box.checked ? "on" : "off"); } catch { /* no storage: on for this page */ } });
  }
  let at = -1;
  const go = (step) => {
    const items = all(".item");
    if (!items.length) return;
    items[at]?.classList.remove("now");
    at = Math.max(0, Math.min(items.length - 1, at < 0 ? (step > 0 ? 0 : items.length - 1) : at + step));
    items[at].classList.add("now");
    $(".go", items[at])?.focus({ preventScroll: true });
    items[at].scrollIntoView({ block: "center" });
  };
  const click = (e) => { if (e) e.click(); };
  addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || off() || /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName)) return;
    const does = {
      n: () => go(1), p: () => go(-1), o: () => click($(".item.now .go")),
      "]": () => click($("a[rel=next]")), "[": () => click($("a[rel=prev]")),
      "/": () => $("input[type=search]")?.focus(), "?": () => { location.href = "/about"; },
    };
    if (does[e.key]) does[e.key]();
    else if (e.key >= "1" && e.key <= "9") click(all(".site li a")[e.key - 1]);
    else return;
    e.preventDefault();
  });
})();
