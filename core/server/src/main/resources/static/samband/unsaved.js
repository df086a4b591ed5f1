// data-unsaved on a form: the browser asks before changes in it are left behind.
(() => {
  const changed = new Set();
  document.addEventListener('input', event => {
    const form = event.target.form;
    if (form?.hasAttribute('data-unsaved')) changed.add(form);
  });
  document.addEventListener('submit', event => changed.delete(event.target));
  document.addEventListener('htmx:afterRequest', event => {
    if (event.detail.successful) changed.delete(event.detail.elt.closest('form'));
  });
  window.addEventListener('beforeunload', event => {
    if ([...changed].some(form => form.isConnected)) event.preventDefault();
  });
})();
