// How are the two extensions built from one manifest?

import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import messages from './public/_locales/en/messages.json' with { type: 'json' };

type Target = 'chrome' | 'firefox';

/** Firefox knows event pages instead of service workers, and asks for an id and a word on data collection. */
function toManifest(target: Target): ManifestV3Export {
  const { background, minimum_chrome_version, ...rest } = manifest;
  const shared = { ...rest, version: packageJson.version };
  // crxjs types what it rewrites, not what the manifest may hold.
  if (target === 'chrome') return { ...shared, background, minimum_chrome_version } as ManifestV3Export;
  return {
    ...shared,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'dramatis@dramatis.invalid',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  } as unknown as ManifestV3Export;
}

/**
 * crxjs lists every injected script as web-accessible, which would let any site detect the extension. `executeScript`
 * does not need it. Must stand behind `crx()`.
 */
const withoutWebAccess: Plugin & { renderCrxManifest: (manifest: Record<string, unknown>) => Record<string, unknown> } =
  {
    name: 'dramatis:no-web-accessible-resources',
    enforce: 'post',
    renderCrxManifest({ web_accessible_resources: _dropped, ...rest }) {
      return rest;
    },
  };

/**
 * crxjs builds each injected script twice: as one file that `executeScript` takes, and as modules that nothing loads.
 * The second go.
 */
const withoutUnloaded: Plugin = {
  name: 'dramatis:no-unloaded-modules',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const isUnloaded = ({ facadeModuleId }: (typeof chunks)[number]): boolean =>
        /\.iife\.tsx?$/.test(facadeModuleId ?? '');
      const loaded = new Set<string>();
      const visit = (fileName: string): void => {
        const chunk = bundle[fileName];
        if (chunk?.type !== 'chunk' || loaded.has(fileName)) return;
        loaded.add(fileName);
        for (const imported of [...chunk.imports, ...chunk.dynamicImports]) visit(imported);
      };
      for (const chunk of chunks.filter((chunk) => chunk.isEntry && !isUnloaded(chunk))) visit(chunk.fileName);
      for (const { fileName } of chunks) if (!loaded.has(fileName)) delete bundle[fileName];
    },
  },
};

export default defineConfig(({ mode }) => {
  const isTest = process.env['VITEST'] !== undefined;
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      preact(),
      ...(isTest ? [] : [crx({ manifest: toManifest(target), browser: target }), withoutWebAccess, withoutUnloaded]),
    ],
    // The reader over a page asks for all of them, for the case that the extension is updated under it.
    define: { MESSAGE_KEYS: JSON.stringify(Object.keys(messages)) },
    worker: {
      format: 'es',
      rollupOptions: { output: { entryFileNames: 'assets/[name].js', chunkFileNames: 'assets/[name].js' } },
    },
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: target === 'firefox' ? 'firefox140' : 'chrome120',
      modulePreload: false,
      // The browsers' stores read the code; small enough without a source map in the package.
      sourcemap: false,
      // The tagger's weights are one large file on purpose; nothing downloads it.
      chunkSizeWarningLimit: 1500,
      rollupOptions: {
        // Pages that the manifest does not name.
        ...(isTest
          ? {}
          : {
              input: {
                welcome: 'src/entries/welcome/welcome.html',
                notebook: 'src/entries/notebook/notebook.html',
              },
            }),
        // Fixed names: two builds of one commit are the same, wherever they are made.
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
          // The worker is bundled by itself; equal names and exports let both share the one large file.
          minifyInternalExports: false,
          codeSplitting: { groups: [{ name: 'tagger-weights', test: /tagger-weights/ }] },
        },
      },
    },
    test: {
      projects: [
        // No test is right or wrong by its time: a loaded machine may take ten times as long.
        {
          extends: true,
          test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000, hookTimeout: 60_000 },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.test.ts'],
            testTimeout: 120_000,
            hookTimeout: 300_000,
            fileParallelism: false,
            // Browsers on a busy machine are late, and now and then lose a press.
            expect: { poll: { timeout: 20_000, interval: 100 } },
            retry: 1,
          },
        },
      ],
    },
  };
});
