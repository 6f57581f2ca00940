// The clinic's part: it takes every request, and says under which reference.
document.addEventListener('contact-request', (event) => {
  event.respondWith(Promise.resolve({ reference: 'DOCK-7' }));
});
