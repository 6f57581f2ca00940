import { html, svg } from 'lit';
/** Seen from behind, so that left in the drawing is the visitor's own left. */
export const BODY_REGIONS = [
    'upper-left',
    'upper-right',
    'middle-left',
    'middle-right',
    'lower-left',
    'lower-right',
];
// The right half; the left one is its mirror image.
const BODY = 'M52 40H61.5V52Q63 59 74 62Q94 66 97.5 86L104 130 102 176H93L92 130 84 91Q84 112 81.5 130Q81.5 150 87 176H52';
const BLADE = 'M61 69Q60 84 66 95Q71 93 79 76Q70 68 61 69M60.5 77 81 70';
const REGION = {
    upper: 'M54 61.5L61 60Q71 65.5 81.5 68V96.5H54Z',
    middle: 'M54 100.5H81.3L79.8 127.5H54Z',
    lower: 'M54 131.5H79.5Q79.5 148 81 159.5H54Z',
};
const half = (side, transform) => svg `<g transform=${transform}>
    <path class="half" d=${BODY}></path><path class="half" d="M69 22q5-1 4 5t-5 6"></path>
    ${Object.entries(REGION).map(([row, path]) => svg `<path class="region ${row}-${side}" d=${path}></path>`)}
    <path class="blade" d=${BLADE}></path>
  </g>`;
/**
 * The back of a person with six regions, and six check boxes underneath that say the same in words. Pain is often on
 * both sides, and unlike a radio button a check box is not ticked by passing it with the arrow keys.
 */
export function bodyMap({ selected, onSelect, labels }) {
    return html `<fieldset class="body-map">
    <legend>${labels.legend}</legend>
    <div class="body-map-grid">
      ${BODY_REGIONS.map((region) => html `<input
              type="checkbox"
              name="body-map"
              id="body-map-${region}"
              value=${region}
              .checked=${selected.includes(region)}
              @change=${(event) => onSelect(region, event.currentTarget.checked)}
            /><label for="body-map-${region}">${labels.regions[region]}</label>`)}
      <div class="back-view" aria-hidden="true">
        <svg part="illustration" class="illustration" viewBox="-2 0 108 170">
          ${half('right', 'scale(1)')} ${half('left', 'matrix(-1 0 0 1 104 0)')}
          <path class="spine" d="M52 53V165"></path>
          <ellipse class="half" cx="52" cy="25" rx="17.5" ry="21.5"></ellipse>
        </svg>
        ${BODY_REGIONS.map((region) => html `<label for="body-map-${region}" class=${region.replace('-', ' ')}></label>`)}
      </div>
    </div>
  </fieldset>`;
}
