// data-key="e" on a link, a button or a field: that key presses it, or goes to it, while nothing is being typed.
// data-key="Escape" works from inside a field too, within the nearest element with data-keys.
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
  const typing = event.target.matches('input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]');
  if (typing && event.key !== 'Escape') return;
  const within = event.target.closest('[data-keys]') || document;
  const wanted = `[data-key="${CSS.escape(event.key)}"]`;
  const target = within.querySelector(wanted) || (typing ? null : document.querySelector(wanted));
  if (!target || target.closest('[hidden]')) return;
  event.preventDefault();
  if (target.matches('input, textarea, select')) target.focus();
  else target.click();
});
