// Which code to send: the answer that was opened last stands in the address, an address opens its answers, and a button
// closes all. Without it the answers open and close as well.
(function () {
  "use strict";
  var answers = document.querySelectorAll(".answer");
  function before(element) { return element && element.parentElement.closest(".answer"); }
  function note(answer) {
    var hash = answer ? "#" + answer.querySelector(".then").id : "";
    history.replaceState(null, "", location.href.split("#")[0] + hash);
  }

  // Browsers that open the way to a fragment have done so by now; the others are shown it.
  function show() {
    var then = document.getElementById(location.hash.slice(1));
    var answer = then && then.closest(".answer");
    if (!answer) return;
    for (var one = answer; one; one = before(one)) one.open = true;
    then.scrollIntoView();
  }
  show();
  window.addEventListener("hashchange", show);

  document.addEventListener("click", function (event) {
    var answer = event.target.closest(".answer");
    if (answer && event.target.closest("summary")) note(answer.open ? before(answer) : answer);
  });

  var again = document.getElementById("again");
  again.addEventListener("click", function () {
    answers.forEach(function (answer) { answer.open = false; });
    note(null);
    answers[0].querySelector("summary").focus();
  });
  again.hidden = false;
})();
