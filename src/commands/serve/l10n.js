// Makes each text of a previewed page lead to its file and line, and shows the ids of messages in place.
"use strict";
(() => {
  const own = document.currentScript.dataset;
  const said = document.createElement("div");
  said.id = "hikaku-l10n";
  said.lang = "en";
  said.dir = "ltr";
  const toggle = document.createElement("button");
  toggle.type = "button";
  toggle.textContent = "Message ids (i)";
  toggle.setAttribute("aria-pressed", "false");
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  status.textContent = "Click a text for its file and line; on a link or a button, hold Alt.";
  said.append(toggle, " ", status);
  document.body.append(said);

  const go = async (element) => {
    const place = element.dataset.source;
    const colon = place.lastIndexOf(":");
    const [path, line] = [place.slice(0, colon), place.slice(colon + 1)];
    const found = `${element.dataset.message}: ${place}`;
    status.textContent = found;
    if (own.editor) {
      const whole = (own.root + "/" + path).split("/").map(encodeURIComponent).join("/");
      location.href = own.editor.replace("{path}", whole).replace("{line}", line);
      return;
    }
    try {
      await navigator.clipboard.writeText(place);
      // Unless another text was asked for in the meantime.
      if (status.textContent === found) status.textContent = `${found} (copied)`;
    } catch {
      // Without the clipboard the place is still shown, and can be selected.
    }
  };

  document.addEventListener("click", (event) => {
    const element = event.target.closest("[data-message]");
    const control = event.target.closest("a, button, input, select, summary, label");
    if (!element || (control && !event.altKey) || String(getSelection())) return;
    event.preventDefault();
    go(element);
  }, true);

  const show = (on) => {
    toggle.setAttribute("aria-pressed", String(on));
    document.documentElement.classList.toggle("hikaku-ids", on);
    for (const old of document.querySelectorAll(".hikaku-id")) old.remove();
    if (!on) return;
    for (const element of document.querySelectorAll("[data-message]")) {
      // A drawing and a field have no room for a button.
      if (element.closest("svg") || element.matches("input")) continue;
      const id = document.createElement("button");
      id.type = "button";
      id.className = "hikaku-id";
      id.lang = "en";
      id.textContent = element.dataset.message;
      id.title = element.dataset.source;
      id.addEventListener("click", (event) => {
        event.preventDefault();
        event.stopPropagation();
        go(element);
      });
      element.prepend(id);
    }
  };
  const pressed = () => toggle.getAttribute("aria-pressed") !== "true";
  toggle.addEventListener("click", () => show(pressed()));
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "i" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) show(pressed());
  });
})();
