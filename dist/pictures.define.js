import { pictures } from './pictures.js';
// A script of its own, in either order with the element's: the plan comes first, the drawings when they have come.
void customElements.whenDefined('spasm-advisor').then((element) => {
    element.addPictures?.(pictures);
});
