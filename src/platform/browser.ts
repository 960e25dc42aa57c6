// The one door to the browser: nothing outside this folder imports the polyfill.

import browser from 'webextension-polyfill';

export { browser };
