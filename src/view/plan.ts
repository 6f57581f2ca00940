import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import { heading, list } from './elements.js';
import { phaseRail } from './phase-rail.js';
import type { ActivityView, PhaseView, PlanView, WithheldView } from './result-view.js';

function sources(titles: readonly string[], locale: Locale): TemplateResult {
  return html`<p part="source" class="source"><span class="source-heading">${locale.plan.sourceHeading}:</span> ${titles.join('; ')}</p>`;
}

function activity(view: ActivityView, locale: Locale, level: number): TemplateResult {
  return html`<article part="activity" class="activity" data-remedy=${view.remedy} data-phase=${view.phase}>
    ${heading(level, view.name, { part: 'activity-heading' })}
    <p>${view.summary}</p>
    ${list(view.chips, 'chips')}
    <details part="details" class="more">
      <summary>${locale.plan.more}<span class="visually-hidden">: ${view.name}</span></summary>
      <ol class="list steps">
        ${view.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${
        view.safety.length > 0
          ? html`<p class="small-heading">${locale.plan.safetyHeading}</p>
            ${list(view.safety)}`
          : nothing
      }
      <p class="evidence" data-grade=${view.grade?.id ?? nothing}>
        ${
          view.grade
            ? html`<span class="grade" aria-hidden="true"><span></span><span></span><span></span></span
              ><strong>${view.grade.label}.</strong>`
            : nothing
        }
        ${view.evidence}
      </p>
      ${sources(view.sources, locale)}
    </details>
  </article>`;
}

function phase(view: PhaseView, locale: Locale, level: number): TemplateResult {
  return html`<details part="phase" class="phase" ?open=${view.isCurrent} data-current=${view.isCurrent ? '' : nothing}>
    <summary>
      ${heading(
        level,
        html`${view.heading}${view.isCurrent ? html` <span class="here">${locale.plan.youAreHere}</span>` : nothing}`,
      )}
    </summary>
    ${
      view.activities.length > 0
        ? view.activities.map((entry) => activity(entry, locale, level + 1))
        : html`<p class="quiet">${locale.plan.empty}</p>`
    }
  </details>`;
}

function withheld(part: 'ask-first' | 'excluded', entries: readonly WithheldView[], locale: Locale): TemplateResult {
  return html`<ul class="list withheld">
    ${entries.map(
      (entry) =>
        html`<li
          part=${part}
          data-remedy=${entry.remedy}
          data-phase=${entry.phase}
          data-because=${entry.because.join(' ')}
        >
          <strong>${entry.name}.</strong> ${entry.reason} ${sources(entry.sources, locale)}
        </li>`,
    )}
  </ul>`;
}

function quietList(
  title: string,
  lead: string | undefined,
  part: 'ask-first' | 'excluded',
  entries: readonly WithheldView[],
  locale: Locale,
  level: number,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<details part="details" class="quiet-list">
    <summary>${heading(level, html`${title} <span class="count">(${entries.length})</span>`)}</summary>
    ${lead ? html`<p>${lead}</p>` : nothing} ${withheld(part, entries, locale)}
  </details>`;
}

/** The whole plan, every phase in the document even when folded. */
export function plan(view: PlanView, locale: Locale, level: number): TemplateResult {
  const { askFirstHeading, askFirstLead, excludedHeading, notSuggestedHeading, guardsHeading } = locale.plan;
  return html`<section part="plan" class="plan">
    ${heading(level, locale.plan.heading)}
    ${phaseRail(view.phases)}
    <div class="phases">${view.phases.map((entry) => phase(entry, locale, level + 1))}</div>
    ${
      view.guards.length > 0
        ? html`<div class="guards">${heading(level + 1, guardsHeading)} ${list(view.guards)}</div>`
        : nothing
    }
    ${quietList(askFirstHeading, askFirstLead, 'ask-first', view.askFirst, locale, level + 1)}
    ${quietList(excludedHeading, undefined, 'excluded', view.excluded, locale, level + 1)}
    ${quietList(notSuggestedHeading, undefined, 'excluded', view.notSuggested, locale, level + 1)}
  </section>`;
}
