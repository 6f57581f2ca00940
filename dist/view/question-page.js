import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { backLink, button, callLink, heading, hidden } from './elements.js';
import { errorSummary } from './error-summary.js';
import { bodyMap } from './illustrations/body-map.js';
const ids = { hint: 'hint', error: 'error', title: 'title' };
/** What belongs to an answer is in its label, what is wrong with all of them on their group: each is heard once. */
function answerRow(answer, { view, locale, handlers }) {
    return html `<div class="answer-row">
    <label part="answer" class="answer">
      <input
        part="answer-input"
        type=${view.repeats ? 'checkbox' : 'radio'}
        name=${view.linkId}
        value=${answer.code}
        autocomplete="off"
        .checked=${live(answer.checked)}
        aria-invalid=${view.error ? 'true' : nothing}
        @change=${(event) => handlers.onAnswer(view.linkId, answer.code, event.currentTarget.checked)}
      />
      <span class="answer-text">
        <span class="answer-label">${answer.label}</span>
        ${answer.detail ? html `<span class="answer-detail">${answer.detail}</span>` : nothing}
      </span>
    </label>
    ${answer.meaning
        ? html `<details part="details" class="meaning">
          <summary>${locale.question.meaning}${hidden(` ${answer.label}`)}</summary>
          <p>${answer.meaning}</p>
        </details>`
        : nothing}
  </div>`;
}
function answerGroup(group, page) {
    const rows = group.answers.map((answer) => answerRow(answer, page));
    if (!group.heading)
        return html `<div class="answers">${rows}</div>`;
    const id = `group-${group.id}`;
    return html `<div class="group" role="group" aria-labelledby=${id}>
    <p class="group-heading" id=${id}>${group.heading}</p>
    <div class="answers">${rows}</div>
  </div>`;
}
function choices(page) {
    const { view } = page;
    return html `<fieldset class="choices" aria-labelledby=${ids.title} aria-describedby=${view.error ? `${ids.hint} ${ids.error}` : ids.hint}>
    <p part="hint" class="hint" id=${ids.hint}>${view.hint}</p>
    ${view.error ? html `<p part="error" class="error" id=${ids.error}>${hidden(page.locale.error.prefix)} ${view.error}</p>` : nothing}
    ${view.groups.map((group) => answerGroup(group, page))}
    ${view.apart.length > 0
        ? html `<div class="answers apart">${view.apart.map((answer) => answerRow(answer, page))}</div>`
        : nothing}
  </fieldset>`;
}
function age({ view, ageText, handlers, locale }) {
    return html `<div part="field" class="field">
    <label for="age" class="field-label">${view.hint}</label>
    ${view.error ? html `<p part="error" class="error" id=${ids.error}>${hidden(locale.error.prefix)} ${view.error}</p>` : nothing}
    <input
      id="age"
      class="input short"
      type="text"
      inputmode="numeric"
      name=${view.linkId}
      autocomplete="off"
      enterkeyhint="next"
      maxlength="16"
      .value=${live(ageText)}
      aria-invalid=${view.error ? 'true' : nothing}
      aria-describedby=${view.error ? ids.error : nothing}
      @input=${(event) => handlers.onAge(event.currentTarget.value)}
      @keydown=${(event) => {
        if (event.key === 'Enter') {
            event.preventDefault();
            handlers.onContinue(view.linkId);
        }
    }}
    />
  </div>`;
}
/** One question, all its answers at once, nothing ticked beforehand. */
export function questionPage(page) {
    const { view, about, locale, level, handlers, regions } = page;
    const action = { question: view.linkId };
    return html `
    ${backLink(locale.action.back, handlers.onBack)}
    ${view.urgentCall
        ? html `<section class="strip urgent">
          <p>${view.urgentCall.text}</p>
          ${view.urgentCall.call ? callLink(view.urgentCall.call, 'secondary') : nothing}
        </section>`
        : nothing}
    ${errorSummary(view.error ? [{ field: view.linkId, text: view.error }] : [], locale.error.heading, level + 1, handlers.onErrorLink)}
    ${heading(level, html `<span part="progress" class="progress">${view.progress}</span>
        <progress class="bar" aria-hidden="true" max=${view.atMost} value=${view.index}></progress>
        <span id=${ids.title} part="question">${view.title}</span>`, { part: 'heading', focusable: true })}
    ${about ? html `<p part="message" class="notice">${about}</p>` : nothing}
    ${view.levelSoFar ? html `<p class="lead">${view.levelSoFar}</p>` : nothing}
    ${view.why ? html `<p class="quiet">${view.why}</p>` : nothing}
    ${view.hasBodyMap ? bodyMap({ selected: regions, onSelect: handlers.onRegion, labels: locale.bodyMap }) : nothing}
    ${view.type === 'integer' ? age(page) : choices(page)}
    <div class="actions">
      ${button({ action: 'continue', label: locale.action.continue, kind: 'primary', onClick: () => handlers.onContinue(view.linkId) })}
      ${view.skip ? button({ action: 'skip', label: view.skip, ...action, onClick: () => handlers.onSkip(view.linkId) }) : nothing}
    </div>
  `;
}
