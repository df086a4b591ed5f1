// data-grid on a table: Up, Down and Enter walk the rows in the same column, Ctrl with Left and Right the columns.
// Inside a text of several lines the arrows move the cursor first, and Alt with Enter makes a new line.
(() => {
  const reachable = 'input:not([type=hidden]):not(:disabled), select, textarea, button, a[href]';
  const cells = row => [...row.cells];
  const control = cell => cell && (cell.querySelector('input:checked') || cell.querySelector(reachable));

  const go = (from, rows, columns) => {
    const cell = from.closest('td, th');
    let row = cell.parentElement;
    let index = cells(row).indexOf(cell);
    if (columns) {
      for (let next = index + columns; next >= 0 && next < cells(row).length; next += columns) {
        if (control(cells(row)[next])) return control(cells(row)[next]);
      }
      return null;
    }
    const all = [...row.closest('table').querySelectorAll('tbody tr')];
    for (let next = all.indexOf(row) + rows; next >= 0 && next < all.length; next += rows) {
      if (!all[next].hidden && control(all[next].cells[index])) return control(all[next].cells[index]);
    }
    return null;
  };

  const staysInside = (field, key) =>
    field.matches('textarea') &&
    (key === 'ArrowUp' ? field.value.lastIndexOf('\n', field.selectionStart - 1) >= 0 && field.selectionStart > 0
      : key === 'ArrowDown' ? field.value.indexOf('\n', field.selectionEnd) >= 0 : false);

  document.addEventListener('keydown', event => {
    const field = event.target;
    if (!field.closest?.('[data-grid] :is(td, th)') || event.defaultPrevented || event.altKey || event.metaKey) return;
    if (field.matches('select, input[type=radio]') && event.key.startsWith('Arrow') && !event.ctrlKey) return;
    if (event.key === 'Enter' && field.matches('a, button')) return;
    const rows = { ArrowUp: -1, ArrowDown: 1, Enter: event.shiftKey ? -1 : 1 }[event.key] || 0;
    const columns = event.ctrlKey ? { ArrowLeft: -1, ArrowRight: 1 }[event.key] || 0 : 0;
    if ((!rows && !columns) || staysInside(field, event.key)) return;
    const next = go(field, rows, columns);
    event.preventDefault();
    next?.focus();
    if (next?.matches('input:not([type=radio]):not([type=checkbox])')) next.select();
  });
})();
