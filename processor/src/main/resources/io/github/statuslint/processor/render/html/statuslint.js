/* Statuslint report: theme, search, filters and the form that compares two statuses. Pages can be read without it. */
"use strict";

const theme = {
  key: "statuslint.theme",

  remembered() {
    try {
      return localStorage.getItem(this.key);
    } catch (refused) {
      return null;
    }
  },

  isDark() {
    const chosen = document.documentElement.dataset.theme;
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  },

  choose(name) {
    document.documentElement.dataset.theme = name;
    try {
      localStorage.setItem(this.key, name);
    } catch (refused) {
      // A browser may forbid pages on a disk to remember; the choice then holds for this page.
    }
  },

  offer(button) {
    const show = () => button.setAttribute("aria-pressed", String(this.isDark()));
    button.addEventListener("click", () => {
      this.choose(this.isDark() ? "light" : "dark");
      show();
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", show);
    button.hidden = false;
    show();
  },
};

/* What the reader has chosen stands in the fragment, so that an address can be passed on. */
const address = {
  read() {
    const fragment = location.hash.slice(1);
    return new URLSearchParams(fragment.includes("=") ? fragment : "");
  },

  write(fields) {
    const chosen = new URLSearchParams();
    for (const field of fields) {
      if (field.value) {
        chosen.set(field.name, field.value);
      }
    }
    const fragment = chosen.toString();
    if (fragment || location.hash.includes("=")) {
      history.replaceState(null, "", fragment ? "#" + fragment : location.pathname + location.search);
    }
    this.carryOver();
  },

  /* The same choice in another language. */
  carryOver() {
    for (const link of document.querySelectorAll(".languages a")) {
      link.hash = location.hash;
    }
  },
};

/* Case, accents and the width of letters do not matter in a search. */
function folded(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function searchList() {
  const words = document.querySelector("input[name=q]");
  if (!words) {
    return;
  }
  const area = document.querySelector(".search");
  const filters = [...area.querySelectorAll("select")];
  const fields = [words, ...filters];
  const count = area.querySelector(".count");
  const nothing = document.querySelector(".nothing");
  const groups = [...document.querySelectorAll("[data-group]")];
  const items = [...document.querySelectorAll("[data-item]")].map((element) => ({
    element,
    text: folded(element.textContent + " " + (element.dataset.words || "")),
  }));

  const show = () => {
    const wanted = folded(words.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { element, text } of items) {
      const fits = wanted.every((word) => text.includes(word))
        && filters.every((filter) => !filter.value || element.dataset[filter.name] === filter.value);
      element.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const group of groups) {
      group.hidden = !group.querySelector("[data-item]:not([hidden])");
    }
    count.textContent = count.dataset.count.replace("{shown}", shown).replace("{total}", items.length);
    nothing.hidden = shown > 0 || items.length === 0;
  };

  const fill = () => {
    const chosen = address.read();
    for (const field of fields) {
      field.value = chosen.get(field.name) || "";
      if (field.selectedIndex === -1) {
        field.value = "";
      }
    }
    show();
    address.carryOver();
  };

  const narrow = () => {
    show();
    address.write(fields);
  };
  words.addEventListener("input", narrow);
  filters.forEach((filter) => filter.addEventListener("change", narrow));
  area.addEventListener("submit", (event) => event.preventDefault());
  area.addEventListener("reset", () => setTimeout(() => {
    narrow();
    words.focus();
  }));
  addEventListener("hashchange", fill);
  area.hidden = false;
  fill();
}

function compareTwo() {
  const form = document.querySelector("form.compare");
  if (!form) {
    return;
  }
  const { a, b } = form.elements;
  const complaint = form.querySelector(".complaint");
  const fill = () => {
    const chosen = address.read();
    a.value = chosen.get("a") || "401";
    b.value = chosen.get("b") || "403";
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [low, high] = [Number(a.value), Number(b.value)].sort((x, y) => x - y);
    complaint.textContent = low === high ? form.dataset.same : "";
    if (low !== high) {
      location.href = form.dataset.pages + low + "-" + high + ".html";
    }
  });
  addEventListener("hashchange", fill);
  form.hidden = false;
  fill();
}

/* Narrow windows show the marked expression, not the indentation before it. */
function showMarks() {
  for (const source of document.querySelectorAll(".source")) {
    const mark = source.querySelector("mark");
    const beyond = mark ? mark.offsetLeft + mark.offsetWidth - source.clientWidth : 0;
    if (beyond > 0) {
      source.scrollLeft = Math.min(beyond + 16, mark.offsetLeft - 72);
    }
  }
}

/* On paper nothing can be opened. */
function openForPrint() {
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll(".explanation:not([open])")];
    opened.forEach((part) => { part.open = true; });
  });
  addEventListener("afterprint", () => opened.forEach((part) => { part.open = false; }));
}

if (theme.remembered() === "dark" || theme.remembered() === "light") {
  document.documentElement.dataset.theme = theme.remembered();
}

document.addEventListener("DOMContentLoaded", () => {
  theme.offer(document.querySelector(".theme"));
  searchList();
  compareTwo();
  showMarks();
  openForPrint();
});
