// Closes an open menu by Escape, or when the person goes elsewhere.
const closeMenus = except =>
  document.querySelectorAll('details[data-menu][open]').forEach(menu => {
    if (menu !== except) menu.open = false;
  });

document.addEventListener('keydown', event => {
  const menu = event.key === 'Escape' && event.target.closest?.('details[data-menu][open]');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary').focus();
});

document.addEventListener('click', event => closeMenus(event.target.closest('details[data-menu]')));
document.addEventListener('focusin', event => closeMenus(event.target.closest('details[data-menu]')));
