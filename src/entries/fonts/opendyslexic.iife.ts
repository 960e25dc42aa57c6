// Which bytes make the face for dyslexic readers? OpenDyslexic (SIL Open Font License 1.1, public/fonts/); its package has one Latin file a style.

import italic from '@fontsource/opendyslexic/files/opendyslexic-latin-400-italic.woff2?inline';
import regular from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?inline';
import bold from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2?inline';
import { offerFaces } from '../../dom/font-faces.ts';

offerFaces('opendyslexic', [
  { url: regular, style: 'normal', weight: '400' },
  { url: italic, style: 'italic', weight: '400' },
  { url: bold, style: 'normal', weight: '700' },
]);
