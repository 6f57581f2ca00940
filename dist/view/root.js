import { html, nothing } from 'lit';
import { debugPanel } from './debug.js';
import { dialogFrame } from './dialog.js';
/** Session recorders leave out what carries one of these. The closed root is the first guard, this the second. */
const MASK = 'ph-no-capture sentry-block sentry-mask rr-block';
/** What stands around the screen: language, theme, the dialog, and for whoever sets up the page the issues. */
export function rootView({ screen, context, issues, dialog, onPack }) {
    const { config, locale, widgetVersion } = context;
    const isDialog = config.display === 'dialog';
    // Where the form of the page needs a request, its browser points here when there is none: at the top, which is in sight.
    const target = config.required ? { index: '-1', role: 'group', label: locale.intro.heading } : undefined;
    return html `<div
    class="root ${isDialog ? 'framed' : ''} ${MASK} theme-${config.theme}"
    lang=${locale.lang}
    dir=${locale.dir}
    data-private
  >
    <div
      class="anchor"
      tabindex=${target?.index ?? nothing}
      role=${target?.role ?? nothing}
      aria-label=${target?.label ?? nothing}
    ></div>
    ${isDialog ? dialogFrame(screen, locale, dialog.acts) : screen} ${config.debug ? debugPanel(issues, widgetVersion) : nothing}
    <slot name="pack" hidden @slotchange=${onPack}></slot>
  </div>`;
}
