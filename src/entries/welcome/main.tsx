// What does the first-run page start with?

import { render } from 'preact';
import { findInterfaceLanguage, localize } from '../../platform/localize.ts';
import { findShortcut, openOptions } from '../../platform/own-pages.ts';
import { WelcomeApp } from '../../ui/welcome/welcome-app.tsx';

const root = document.querySelector('#app');
if (root === null) throw new Error('welcome.html has no #app; the build is broken');
const locale = findInterfaceLanguage();
document.documentElement.lang = locale;
document.title = localize('welcomeTitle');
const shortcut = await findShortcut().catch(() => null);
render(<WelcomeApp t={localize} locale={locale} shortcut={shortcut} openOptions={() => void openOptions()} />, root);
