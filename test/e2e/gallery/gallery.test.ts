import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';
import { engines } from '../drivers/index.js';
import { folder, Gallery, itFallsBackOn, itWorksOn, pages } from './gallery.js';

/** A handful for every day: the pages that are hardest on a style, an event, a policy. `npm run test:long` takes all. */
const HANDFUL = ['unset.html', 'jquery.html', 'csp.html', 'react.html'];

describe('The gallery', () => {
  it('has a test for each page and lists each page', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.html') && file !== 'index.html');
    const others = ['sri-bad.html', 'blocked.html', 'no-script.html', 'turbo-second.html', 'bfcache.html'];
    expect(files.sort()).to.deep.equal([...pages.map(({ file }) => file), ...others].sort());
    const index = readFileSync(new URL('index.html', folder), 'utf8');
    const unlisted = files.filter((file) => !index.includes(`href="${file}"`));
    expect(unlisted).to.deep.equal(['turbo-second.html']);
  });
});

for (const engine of engines) {
  describe(`Foreign pages in ${engine}`, () => {
    const gallery = new Gallery();
    before(() => gallery.open(engine));
    after(() => gallery.close());

    for (const page of pages.filter(({ file }) => HANDFUL.includes(file))) itWorksOn(gallery, page);
    itFallsBackOn(gallery, 'blocked.html', 'scripts blocked by the policy', /^script-src/);
  });
}
