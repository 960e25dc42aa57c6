// Which bytes make the bundled sans? Atkinson Hyperlegible Next (SIL Open Font License 1.1, public/fonts/).

import latinExtItalic from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-italic.woff2?inline';
import latinExt from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?inline';
import latinItalic from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2?inline';
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline';
import { offerFaces } from '../../dom/font-faces.ts';
import { LATIN, LATIN_EXT } from './unicode-ranges.ts';

const weight = '200 800';

offerFaces('atkinson', [
  { url: latin, style: 'normal', weight, unicodeRange: LATIN },
  { url: latinExt, style: 'normal', weight, unicodeRange: LATIN_EXT },
  { url: latinItalic, style: 'italic', weight, unicodeRange: LATIN },
  { url: latinExtItalic, style: 'italic', weight, unicodeRange: LATIN_EXT },
]);
