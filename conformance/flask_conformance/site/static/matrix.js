// The matrix: fold and unfold lines, filter rows, move by keyboard, say what a cell stands for.
"use strict";

const { lines, states } = JSON.parse(document.getElementById("data").textContent);
const find = (id) => document.getElementById(id);
const table = find("matrix");
const form = document.querySelector(".tools form");
const releases = lines.flatMap((line) => line.releases);
const starts = lines.map((_, i) => lines.slice(0, i).reduce((n, line) => n + line.releases.length, 0));
const chapters = [...table.tBodies].map((body) => ({
  name: body.dataset.chapter,
  body,
  head: body.rows[0],
  rows: [...body.rows].slice(1).map((row) => ({
    row,
    states: row.dataset.s,
    level: row.dataset.l,
    words: `${row.id} ${row.dataset.t} ${row.dataset.k}`.toLowerCase(),
  })),
}));
const all = chapters.flatMap((chapter) => chapter.rows);
const open = new Set();
let columns = []; // one entry a visible column: { line, release, folded }
let current = null; // the cell that Tab reaches

// ---- columns ---------------------------------------------------------------

function layOut() {
  columns = lines.flatMap((line, i) =>
    open.has(i)
      ? line.releases.map((_, n) => ({ line: i, release: starts[i] + n, first: n === 0 }))
      : [{ line: i, release: starts[i] + line.releases.length - 1, folded: line.releases.length > 1 }]);
  table.tHead.rows[1].innerHTML = columns
    .map(({ release }) => `<th scope="col"><a href="release/${encodeURIComponent(releases[release])}.html">${releases[release]}</a></th>`)
    .join("");
  [...table.tHead.rows[0].cells].slice(1).forEach((cell, i) => {
    cell.colSpan = open.has(i) ? lines[i].releases.length : 1;
    cell.firstElementChild.setAttribute("aria-expanded", open.has(i));
  });
  for (const { row, states } of all) replaceCells(row, columns.map((column) => cell(states, column)));
  for (const { head, rows } of chapters) {
    const numbers = head.dataset.n.split(",");
    replaceCells(head, columns.map(({ release }) =>
      `<td style="--p:${Math.round((100 * numbers[release]) / rows.length)}%">${numbers[release]}`));
  }
  const everything = lines.every((line, i) => open.has(i) || line.releases.length === 1);
  find("unfold").setAttribute("aria-pressed", everything);
  find("unfold").textContent = everything ? "Fold all lines" : "Unfold all lines";
}

function cell(letters, { line, release, folded, first }) {
  const letter = letters[release];
  const part = letters.slice(starts[line], starts[line] + lines[line].releases.length);
  const mixed = folded && part.split("").some((other) => other !== letter);
  return `<td class="${letter}${mixed ? " x" : ""}${first ? " edge" : ""}" tabindex="-1">${letter}`;
}

function replaceCells(row, cells) {
  while (row.cells.length > 1) row.deleteCell(-1);
  row.insertAdjacentHTML("beforeend", cells.join(""));
}

function toggle(line) {
  const place = current && table.contains(current) ? [current.parentNode, columns[current.cellIndex - 1].release] : null;
  if (!open.delete(line)) open.add(line);
  relayOut(place);
}

function relayOut(place) {
  layOut();
  const index = place ? columns.findIndex((column) => column.release >= place[1]) : 0;
  settle(place ? place[0].cells[index + 1] : firstCell());
  remember();
}

// ---- filters ---------------------------------------------------------------

function filter() {
  const words = find("search").value.toLowerCase().split(/\s+/).filter(Boolean);
  const chapter = find("chapter").value;
  const levels = new Set([...form.querySelectorAll("[name=level]:checked")].map((box) => box.value));
  const outcome = find("outcome").value;
  const release = find("release").value ? releases.indexOf(find("release").value) : -1;
  let shown = 0;
  for (const { name, body, rows } of chapters) {
    let inChapter = 0;
    for (const { row, states, level, words: text } of rows) {
      const fits = (!chapter || name === chapter) && levels.has(level) &&
        hasOutcome(states, outcome, release) && words.every((word) => text.includes(word));
      row.hidden = !fits;
      inChapter += fits;
    }
    body.hidden = inChapter === 0;
    shown += inChapter;
  }
  find("count").textContent = `${shown} of ${all.length} requirements`;
  find("none").hidden = shown > 0;
  if (!current || !table.contains(current) || !isShown(current.parentNode)) settle(firstCell());
}

function hasOutcome(states, outcome, release) {
  if (!outcome) return true;
  if (outcome === "changed") {
    // In a chosen release: it differs from the release before.
    return release < 0 ? new Set(states).size > 1 : release > 0 && states[release] !== states[release - 1];
  }
  return release < 0 ? states.includes(outcome) : states[release] === outcome;
}

// ---- the address: #chapter/requirement is a permalink, #q=…&open=… a view -------

function remember() {
  const values = {
    q: find("search").value.trim(),
    chapter: find("chapter").value,
    level: [...form.querySelectorAll("[name=level]:not(:checked)")].map((box) => box.value).join(","),
    outcome: find("outcome").value,
    in: find("release").value,
    open: [...open].sort((a, b) => a - b).map((line) => lines[line].name).join(","),
  };
  const parts = Object.entries(values).filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
  history.replaceState(null, "", parts ? `#${parts}` : location.pathname + location.search);
}

function recall() {
  const hash = decodeURI(location.hash.slice(1));
  const view = new URLSearchParams(hash.includes("=") ? location.hash.slice(1) : "");
  find("search").value = view.get("q") ?? "";
  find("chapter").value = view.get("chapter") ?? "";
  find("outcome").value = view.get("outcome") ?? "";
  find("release").value = view.get("in") ?? "";
  const without = (view.get("level") ?? "").split(",");
  for (const box of form.querySelectorAll("[name=level]")) box.checked = !without.includes(box.value);
  open.clear();
  const wanted = (view.get("open") ?? "").split(",");
  lines.forEach((line, i) => { if (wanted.includes(line.name)) open.add(i); });
  layOut();
  filter();
  const row = hash && !hash.includes("=") ? find(hash) : null;
  if (row && table.contains(row)) {
    row.scrollIntoView({ block: "center" });
    settle(row.cells[columns.length]);
    inspect(current);
  }
}

// ---- keyboard: one cell is in the tab order, arrows move it ------------------------

const isShown = (row) => row && !row.hidden && !row.parentNode.hidden;
const shownRows = () => all.map(({ row }) => row).filter(isShown);

function firstCell() {
  const row = shownRows()[0];
  return row ? row.cells[1] : null;
}

function settle(cell) {
  if (current) (current.firstElementChild ?? current).tabIndex = -1;
  current = cell;
  if (current) (current.firstElementChild ?? current).tabIndex = 0;
}

function go(cell) {
  settle(cell);
  const target = cell.firstElementChild ?? cell;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "nearest", inline: "nearest" });
  inspect(cell);
}

function move(event) {
  const cell = event.target.closest("tbody td, tbody th");
  if (!cell || cell.parentNode.matches(".chapter")) return;
  const rows = shownRows();
  const at = rows.indexOf(cell.parentNode);
  const last = columns.length;
  const to = {
    ArrowUp: [at - 1, cell.cellIndex], ArrowDown: [at + 1, cell.cellIndex],
    ArrowLeft: [at, cell.cellIndex - 1], ArrowRight: [at, cell.cellIndex + 1],
    Home: [event.ctrlKey ? 0 : at, 0], End: [event.ctrlKey ? rows.length - 1 : at, last],
    PageUp: [Math.max(at - 15, 0), cell.cellIndex], PageDown: [Math.min(at + 15, rows.length - 1), cell.cellIndex],
  }[event.key];
  if (to) {
    event.preventDefault();
    const [row, column] = to;
    if (rows[row] && column >= 0 && column <= last) go(rows[row].cells[column]);
  } else if (event.key === "Enter" && cell.matches("td")) {
    cell.parentNode.querySelector("a").click();
  }
}

// ---- what a cell stands for --------------------------------------------------------

function inspect(cell) {
  const row = cell?.parentNode;
  if (!row?.id) return;
  table.querySelectorAll(".chosen").forEach((other) => other.classList.remove("chosen"));
  row.classList.add("chosen");
  const link = row.querySelector("a");
  find("inspected").textContent = row.id;
  find("inspected").href = link.href;
  find("level").textContent = row.dataset.l;
  find("text").textContent = row.dataset.t.replaceAll("``", "");
  const column = columns[cell.cellIndex - 1];
  if (!column) {
    find("swatch").className = "tile";
    find("meaning").textContent = "";
    return;
  }
  table.tHead.rows[1].cells[cell.cellIndex - 1].classList.add("chosen");
  const state = states[row.dataset.s[column.release]];
  const mixed = cell.classList.contains("x") ? ` (differs within ${lines[column.line].name})` : "";
  const meaning = `${releases[column.release]}: ${state.meaning}${mixed}`;
  find("swatch").className = `tile ${state.name}`;
  find("meaning").textContent = meaning;
  cell.setAttribute("aria-label", meaning);
}

// ---- wiring ------------------------------------------------------------------------

table.tHead.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button) toggle(Number(button.dataset.line));
});
table.addEventListener("keydown", move);
table.addEventListener("focusin", (event) => {
  const cell = event.target.closest("tbody td, tbody th");
  if (cell && cell !== current) settle(cell);
  if (cell) inspect(cell);
});
table.addEventListener("click", (event) => {
  const cell = event.target.closest("tbody td");
  if (cell?.parentNode.id) go(cell);
});
find("unfold").addEventListener("click", (event) => {
  const fold = event.target.getAttribute("aria-pressed") === "true";
  open.clear();
  if (!fold) lines.forEach((line, i) => { if (line.releases.length > 1) open.add(i); });
  relayOut(null);
});
for (const kind of ["input", "change"]) form.addEventListener(kind, () => { filter(); remember(); });
form.addEventListener("reset", () => setTimeout(() => { open.clear(); layOut(); filter(); remember(); }));
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("hashchange", recall);
addEventListener("keydown", (event) => {
  if (event.key === "/" && !event.target.matches("input, select")) {
    event.preventDefault();
    document.querySelector(".tools").open = true;
    find("search").focus();
  }
});

table.setAttribute("role", "grid");
for (const link of table.querySelectorAll("tbody th a")) link.tabIndex = -1;
const narrow = matchMedia("(max-width: 40rem)");
const showTools = () => { document.querySelector(".tools").open = !narrow.matches; };
narrow.addEventListener("change", showTools);
showTools();
recall();
