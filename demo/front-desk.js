// The clinic's side of the demo: receives contact requests and answers as the tester has chosen. On a real page the
// listener would hand `event.detail` to the clinic's own system; everything else here is there to be looked at.

// Longer than the 30 seconds after which the advisor says "Not confirmed".
const LATE_SECONDS = 40;

const HINTS = {
  acknowledge: 'The promise resolves. The visitor sees "Received" and the reference.',
  refuse: 'The promise rejects. The visitor is told that nothing was sent, and how else to reach the clinic.',
  silent: 'The promise stays open. After 30 seconds the visitor sees "Not confirmed". You can still answer below.',
  late: 'After 30 seconds the visitor sees "Not confirmed"; then the late answer arrives and the screen follows.',
  absent: 'No listener on the page. The visitor is told so. Choose another answer and the waiting request comes in.',
};

const byId = (id) => document.getElementById(id);
const advisor = document.querySelector('spasm-advisor');
const cards = new Map();
let mode = 'acknowledge';
let references = 0;

const clock = (date) => date.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit', second: '2-digit' });

/** All that arrives is shown as text nodes: a visitor can type anything, also markup. */
function textElement(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function log(text) {
  byId('desk-log').append(textElement('li', `${clock(new Date())}  ${text}`));
}

function announce() {
  const count = cards.size;
  byId('desk-empty').hidden = count > 0;
  byId('desk-count').hidden = count === 0;
  byId('desk-count').textContent = String(count);
  byId('desk-live').textContent = `Front desk: ${count === 1 ? '1 request' : `${count} requests`}.`;
  byId('desk-pill').hidden = false;
  byId('desk-pill').textContent = `Front desk: ${count}`;
}

/** One card for one request id: a retry carries the same id and joins the card it belongs to. */
function cardFor(request) {
  const known = cards.get(request.requestId);
  if (known) return known;
  const item = byId('desk-request').content.cloneNode(true).querySelector('li');
  const field = (name) => item.querySelector(`[data-field="${name}"]`);
  const card = { field, attempts: 0, open: [], timer: undefined, reference: undefined };
  for (const button of item.querySelectorAll('[data-answer]')) {
    button.addEventListener('click', () => settle(card, button.dataset.answer));
  }
  cards.set(request.requestId, card);
  byId('desk-requests').prepend(item);
  return card;
}

function fill(card, request) {
  card.field('name').textContent = request.contact.name;
  card.field('time').textContent = clock(new Date());
  card.field('summary').textContent = request.summary;
  card.field('json').textContent = JSON.stringify(request, null, 2);
  const rows = [
    ['Phone', request.contact.phone],
    ['E-mail', request.contact.email],
    ['When', request.contact.preferredTime],
    ['Message', request.contact.message],
    ['Shares', request.share],
  ].filter(([, value]) => value);
  card
    .field('contact')
    .replaceChildren(...rows.flatMap(([term, text]) => [textElement('dt', term), textElement('dd', text)]));
}

function show(card, text, isWaiting) {
  card.field('state').textContent = card.attempts > 1 ? `${text} (sent ${card.attempts} times)` : text;
  card.field('answer').hidden = !isWaiting;
}

function settle(card, answer) {
  window.clearInterval(card.timer);
  const open = card.open.splice(0);
  if (answer === 'refuse') {
    for (const { reject } of open) reject(new Error('The front desk refused the request.'));
    show(card, 'Refused', false);
    return;
  }
  // A request that came twice is one request, so it keeps its reference.
  card.reference ??= `HSC-${String(++references).padStart(4, '0')}`;
  for (const { resolve } of open) resolve({ reference: card.reference });
  show(card, `Acknowledged, reference ${card.reference}`, false);
}

function settleLate(card) {
  let left = LATE_SECONDS;
  const tick = () => {
    if (left === 0) settle(card, 'acknowledge');
    else show(card, `Will acknowledge in ${left} s`, true);
    left -= 1;
  };
  card.timer = window.setInterval(tick, 1000);
  tick();
}

function onContactRequest(event) {
  const request = event.detail;
  const card = cardFor(request);
  card.attempts += 1;
  window.clearInterval(card.timer);
  fill(card, request);
  // What a clinic writes is this one line, with a promise of its own: fetch(...) to its system, for instance.
  event.respondWith(new Promise((resolve, reject) => card.open.push({ resolve, reject })));
  if (mode === 'silent') show(card, 'Waiting for an answer', true);
  else if (mode === 'late') settleLate(card);
  else settle(card, mode);
  announce();
}

function setMode(next) {
  mode = next;
  byId('desk-hint').textContent = HINTS[mode];
  advisor.removeEventListener('contact-request', onContactRequest);
  // A request that nobody claimed is offered again to a listener that is added later.
  if (mode !== 'absent') advisor.addEventListener('contact-request', onContactRequest);
}

function start() {
  byId('desk-late').textContent = String(LATE_SECONDS);
  byId('desk-mode').addEventListener('change', (event) => setMode(event.target.value));
  byId('desk-scheme').addEventListener('change', (event) => {
    document.documentElement.dataset.scheme = event.target.value;
  });
  byId('desk-pill').addEventListener('click', () => {
    byId('desk-fold').open = true;
    byId('desk-pill').hidden = true;
  });
  // A reload may bring back a choice the browser remembers.
  setMode(document.querySelector('[name="desk-mode"]:checked').value);
  document.documentElement.dataset.scheme = document.querySelector('[name="desk-scheme"]:checked').value;

  const isDefined = window.customElements.get('spasm-advisor') !== undefined;
  byId('desk-version').textContent = isDefined
    ? `Spasm Advisor ${advisor.version ?? ''}`
    : 'The advisor did not start: visitors see what stands inside its tag.';
  advisor.addEventListener('triage-step', (event) => log(`triage-step: ${event.detail.step}`));
  advisor.addEventListener('advisor-error', (event) => log(`advisor-error: ${event.detail.code}`));
  const logIssue = (issue) => log(`config-issue: ${issue.attribute}="${issue.value}", used ${issue.used}`);
  for (const issue of advisor.configIssues ?? []) logIssue(issue);
  advisor.addEventListener('config-issue', (event) => logIssue(event.detail));
}

start();
