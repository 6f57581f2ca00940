import { engines } from '../drivers/index.js';
import { Gallery, itFallsBackOn, itWorksOn, pages } from './gallery.js';

/** A handful for every day: the pages that are hardest on a style, an event, a policy. `npm run test:long` takes all. */
const HANDFUL = ['unset.html', 'jquery.html', 'csp.html', 'react.html'];

for (const engine of engines) {
  describe(`Foreign pages in ${engine}`, () => {
    const gallery = new Gallery();
    before(() => gallery.open(engine));
    after(() => gallery.close());

    for (const page of pages.filter(({ file }) => HANDFUL.includes(file))) itWorksOn(gallery, page);
    itFallsBackOn(gallery, 'blocked.html', 'scripts blocked by the policy', /^script-src/);
  });
}
