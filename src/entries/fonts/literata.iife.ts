// Which bytes make the bundled serif? Literata (SIL Open Font License 1.1, public/fonts/literata-license.txt).

import latinExtItalic from '@fontsource-variable/literata/files/literata-latin-ext-wght-italic.woff2?inline';
import latinExt from '@fontsource-variable/literata/files/literata-latin-ext-wght-normal.woff2?inline';
import latinItalic from '@fontsource-variable/literata/files/literata-latin-wght-italic.woff2?inline';
import latin from '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2?inline';
import { offerFaces } from '../../dom/font-faces.ts';
import { LATIN, LATIN_EXT } from './unicode-ranges.ts';

const weight = '200 900';

offerFaces('literata', [
  { url: latin, style: 'normal', weight, unicodeRange: LATIN },
  { url: latinExt, style: 'normal', weight, unicodeRange: LATIN_EXT },
  { url: latinItalic, style: 'italic', weight, unicodeRange: LATIN },
  { url: latinExtItalic, style: 'italic', weight, unicodeRange: LATIN_EXT },
]);
