// Whoever signs out leaves nothing in the browser of what was kept there while they typed.
document.addEventListener('submit', event => {
  if (new URL(event.target.action, location).pathname !== '/sign-out') return;
  try {
    Object.keys(localStorage).filter(key => key.startsWith('samband:')).forEach(key => localStorage.removeItem(key));
  } catch { /* nothing is kept where nothing can be */ }
});
