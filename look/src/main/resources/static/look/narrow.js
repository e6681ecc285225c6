// What is chosen in one field narrows what another one offers:
//   <span hidden data-narrows="reasonCode" data-by="verdict" data-value="CLEAR" data-fitting="NO_OBJECTION OTHER">
// Without this file everything is offered, and the server says what does not fit.

const rules = [...document.querySelectorAll('[data-narrows]')];
const selects = new Set(rules.map((rule) => rule.closest('form').elements[rule.dataset.narrows]));

const narrow = (select) => {
  const chosen = rules.find((rule) =>
    rule.dataset.narrows === select.name && select.form.elements[rule.dataset.by].value === rule.dataset.value);
  const fitting = chosen?.dataset.fitting.split(' ');
  for (const option of select.options) {
    const fits = !option.value || !fitting || fitting.includes(option.value);
    option.hidden = !fits;
    option.disabled = !fits;
    if (!fits && option.selected) select.value = '';
  }
};

for (const select of selects) {
  select.form.addEventListener('change', () => narrow(select));
  narrow(select);
}
