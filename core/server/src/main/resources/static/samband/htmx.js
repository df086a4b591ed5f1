// Sends the page's token with each in-place request, and moves the focus to a notice that came instead of an answer.
document.addEventListener('htmx:configRequest', event => {
  const token = document.querySelector('meta[name="csrf"]');
  if (token && event.detail.verb !== 'get') event.detail.headers[token.dataset.header] = token.content;
});

document.addEventListener('htmx:beforeRequest', () => document.getElementById('notice')?.replaceChildren());

document.addEventListener('htmx:afterSwap', event => {
  const focus = event.detail.target.querySelector?.('[data-focus]');
  if (focus) focus.focus();
});
