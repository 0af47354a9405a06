// Before the first paint: the theme the reader chose, if any, and room for what the other script will show.
document.documentElement.dataset.scripts = "on";
try {
  var theme = localStorage.getItem("hikaku-theme");
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
} catch (e) { /* Storage may be closed to us; then the system's theme stands. */ }
