import { html } from 'lit';
import { safetyNetView } from './context.js';
import { callLink, heading, list } from './elements.js';
import { emergencyCalls } from './question-view.js';
/** What needs help at once, with the number: first on every screen that is open to all. */
export function warningSigns(context) {
    const net = safetyNetView(context);
    return html `<section part="safety-net" class="strip vital" tabindex="-1">
    ${heading(context.config.headingLevel + 1, net.lead)} ${list(net.signs)}
    <p>${net.action}</p>
    <div class="calls">${emergencyCalls(context).map((call) => callLink(call, 'emergency'))}</div>
  </section>`;
}
