// Where is the one door to the browser? Here: nothing outside this folder imports the polyfill.

import browser from 'webextension-polyfill';

export { browser };
