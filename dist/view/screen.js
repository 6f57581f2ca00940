import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { fill } from '../i18n/fill.js';
import { contactForm } from './contact-form.js';
import { fieldErrors } from './contact-view.js';
import { sentences } from './context.js';
import { deliveryPage, reviewPage } from './delivery-page.js';
import { button } from './elements.js';
import { introPage } from './intro-page.js';
import { libraryPage } from './library.js';
import { questionPage } from './question-page.js';
import { questionView } from './question-view.js';
import { resultPage } from './result-page.js';
import { timerWords } from './step-timer.js';
/** The one screen that is up, and what holds for all of them. */
export function screenPage(options) {
    const { trip, context } = options;
    const { screen } = trip.visit;
    const name = trip.screenName;
    const linkId = screen.name === 'question' ? screen.linkId : undefined;
    const key = `${name}-${linkId}`;
    trip.slices.begin(key);
    const drawn = content(options);
    return html `${keyed(key, html `<div
      part="screen"
      class="screen"
      data-screen=${name}
      data-question=${linkId ?? nothing}
      ?data-drawing=${!trip.slices.isWhole}
    >
      ${drawn} ${notices(options)}
      <div class="clear">
        ${button({ action: 'clear', label: context.locale.action.clear, kind: 'link', onClick: trip.handlers.onClear })}
      </div>
    </div>`)}
  ${timerNews(options)}`;
}
function content({ trip, context, isPosted }) {
    const { visit, contact, timers, slices, handlers } = trip;
    const { locale } = context;
    const { response, screen, taken, regions, ageText } = visit;
    const level = context.config.headingLevel;
    switch (screen.name) {
        case 'intro':
            return introPage(context, handlers, visit.isForOther);
        case 'question': {
            const view = questionView(context, response, screen.linkId, visit.error);
            const about = visit.isForOther ? locale.forOther : undefined;
            return questionPage({ view, about, locale, level, ageText, handlers, regions });
        }
        case 'result':
            return resultPage({ view: trip.result(context), locale, level, handlers, timers, taken, part: slices.part });
        case 'contact': {
            const { values, errors } = contact;
            const { disposition } = visit.assessment();
            return contactForm({ context, values, errors: fieldErrors(context, errors), disposition, handlers });
        }
        case 'library': {
            const view = trip.library(context, screen.words, screen.rows);
            return libraryPage({ view, context, handlers, hasPlan: screen.from.name === 'result', part: slices.part });
        }
        case 'review':
        case 'delivery': {
            const { state: delivery, isOffered } = contact.delivery;
            const isReady = isOffered && isPosted;
            const page = { context, request: contact.request, delivery, isReady, copyStatus: taken.status, handlers };
            return screen.name === 'review' ? reviewPage(page) : deliveryPage(page);
        }
    }
}
/** What a timer has to say: aloud beside the timer, and to be read where the timer is out of sight. */
function timerNews({ trip, context }) {
    const { news } = trip.timers;
    const isInSight = trip.visit.screen.name === 'result';
    const words = news && (news.isDue || isInSight) ? `${news.activity.name}: ${timerWords(news, context.locale)}` : '';
    return html `<div role="status" class=${isInSight ? 'visually-hidden' : words && 'timer-news'}>${words}</div>`;
}
/** What holds for the screen as a whole: whom it is about, and which answers have stopped to count. */
function notices({ trip, context }) {
    const { locale, pack } = context;
    const { visit, privacy, handlers } = trip;
    const titles = visit.dropped.map((linkId) => sentences(context)(pack.text.pages[linkId].title));
    const isAbout = visit.isForOther && visit.screen.name === 'result';
    return html `${privacy.isWarning
        ? html `<div part="message" class="notice" role="alert">
          <p>${locale.idle.warning}</p>
          ${button({ action: 'stay', label: locale.idle.stay, onClick: handlers.onStay })}
        </div>`
        : nothing}
  ${titles.length > 0
        ? html `<p part="message" class="notice" role="status">${fill(locale.dropped, { questions: titles.join(' ') })}</p>`
        : nothing}
  ${isAbout ? html `<p part="message" class="notice">${locale.forOther}</p>` : nothing}`;
}
