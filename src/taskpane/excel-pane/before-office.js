/*
 * Plain ES5, for it must run in the web views of Excel 2016 and 2019 (Internet Explorer's engine), where the pane
 * cannot: there it shows the message that stands in the page. A view that knows modules knows all the pane needs.
 *
 * It also watches Microsoft's script. Where its address is blocked without an answer the page would stay blank for
 * minutes, since a script in the head holds everything up: after five seconds the page is loaded once more, and if
 * that does not help the wait is broken off, so that the pane can say so.
 */
(function () {
  'use strict';
  var PATIENCE_MS = 5000;
  var AGAIN = 'lan=2';

  function show(id) {
    var block = document.getElementById(id);
    if (block) block.style.display = 'block';
  }

  function onReady(callback) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', callback);
    else callback();
  }

  if (!('noModule' in document.createElement('script'))) {
    onReady(function () {
      show('old-excel');
    });
    return;
  }

  setTimeout(function () {
    if (window.Office || document.body) return;
    if (location.search.indexOf(AGAIN) < 0) {
      location.replace(location.pathname + '?' + AGAIN);
      return;
    }
    // Breaking the loading off leaves a page without a body: the message is made here.
    window.stop();
    var body = document.createElement('body');
    body.innerHTML =
      '<div role="alert" style="padding:16px;font:16px/1.5 sans-serif"><h1>Chưa nối được với Excel</h1>' +
      '<p>Kiểm tra mạng rồi bấm Tổng hợp lại. Sổ không có gì thay đổi.</p>' +
      '<p><button type="button">Tổng hợp lại</button> <a href="index.html" target="_blank">Mở trang web</a></p></div>';
    document.documentElement.appendChild(body);
    body.querySelector('button').onclick = function () {
      location.replace(location.pathname);
    };
  }, PATIENCE_MS);
})();
