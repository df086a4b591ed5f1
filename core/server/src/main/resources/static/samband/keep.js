// data-keep on a form: what is typed is sent after each pause, and kept in the browser until the server has it.
(() => {
  const form = document.querySelector('form[data-keep]');
  if (!form) return;
  const says = form.querySelector('[data-kept]');
  const key = 'samband:' + form.action;
  const own = ['_csrf', 'goTo'];
  const fields = () => [...new FormData(form)].filter(([name]) => !own.includes(name));
  const place = document.querySelector('[data-theirs-place]');
  const versions = ['itemVersion', 'decisionVersion'];
  let pending, sending = false, again = false, theirs = null;

  const say = (text, lost) => { says.textContent = text; says.classList.toggle('lost', !!lost); };
  // Beside somebody else's words one's own are kept without a version: whatever restores them is refused and shows both.
  const kept = () => fields().map(([name, value]) => [name, theirs && versions.includes(name) ? '?' : value]);
  const remember = () => { try { localStorage.setItem(key, JSON.stringify(kept())); } catch { /* no room */ } };
  const later = pause => { clearTimeout(pending); pending = setTimeout(send, pause); };

  const send = async () => {
    if (theirs) return;
    if (sending) { again = true; return; }
    sending = true;
    try {
      const answer = await fetch(form.action, { method: 'POST', headers: { 'HX-Request': 'true' },
        body: new URLSearchParams(new FormData(form)) });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const seen = page.querySelector('[data-item-version]');
      if (answer.ok && seen) {
        form.elements.itemVersion.value = seen.dataset.itemVersion;
        form.elements.decisionVersion.value = seen.dataset.decisionVersion;
        if (!again) localStorage.removeItem(key);
        say(seen.textContent);
      } else if (page.querySelector('[data-theirs]')) {
        beside(page.querySelector('[data-theirs]'));
      } else if (answer.status >= 500 || answer.redirected) {
        throw new Error(answer.status);
      } else {
        say(form.dataset.refused + ' ' + page.body.textContent.trim().replace(/\s+/g, ' '), true);
      }
    } catch {
      say(form.dataset.lost, true);
      later(5000);
    }
    sending = false;
    if (again) { again = false; later(0); }
  };

  // What somebody else wrote meanwhile stands beside; only saving it oneself puts one's own in its place.
  const beside = found => {
    theirs = { itemVersion: found.dataset.itemNow, decisionVersion: found.dataset.decisionNow };
    say(form.dataset.refused + ' ' + found.querySelector('[data-theirs-what]').textContent, true);
    place.replaceChildren(document.importNode(found, true));
    remember();
    again = false;
  };

  const restore = () => {
    if (form.dataset.written) localStorage.removeItem('samband:' + new URL(form.dataset.written, location).href);
    const found = place.querySelector('[data-theirs]');
    if (found) theirs = { itemVersion: found.dataset.itemNow, decisionVersion: found.dataset.decisionNow };
    if (form.dataset.keep === 'answered') { remember(); return; }
    const before = JSON.parse(localStorage.getItem(key) || 'null');
    if (!before) return;
    for (const box of form.querySelectorAll('input[type=checkbox]')) box.checked = false;
    for (const [name, value] of before) {
      const field = form.elements[name];
      const box = form.querySelector(`input[type=checkbox][name="${name}"][value="${CSS.escape(value)}"]`);
      if (box) box.checked = true;
      else if (field && !('length' in field && !field.options)) field.value = value;
    }
    say(form.dataset.restored, true);
    later(1000);
  };

  const typed = () => { remember(); if (!theirs) { say(form.dataset.waiting); later(1200); } };
  form.addEventListener('input', typed);
  form.addEventListener('submit', () => {
    clearTimeout(pending);
    for (const [name, version] of Object.entries(theirs || {})) form.elements[name].value = version;
  });
  window.addEventListener('online', () => { if (localStorage.getItem(key)) later(0); });
  for (const phrases of form.querySelectorAll('[data-phrases]')) {
    phrases.hidden = false;
    phrases.addEventListener('click', event => {
      const field = form.elements[phrases.dataset.phrases];
      if (!event.target.dataset.phrase) return;
      field.value = (field.value.trim() ? field.value.trimEnd() + '\n' : '') + event.target.dataset.phrase;
      field.focus();
      typed();
    });
  }
  restore();
})();
