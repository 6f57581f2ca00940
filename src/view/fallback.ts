import { careNumbers } from '../config/regions.js';
import type { AdvisorConfig } from '../config/schema.js';

/**
 * What stands when something inside has failed: the clinic's own content of the tag, or, when the tag is empty, the
 * numbers. Built by plain DOM calls, since templates are what may have failed.
 */
export function fallback(host: Element, config: AdvisorConfig | undefined): HTMLElement {
  const screen = document.createElement('div');
  screen.setAttribute('part', 'screen');
  screen.dataset['screen'] = 'error';
  screen.append(document.createElement('slot'));
  const isEmpty = host.textContent?.trim() === '' && host.childElementCount === 0;
  // The page's own words keep the page's own look.
  if (!isEmpty) return screen;
  const root = document.createElement('div');
  root.className = `root theme-${config?.theme ?? 'auto'}`;
  screen.className = 'screen';
  screen.append(numbers(config));
  root.append(screen);
  return root;
}

function numbers(config: AdvisorConfig | undefined): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'calls';
  const { emergency } = careNumbers(config ?? {});
  for (const { display, href } of [...emergency, ...(config?.phone ? [config.phone] : [])]) {
    const link = document.createElement('a');
    link.className = `button call ${href === config?.phone?.href ? 'primary' : 'emergency'}`;
    link.href = href;
    link.textContent = display;
    link.dataset['action'] = 'call';
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return list;
}
