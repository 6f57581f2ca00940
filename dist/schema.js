export { clinicPackSchema, contentPackSchema } from './content/schema.js';
export { contactRequestSchema } from './contact/contact-request.schema.js';
