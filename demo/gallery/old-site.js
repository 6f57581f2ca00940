/* global jQuery */
// Habits of many old sites, all at once.
jQuery(($) => {
  // Any click closes the menus.
  $(document).on('click', '*', () => $('.menu').hide());
  $('html, body').on('click touchstart mousedown', () => $('.menu').hide());
  // Links scroll smoothly instead of going anywhere; buttons are counted.
  $(document).on('click', 'a[href^="#"], button', (event) => event.preventDefault());
  // Keys are shortcuts, wherever they are typed.
  $(document).on('keydown keypress', (event) => {
    if (event.key === 's') $('[name="search"]').trigger('focus');
    if (event.key === 'Enter') $('form').trigger('submit');
  });
  $('form').on('submit', (event) => event.preventDefault());
});
