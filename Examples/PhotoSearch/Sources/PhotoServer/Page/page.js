// The page of photo-search. Everything that is shown comes from this server; texts are set as text, never as HTML.

import { fieldsOf } from "./details.js";
import { Grid } from "./grid.js";
import { ask, send, setToken } from "./server.js";
import { texts } from "./texts.js";

const $ = id => document.getElementById(id);
let language = navigator.language.toLowerCase().startsWith("de") ? "de" : "en";
const t = (key, ...values) => {
  const text = texts[language][key];
  return typeof text === "function" ? text(...values) : text;
};

function applyLanguage() {
  document.documentElement.lang = language;
  document.title = t("title");
  $("language").value = language;
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = t(element.dataset.text);
  for (const element of document.querySelectorAll("[data-placeholder]")) element.placeholder = t(element.dataset.placeholder);
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", t(element.dataset.label));
}

function say(text) { $("message").textContent = text; }

// MARK: What is shown

const state = {
  last: null, loading: null, all: false,
  // Photos and pictures that are searched with: { photo } or { picture }.
  terms: [],
};

function filter() {
  const form = new FormData($("filter"));
  const day = (text, add) => Math.floor(Date.parse(`${text}T00:00:00Z`) / 1000) + add;
  const result = {};
  if (form.get("from")) result.from = day(form.get("from"), 0);
  if (form.get("to")) result.until = day(form.get("to"), 86400);
  if (form.get("folder")) result.folder = form.get("folder");
  if (form.get("camera")) result.camera = form.get("camera");
  if (form.get("kind")) result.kinds = [form.get("kind")];
  if (form.get("favourites")) result.favourites = true;
  if (form.get("place").trim()) {
    const [south, west, north, east] = form.get("place").split(",").map(Number);
    if (![south, west, north, east].every(Number.isFinite)) throw new Error(t("badPlace"));
    result.box = { south, west, north, east };
  }
  return result;
}

const isSearch = () => $("text").value.trim() !== "" || state.terms.length > 0;

function question() {
  return {
    text: $("text").value, filter: filter(), all: state.all, count: 100,
    closer: $("closer").checked,
    like: state.terms.filter(term => term.photo).map(term => term.photo),
    pictures: state.terms.filter(term => term.picture).map(term => term.picture),
  };
}

async function refresh({ keepPlace = false } = {}) {
  state.loading?.abort();
  const loading = state.loading = new AbortController();
  try {
    if (isSearch()) {
      const reply = await send("search", question(), { signal: loading.signal });
      grid.ids = reply.matches.map(match => match.id);
      state.last = reply.last ?? null;
      grid.hasMore = reply.hasMore;
    } else {
      const reply = await send("listing", filter(), { signal: loading.signal });
      grid.ids = reply.ids;
      state.last = null;
      grid.hasMore = false;
    }
    if (!keepPlace) {
      grid.selected = 0;
      grid.toTop();
    }
    grid.selected = Math.max(0, Math.min(grid.selected, grid.ids.length - 1));
    showCount();
    grid.layout();
  } catch (error) {
    if (error.name !== "AbortError") say(error.message);
  } finally {
    if (state.loading === loading) state.loading = null;
  }
}

async function loadMore() {
  if (state.loading || !grid.hasMore) return;
  const loading = state.loading = new AbortController();
  try {
    const reply = await send("search", { ...question(), after: state.last }, { signal: loading.signal });
    grid.ids.push(...reply.matches.map(match => match.id));
    state.last = reply.last ?? state.last;
    grid.hasMore = reply.hasMore;
    showCount();
    grid.layout();
  } catch (error) {
    if (error.name !== "AbortError") say(error.message);
  } finally {
    if (state.loading === loading) state.loading = null;
  }
}

function showCount() {
  const count = grid.ids.length;
  say(count === 0 ? t(isSearch() ? "none" : "empty") : t(grid.hasMore ? "foundMore" : "found", count));
  $("rest").hidden = !isSearch() || state.all || grid.hasMore;
}

function showTerms() {
  $("terms").hidden = state.terms.length === 0;
  $("terms").replaceChildren(...state.terms.map(term => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = `${t(term.photo ? "likePhoto" : "likePicture")} ×`;
    button.setAttribute("aria-label", `${t(term.photo ? "likePhoto" : "likePicture")}: ${t("remove")}`);
    button.addEventListener("click", () => {
      state.terms = state.terms.filter(other => other !== term);
      showTerms();
      search();
    });
    const item = document.createElement("li");
    item.append(button);
    return item;
  }));
}

function search() {
  state.all = false;
  refresh();
}

const grid = new Grid({
  scroll: $("scroll"), grid: $("grid"), label: (place, all) => t("photo", place, all), onOpen: () => open(),
  onNearEnd: () => loadMore(),
});

// MARK: The light box

let shown = null;

async function open() {
  const id = grid.ids[grid.selected];
  if (id === undefined) return;
  if (!$("box").open) $("box").showModal();
  $("large").src = `api/files/${id}`;
  try {
    const photo = await ask(`photos/${id}`);
    // Another one may have been opened meanwhile.
    if (grid.ids[grid.selected] === id) describe(photo);
  } catch (error) {
    $("name").textContent = error.message;
  }
}

function describe(photo) {
  shown = photo;
  const name = photo.path.split("/").at(-1);
  $("name").textContent = name;
  $("large").alt = name;
  $("caption").textContent = "";
  $("favourite").setAttribute("aria-pressed", photo.isFavourite);
  $("details").replaceChildren(...fieldsOf(photo, language, t).flatMap(([key, value]) => {
    const [term, detail] = [document.createElement("dt"), document.createElement("dd")];
    term.textContent = key;
    detail.textContent = value;
    return [term, detail];
  }));
}

function step(by) {
  if (grid.selected + by < 0 || grid.selected + by >= grid.ids.length) return;
  grid.select(grid.selected + by, { focus: false });
  open();
}

async function toggleFavourite() {
  if (!shown) return;
  try {
    describe(await ask(`photos/${shown.id}/favourite`, {
      method: "PUT", headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ favourite: !shown.isFavourite }),
    }));
  } catch (error) { $("name").textContent = error.message; }
}

async function describeInWords() {
  if (!shown) return;
  const { id } = shown;
  try {
    const reply = await ask(`photos/${id}/caption`, { method: "POST" });
    if (shown.id === id) $("caption").textContent = reply.caption;
  } catch (error) { $("caption").textContent = error.message; }
}

function moreLikeThis() {
  if (!shown) return;
  $("box").close();
  $("text").value = "";
  state.terms = [{ photo: shown.id }];
  showTerms();
  search();
}

$("previous").addEventListener("click", () => step(-1));
$("next").addEventListener("click", () => step(1));
$("favourite").addEventListener("click", toggleFavourite);
$("like").addEventListener("click", moreLikeThis);
$("describe").addEventListener("click", describeInWords);
$("closer").addEventListener("change", search);
$("close").addEventListener("click", () => $("box").close());
$("box").addEventListener("close", () => {
  $("large").removeAttribute("src");
  grid.select(grid.selected);
});
$("box").addEventListener("keydown", event => {
  const keys = { ArrowLeft: () => step(-1), ArrowRight: () => step(1), f: toggleFavourite, m: moreLikeThis };
  if (event.ctrlKey || event.altKey || event.metaKey || !(event.key in keys)) return;
  event.preventDefault();
  keys[event.key]();
});

// MARK: Asking

let waiting = 0;
$("text").addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(search, 200);
});
$("search").addEventListener("submit", event => {
  event.preventDefault();
  clearTimeout(waiting);
  search();
});
$("filter").addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(search, 200);
});
$("filter").addEventListener("submit", event => event.preventDefault());
$("filter").addEventListener("reset", () => setTimeout(search));
$("rest").addEventListener("click", () => {
  state.all = true;
  refresh();
});
document.addEventListener("keydown", event => {
  const isTyping = event.target.closest("input, select, textarea, dialog");
  if (event.key === "/" && !isTyping) {
    event.preventDefault();
    $("text").focus();
  }
  if (event.key === "ArrowDown" && event.target === $("text")) {
    event.preventDefault();
    grid.select(grid.selected);
  }
});
$("language").addEventListener("change", () => {
  language = $("language").value;
  applyLanguage();
  showTerms();
  showCount();
  showNews();
  grid.layout();
});

async function usePicture(file) {
  try {
    const reply = await ask("pictures", { method: "POST", body: file });
    state.terms.push({ picture: reply.picture });
    showTerms();
    search();
  } catch (error) { say(error.message); }
}

$("file").addEventListener("change", () => {
  if ($("file").files[0]) usePicture($("file").files[0]);
  $("file").value = "";
});
document.addEventListener("dragover", event => {
  event.preventDefault();
  document.body.classList.add("dropping");
});
document.addEventListener("dragleave", () => document.body.classList.remove("dropping"));
document.addEventListener("drop", event => {
  event.preventDefault();
  document.body.classList.remove("dropping");
  if (event.dataTransfer.files[0]) usePicture(event.dataTransfer.files[0]);
});
document.addEventListener("paste", event => {
  if (event.clipboardData.files[0]) usePicture(event.clipboardData.files[0]);
});

// MARK: Events of the server

// What the server said last.
let news = null, refreshing = 0, events = null;

function showNews() {
  if (!news) return;
  const parts = [t("indexed", news.indexed)];
  if (news.damaged) parts.push(t("damaged", news.damaged));
  if (news.progress) parts.push(t(news.progress.phase, news.progress.done, news.progress.total));
  if (news.fetch) parts.push(t("fetching", news.fetch.name, Math.round(100 * news.fetch.share)));
  if (news.failure) parts.push(news.failure);
  $("progress").textContent = parts.join(" · ");
}

function listen() {
  events = new EventSource("api/events");
  events.addEventListener("message", event => {
    const before = news?.indexed ?? null;
    news = JSON.parse(event.data);
    showNews();
    // New photos come into the list, not more often than every three seconds, and not under the reader's eyes.
    if (before !== null && before !== news.indexed && !isSearch() && !refreshing) {
      refreshing = setTimeout(() => {
        refreshing = 0;
        if (!isSearch() && !$("box").open) refresh({ keepPlace: true });
      }, 3000);
    }
  });
  events.addEventListener("error", () => {
    $("progress").textContent = t("lost");
    // Whether the server is gone or the session is over.
    ask("session").catch(() => {});
  });
}

// MARK: Another model

$("chooseModel").addEventListener("click", () => {
  $("modelMessage").textContent = "";
  $("model").showModal();
});
$("modelForm").addEventListener("submit", async event => {
  event.preventDefault();
  try {
    await send("model", { name: $("modelName").value.trim() });
    $("model").close();
  } catch (error) { $("modelMessage").textContent = error.message; }
});
$("modelCancel").addEventListener("click", () => $("model").close());

// MARK: The password, where there is one

document.addEventListener("loggedout", () => {
  events?.close();
  if ($("login").open) return;
  if ($("box").open) $("box").close();
  grid.ids = [];
  grid.layout();
  say("");
  $("login").showModal();
});
// Only the password leads on.
$("login").addEventListener("cancel", event => event.preventDefault());
$("loginForm").addEventListener("submit", async event => {
  event.preventDefault();
  $("loginMessage").textContent = "";
  try {
    await send("login", { password: $("password").value });
    $("password").value = "";
    $("login").close();
    await begin();
  } catch (error) {
    $("loginMessage").textContent = error.message;
    $("password").select();
  }
});
$("logout").addEventListener("click", async () => {
  try { await ask("logout", { method: "POST" }); } catch { /* The session is over anyway. */ }
  document.dispatchEvent(new Event("loggedout"));
});

async function begin() {
  try {
    const session = await ask("session");
    setToken(session.token);
    $("logout").hidden = !session.hasPassword;
    $("closerLabel").hidden = !session.canRank;
    $("chooseModel").hidden = !session.canChoose;
    $("describe").hidden = !session.canDescribe;
    const option = (value, text) => Object.assign(document.createElement("option"), { value, textContent: text });
    const any = option("", t("any"));
    any.dataset.text = "any";
    $("filter").elements.camera.replaceChildren(any, ...session.cameras.map(camera => option(camera, camera)));
    $("folders").replaceChildren(...session.folders.map(folder => option(folder, folder)));
    await refresh();
    listen();
  } catch (error) { say(error.message); }
  if (!$("login").open) $("text").focus();
}

applyLanguage();
begin();
