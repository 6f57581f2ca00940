import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { backLink, button, callLink, heading, hidden, list } from './elements.js';
import { emergencyCalls } from './question-view.js';
import { SLICE } from './slices.js';
import { sources } from './sources.js';
import { warningSigns } from './warning-signs.js';
/** The way in. */
export function learnLink({ learn }, { onLearn }) {
    return button({ action: 'library', label: learn.open, kind: 'link', onClick: onLearn });
}
/** On to what can tell which remedies suit: the questions, or the plan they led to. */
function onward({ context, handlers, hasPlan }, kind) {
    const { learn, action } = context.locale;
    return hasPlan
        ? button({ action: 'back', label: action.toResult, kind, onClick: handlers.onBack })
        : button({ action: 'start', label: learn.start, kind, onClick: handlers.onStart });
}
/** What belongs to a row besides its words. */
function extras({ id, cells, notes, remedies, sources: who, more, isUnfolded }, page) {
    return html `${notes.map((note) => html `<p class="quiet">${note}</p>`)}
  ${more
        ? html `<details part="details" class="more" @toggle=${() => page.handlers.onRow(id)}>
          <summary>${more}${hidden(`: ${cells[0]}`)}</summary>
          ${isUnfolded
            ? html `${list(remedies.map(({ name, summary }) => html `<b>${name}.</b> ${summary}`))}
                ${remedies.length > 0 ? onward(page, 'link') : nothing} ${sources(who)}`
            : nothing}
        </details>`
        : nothing}`;
}
/** The roles are said once more: where the rows are stacked, some engines would no longer tell that it is a table. */
function table({ heading: title, columns, rows }, page) {
    return html `<table role="table" class="of-${columns.length}">
    <caption class="small-heading">
      ${title}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html `<th role="columnheader" scope="col">${column}</th>`)}
        <th role="columnheader" scope="col" class="visually-hidden">${page.context.locale.learn.more}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => {
        const [first, ...cells] = row.cells;
        return html `<tr role="row" ?hidden=${!row.isFound}>
          <th role="rowheader" scope="row">${first}</th>
          ${cells.map((cell, place) => html `<td role="cell" data-label=${columns[place + 1]}>${cell}</td>`)}
          <td role="cell">${extras(row, page)}</td>
        </tr>`;
    })}
    </tbody>
  </table>`;
}
function rowsOf(view, page) {
    const { kind, rows } = view;
    switch (kind) {
        case 'questions':
            return html `<dl>
        ${rows.map((row) => {
                const [question, ...answer] = row.cells;
                return html `<div ?hidden=${!row.isFound}>
            <dt>${question}</dt>
            <dd>${answer.join(' ')} ${extras(row, page)}</dd>
          </div>`;
            })}
      </dl>`;
        case 'list':
            return html `<ul class="list">
        ${rows.map((row) => html `<li ?hidden=${!row.isFound}>${row.cells.join(' ')} ${extras(row, page)}</li>`)}
      </ul>`;
        default:
            return rows.map((row) => html `<p>${row.cells.join(' ')}</p>${extras(row, page)}`);
    }
}
function block(view, page) {
    const title = view.heading ? heading(page.context.config.headingLevel + 2, view.heading) : nothing;
    const said = view.sentences.map((sentence) => html `<p>${sentence}</p>`);
    return html `<div class="block" ?hidden=${!view.isFound}>
    ${view.kind === 'table' ? html `${said}${table(view, page)}` : html `${title}${said}${rowsOf(view, page)}`}
  </div>`;
}
/** The library: topics to unfold, a search, and the warning signs in reach from everywhere. */
export function libraryPage(page) {
    const { view, context, handlers, hasPlan } = page;
    const { locale, config } = context;
    const text = locale.learn;
    return html `
    ${backLink(hasPlan ? locale.action.toResult : locale.action.back, handlers.onBack)}
    ${heading(config.headingLevel, text.heading, { part: 'heading', focusable: true })} ${warningSigns(context)}
    <div part="library" class="library">
      <label class="field">
        <span class="field-label">${text.search}</span>
        <input
          class="input"
          type="search"
          name="library-search"
          autocomplete="off"
          maxlength="99"
          .value=${live(view.words)}
          @input=${(event) => handlers.onSearch(event.target.value)}
        />
      </label>
      <p role="status" class="status">${view.status}</p>
      <div class="topics">
        ${view.topics.map(({ id, title, summary, blocks, isFound }) => html `<details
              part="details"
              class="quiet-list"
              data-topic=${id}
              ?hidden=${!isFound}
            >
              <summary>
                <div>${heading(config.headingLevel + 1, title)}<span class="quiet">${summary}</span></div>
              </summary>
              ${page.part(() => html `${blocks.map((each) => block(each, page))}`, SLICE)}
            </details>`)}
        <div class="actions">${onward(page, 'primary')}</div>
        <div class="signs">
          ${button({ action: 'signs', label: text.signs, kind: 'link', onClick: handlers.onSigns })}
          ${emergencyCalls(context).map((call) => callLink(call, 'emergency'))}
        </div>
      </div>
    </div>
  `;
}
