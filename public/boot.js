// Runs before the app: the address where a mail gateway altered it, the theme, language and words of the first paint, the
// panel that is shown when the app cannot start or has stopped, and the notes on paper. It must work when nothing else
// does, so it depends on nothing.
(() => {
  "use strict";
  const root = document.documentElement;
  const saved = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // Storage may be blocked; the defaults serve then.
    }
  };
  // Gateways that rewrite links in mails write %23 for what begins the fragment, and where there are two of them, %2523. No
  // path of ours has it; of what is asked for only a search, which a reader typed.
  const { pathname, search, hash } = location;
  const mark = "%(?:25)*23";
  const find = (pattern, text) => new RegExp(`^${pattern}$`, "i").exec(text) ?? [];
  const [inPath, path, behind] = find(`(.*?)${mark}(.*)`, pathname);
  const [inSearch, asks, rest] = find(`(\\?(?:[^&]*&)*?(?!q=)[^&=]*=[^&]*?)${mark}(.*)`, search);
  const moved = inPath ? `${path}${search}#${behind}` : inSearch && hash === "" ? `${pathname}${asks}#${rest}` : null;
  if (moved) history.replaceState(history.state, "", moved);

  const asked = new URLSearchParams(location.search);
  const theme = asked.get("theme") ?? saved("posture.theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  const wanted = asked.get("lang") ?? saved("posture.language") ?? navigator.language;
  root.lang = /^az\b/i.test(wanted ?? "") ? "az" : "en";

  // Inside of another page a view stands alone.
  if (asked.get("embed") === "1") root.dataset.embed = "";

  // What the shell says until the program is there: the front page its own words, any other page its name, and what it is for
  // where that is always the same. No path finds what every object has, such as a constructor.
  const names = {
    __proto__: null,
    ranking: ["Ranking", "Reytinq"],
    country: ["Country", "Ölkə"],
    compare: ["Countries compared", "Ölkələrin müqayisəsi"],
    strategies: ["National strategies", "Milli strategiyalar", "What states set out to do for cyber security, and which indicators of an index that reaches.", "Dövlətlərin kibertəhlükəsizlik üçün qarşıya qoyduğu məqsədlər və bunların indeksin hansı göstəricilərini əhatə etdiyi."],
    strategy: ["National strategy", "Milli strategiya"],
    assess: ["Self-assessments", "Özünüqiymətləndirmələr", "Go through an index for your own country, indicator by indicator or area by area, with the evidence behind each answer, and see what it comes to. Nothing leaves this browser.", "İndeksi öz ölkəniz üzrə, göstərici-göstərici və ya sahə-sahə, hər cavabın sübutu ilə nəzərdən keçirin və nəticəni görün. Heç nə bu brauzerdən kənara çıxmır."],
    evidence: ["Evidence", "Sübutlar"],
    shared: ["Shared self-assessment", "Paylaşılan özünüqiymətləndirmə"],
    indicator: ["Indicator", "Göstərici"],
    crosswalk: ["Crosswalk", "Uyğunluq cədvəli"],
    plan: ["Plan", "Plan", "What would have to be met to reach a target, what each indicator would bring, and what lapses if nobody acts. Computed exactly, in your browser.", "Hədəfə çatmaq üçün nələrin yerinə yetirilməli olduğu, hər göstəricinin nə gətirəcəyi və heç nə edilməsə, nəyin qüvvədən düşəcəyi. Hər şey brauzerinizdə dəqiq hesablanır."],
    methodology: ["Methodology", "Metodologiya"],
    data: ["Data", "Məlumatlar"],
    bring: ["Bring a country’s page", "Ölkənin səhifəsini gətirin"],
    about: ["About", "Haqqında", "Posture makes national cyber security indices measurable in the open: published figures, rules and arithmetic, each of which you can check.", "Posture milli kibertəhlükəsizlik indekslərini açıq şəkildə ölçməyə imkan verir: dərc olunmuş rəqəmlər, qaydalar və hesablamalar – hər birini yoxlaya bilərsiniz."],
  };
  const [view, subject] = location.pathname.slice(new URL(document.baseURI).pathname.length).split("/");
  root.dataset.opening = view === "" ? "home" : "view";

  const byId = (id) => document.getElementById(id);
  const details = (message) =>
    [message, location.href.split("#")[0], navigator.userAgent, document.querySelector("meta[name=version]")?.content]
      .filter(Boolean)
      .join("\n");

  // Some browsers have it switched off for safety: Safari in Lockdown Mode, Tor Browser at its safest. Then nothing has
  // stopped, and reloading would not help.
  const canRun = typeof WebAssembly === "object";

  const say = (place, words) => {
    byId("shell")?.querySelectorAll(`${place} > [data-lang]`).forEach((line, at) => (line.textContent = words[at]));
  };
  // What a page is about is named in one of the lists, which lies by its path for the program then.
  const early = (globalThis.postureEarly = {});
  const lists = {
    __proto__: null,
    country: ["countries", (one) => [one.code, one.alpha2].includes(subject.toUpperCase())],
    strategy: ["strategies", (one) => one.id === subject],
    methodology: ["indices", (one) => one.id === subject],
  };
  const sayName = async ([list, isMeant]) => {
    try {
      const address = new URL(`data/${list}.json`, document.baseURI);
      const coming = fetch(address);
      early[address.pathname] = coming.then((answer) => answer.clone()).catch(() => null);
      const { name, title = name } = (await (await coming).json())[list].find(isMeant) ?? {};
      if (title) say("h1", [title.en, title.az ?? title.en]);
    } catch {
      // The page says what did not come.
    }
  };

  // The first message is the cause; what follows it (the trap of a panic, say) is only its echo.
  const crash = (message) => {
    const panel = byId("crash");
    if (!canRun || !panel || !panel.hidden) return;
    byId("crash-details").textContent = details(message);
    panel.hidden = false;
    byId("shell")?.remove();
    // Parts of the app may go on for a moment; what is under the panel must not take the focus back.
    for (const other of document.body.children) other.inert = other !== panel;
    byId("crash-title").focus();
  };
  // Files with a hash in their name are kept by the browser for ever, so one that arrived altered would stop each start
  // anew, and reloading a page does not ask for it again. This does; whatever fails or hangs, the page is reloaded.
  const reload = async () => {
    const loaded = performance.getEntriesByType("resource").map((one) => one.name);
    const named = [...document.querySelectorAll("link[href], script[src]")].map((one) => one.href ?? one.src);
    const own = [...new Set([...loaded, ...named])].filter((address) => address.startsWith(location.origin));
    const anew = { cache: "reload", signal: AbortSignal.timeout(10_000) };
    await Promise.allSettled(own.map(async (address) => (await fetch(address, anew)).arrayBuffer()));
    location.reload();
  };
  // On paper the addresses of links are numbered, and stand in a list at the end.
  const unnumber = () => {
    byId("paper-notes")?.remove();
    for (const link of document.querySelectorAll("a[data-note]")) delete link.dataset.note;
  };
  addEventListener("beforeprint", () => {
    unnumber();
    const list = document.createElement("ol");
    const numbers = new Map();
    list.id = "paper-notes";
    for (const link of document.querySelectorAll('main a[href^="http"]')) {
      if (link.closest("[hidden], .no-print, .report-address")) continue;
      const address = link.getAttribute("href");
      if (!numbers.has(address)) {
        numbers.set(address, numbers.size + 1);
        list.append(Object.assign(document.createElement("li"), { textContent: address }));
      }
      link.dataset.note = numbers.get(address);
    }
    if (numbers.size > 0) document.querySelector("main").after(list);
  });
  addEventListener("afterprint", unnumber);
  addEventListener("posture:crash", (event) => crash(String(event.detail)));
  addEventListener("error", (event) => {
    // A script or style that cannot be fetched has a target that is an element, and no message.
    const target = event.target;
    if (target instanceof HTMLScriptElement || target instanceof HTMLLinkElement) {
      // An icon is no loss, and what was fetched ahead is asked for again when it is needed. A page whose styles do not
      // come says so itself.
      if (!["icon", "prefetch", "preload"].includes(target.rel) && target.id !== "page-styles") crash(`could not be loaded: ${target.src || target.href}`);
    } else if (canRun && event.error instanceof WebAssembly.RuntimeError) {
      crash(event.message);
    } else if (event.error && byId("shell")) {
      // Until the app has taken over the page, any error is that of its start: a program that was altered, say.
      crash(String(event.error));
    }
  }, true);
  addEventListener("unhandledrejection", (event) => {
    // Until the app has taken over the page, any failed promise is that of its start.
    if (byId("shell")) crash(String(event.reason));
  });

  // As soon as the page is read, and so before the scripts that wait for that are there.
  document.addEventListener("readystatechange", () => {
    // Style sheets stand before this script, so one may have failed before anything listened.
    const style = document.querySelector("link[rel=stylesheet]");
    if (style && !getComputedStyle(root).getPropertyValue("--paper")) crash(`could not be loaded: ${style.href}`);
    if (view !== "") {
      const [en = "", az = "", ...lead] = names[view] ?? [];
      say("h1", [en, az]);
      if (lead.length > 0 && !subject) say(".say", lead);
      else byId("shell")?.querySelector(".say").remove();
      if (lists[view] && subject) sayName(lists[view]);
    }
    if (!canRun) {
      for (const waiting of byId("shell").querySelectorAll(".opening, .shell-wait")) waiting.remove();
      byId("cannot-run").hidden = false;
    }
    byId("crash-reload").addEventListener("click", reload);
    byId("crash-copy").addEventListener("click", async () => {
      const pre = byId("crash-details");
      try {
        await navigator.clipboard.writeText(pre.textContent);
        byId("crash-copied").textContent = root.lang === "az" ? "Kopyalandı" : "Copied";
      } catch {
        // Copying was refused: select the text, so that the reader can copy it by hand.
        getSelection().selectAllChildren(pre);
        pre.focus();
      }
    });
  }, { once: true });
})();
