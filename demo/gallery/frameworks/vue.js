import { createApp, h, ref } from 'vue';

// A parent that renders again with every event of its child.
createApp({
  setup() {
    const steps = ref([]);
    return () =>
      h('section', { 'data-steps': steps.value.join(' ') }, [
        h(
          'spasm-advisor',
          {
            shadow: 'open',
            clinicName: 'Dockside Clinic',
            phone: '+1 555 010 0142',
            region: 'US',
            onTriageStep: (event) => {
              steps.value = [...steps.value, event.detail.step];
            },
            onContactRequest: (event) => event.respondWith(Promise.resolve({ reference: 'DOCK-7' })),
          },
          [h('p', 'Chest pain or a bad fall: call 911 now.')],
        ),
      ]);
  },
}).mount('#app');
