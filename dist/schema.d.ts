export { clinicPackSchema } from './content/clinic-pack.schema.js';
export { contentPackSchema } from './content/schema.js';
export { contactRequestSchema } from './contact/contact-request.schema.js';
