import { html, nothing } from 'lit';
import { list } from './elements.js';
/** Nothing where the clinic hides it. What none of the clinic pages says is called clinical policy. */
export function sourcesView({ pack, config, learn, locale }, ids) {
    if (config.hide.includes('sources'))
        return undefined;
    const rows = pack.sources.filter(({ id }) => ids.includes(id));
    const isFromPages = rows.some(({ kind }) => kind === 'clinic-page');
    return {
        heading: isFromPages ? locale.plan.sourceHeading : locale.plan.policyHeading,
        items: rows.map(({ title, year, kind, checked }) => {
            const about = [...(year ? [year] : []), learn.kinds[kind], learn.checked[checked]];
            return `${title} (${about.join('; ')})`;
        }),
    };
}
export function sources(view) {
    if (!view)
        return nothing;
    return html `<div part="source" class="source">
    <p class="source-heading">${view.heading}:</p>
    ${list(view.items)}
  </div>`;
}
