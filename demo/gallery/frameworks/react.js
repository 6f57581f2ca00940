import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

// A parent that renders again with every event of its child, under a key that stays.
function Clinic() {
  const [steps, setSteps] = useState([]);
  return h(
    'section',
    { 'data-steps': steps.join(' ') },
    h(
      'spasm-advisor',
      {
        shadow: 'open',
        'clinic-name': 'Dockside Clinic',
        phone: '+1 555 010 0142',
        region: 'US',
        'ontriage-step': (event) => setSteps((before) => [...before, event.detail.step]),
        'oncontact-request': (event) => event.respondWith(Promise.resolve({ reference: 'DOCK-7' })),
      },
      h('p', null, 'Chest pain or a bad fall: call 911 now.'),
    ),
  );
}
createRoot(document.getElementById('app')).render(h(Clinic));
