import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill } from '../i18n/fill.js';
import { button, heading, hidden, list } from './elements.js';
import { illustration } from './illustrations/index.js';
import { phaseRail } from './phase-rail.js';
import { onsets } from './plan-stages.js';
import { SLICE } from './slices.js';
import { sources } from './sources.js';
import { stepTimer } from './step-timer.js';
/** As many remedies of one phase are seen at once; one or two more are not worth a fold. */
const FEW = 5;
const note = (text) => html `<p class="quiet">${text}</p>`;
function details({ steps, safety, askers, grade, evidence, sources: who }, { plan: text }) {
    return html `<ol class="list steps">
      ${steps.map((step) => html `<li>${step}</li>`)}
    </ol>
    ${safety.length > 0
        ? html `<p class="small-heading">${text.safetyHeading}</p>
          ${list(safety)}`
        : nothing}
    ${askers.map((sentence) => html `<p>${sentence}</p>`)}
    <p class="evidence" data-grade=${grade?.id ?? nothing}>
      ${grade
        ? html `<span class="grade" aria-hidden="true"><span></span><span></span><span></span></span
            ><strong>${grade.label}.</strong>`
        : nothing}
      ${evidence}
    </p>
    ${sources(who)}`;
}
function activity(view, page) {
    const { locale, level, timers, handlers } = page;
    return html `<article part="activity" class="activity" data-remedy=${view.remedy} data-phase=${view.phase}>
    ${heading(level + 2, view.name, { part: 'activity-heading' })}
    ${view.illustration ? illustration(view.illustration) : nothing}
    <p>${view.summary}</p>
    ${list([...(view.offered ? [view.offered] : []), ...view.chips], 'chips')}
    ${view.notes.map(note)} ${stepTimer(view, timers, locale, handlers)} ${view.offered ? page.contact : nothing}
    <details part="details" class="more">
      <summary>${locale.plan.more}${hidden(`: ${view.name}`)}</summary>
      ${page.part(() => details(view.details(), locale))}
    </details>
  </article>`;
}
/** A timer that was started speaks where it stands: so it is in sight when its screen comes back. */
const isUnfolded = (entries, { timers }) => entries.some((entry) => timers.wasStarted(entry));
/** The most helpful ones; the rest waits, since somebody in pain does not read a list of twenty. */
function activities(view, page) {
    const draw = (entries) => entries.map((entry) => activity(entry, page));
    // What the clinic offers comes first, and must not push what helps most into the fold.
    const isFolded = view.activities.length > FEW + 2 && !view.activities.some(({ offered }) => offered);
    const few = view.activities.slice(0, isFolded ? FEW : undefined);
    const further = view.activities.slice(few.length);
    return html `${view.isCurrent ? draw(few) : page.part(() => draw(few), few.length)}
  ${isFolded
        ? html `<details part="details" class="quiet-list further" ?open=${isUnfolded(further, page)}>
          <summary>
            ${fill(page.locale.plan.further, { count: String(further.length) })}${hidden(`: ${view.heading}`)}
          </summary>
          ${page.part(() => draw(further), SLICE)}
        </details>`
        : nothing}`;
}
function phase(view, page) {
    const { locale, level } = page;
    return html `<li>
    <details
      part="phase"
      class="phase"
      data-stage=${view.id}
      ?open=${view.isCurrent || isUnfolded(view.activities, page)}
      data-current=${view.isCurrent ? '' : nothing}
    >
      <summary>
        ${heading(level + 1, html `${view.heading}${view.isCurrent ? html ` <span class="here">${locale.plan.youAreHere}</span>` : nothing}`)}
      </summary>
      ${view.note ? html `<p class="note">${view.note}</p>` : nothing}
      ${view.activities.length > 0 ? activities(view, page) : html `<p class="quiet">${locale.plan.empty}</p>`}
    </details>
  </li>`;
}
/** Asked here and not before: it moves "You are here", decides nothing, and is never sent. */
function onset(page) {
    const { view, locale, handlers } = page;
    if (!view.onset)
        return nothing;
    const { value } = view.onset;
    return html `<fieldset class="onset">
    <legend>${locale.plan.onset.legend}</legend>
    <div class="onset-answers">
      ${onsets.map((each) => html `<label
            ><input
              type="radio"
              name="plan-onset"
              value=${each}
              autocomplete="off"
              .checked=${live(value === each)}
              @change=${() => handlers.onOnset(each)}
            />
            ${locale.plan.onset[each]}</label
          >`)}
    </div>
  </fieldset>`;
}
function group(part, view, page) {
    const { locale, level, handlers } = page;
    return html `<div class="withheld">
    ${view.heading ? heading(level + 2, view.heading) : nothing}
    <ul class="list">
      ${view.entries.map((entry) => html `<li
            part=${part}
            data-remedy=${entry.remedy}
            data-phase=${entry.phase}
            data-because=${entry.because.join(' ')}
          >
            <strong>${entry.name}.</strong> ${entry.reason ?? nothing} ${entry.notes.map(note)}
          </li>`)}
    </ul>
    ${sources(view.sources)}
    ${view.changes.map(({ linkId, question }) => button({
        action: 'change',
        label: locale.plan.changeAnswer,
        name: fill(locale.action.changeOf, { question }),
        question: linkId,
        kind: 'link',
        onClick: () => handlers.onChange(linkId),
    }))}
  </div>`;
}
function quietList(title, lead, part, groups, page) {
    if (groups.length === 0)
        return nothing;
    const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
    return html `<details part="details" class="quiet-list">
    <summary>${heading(page.level + 1, html `${title} <span class="count">(${count})</span>`)}</summary>
    ${lead ? html `<p>${lead}</p>` : nothing}
    ${page.part(() => groups.map((each) => group(part, each, page)), SLICE)}
  </details>`;
}
/** The whole plan, every phase in the document even when folded: what lies in a fold is drawn after what does not. */
export function plan(page) {
    const { view, locale, level } = page;
    const { askFirstHeading, askFirstLead, excludedHeading, notSuggestedHeading, guardsHeading } = locale.plan;
    return html `<section part="plan" class="plan">
    ${heading(level, locale.plan.heading)} ${onset(page)} ${phaseRail(view.phases)}
    <ol class="phases">
      ${view.phases.map((entry) => phase(entry, page))}
    </ol>
    ${view.guards.length > 0
        ? html `<div class="guards">${heading(level + 1, guardsHeading)} ${list(view.guards)}</div>`
        : nothing}
    ${quietList(askFirstHeading, askFirstLead, 'ask-first', view.askFirst, page)}
    ${quietList(excludedHeading, undefined, 'excluded', view.excluded, page)}
    ${quietList(notSuggestedHeading, undefined, 'excluded', view.notSuggested, page)}
  </section>`;
}
