import { html, nothing } from 'lit';
import { debugPanel } from './debug.js';
import { dialogFrame } from './dialog.js';
/** Session recorders leave out what carries one of these. The closed root is the first guard, this the second. */
const MASK = 'ph-no-capture sentry-block sentry-mask rr-block';
/** What stands around the screen: language, theme, the dialog, and for whoever sets up the page the issues. */
export function rootView({ screen, context, issues, dialog, onPack }) {
    const { config, locale, widgetVersion } = context;
    const isDialog = config.display === 'dialog';
    return html `<div
    class="root ${isDialog ? 'framed' : ''} ${MASK} theme-${config.theme}"
    lang=${locale.lang}
    dir=${locale.dir}
    tabindex=${config.required ? '-1' : nothing}
    data-private
  >
    ${isDialog ? dialogFrame(screen, locale, dialog.acts) : screen} ${config.debug ? debugPanel(issues, widgetVersion) : nothing}
    <slot name="pack" hidden @slotchange=${onPack}></slot>
  </div>`;
}
