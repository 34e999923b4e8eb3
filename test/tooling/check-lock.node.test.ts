import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { faultsOfLock } from '../../.config/check-lock.mjs';

const whole = {
  '': {},
  'node_modules/tool': {
    version: '1.0.0',
    integrity: 'sha512-x',
    optionalDependencies: { 'tool-mac': '1.0.0', 'tool-linux': '1.0.0' },
  },
  'node_modules/tool-mac': { version: '1.0.0', integrity: 'sha512-x', optional: true },
  'node_modules/tool/node_modules/tool-linux': { version: '1.0.0', integrity: 'sha512-x', optional: true },
  'node_modules/@sayso/collector': { resolved: 'demo/collector', link: true },
};

describe('checking the lock file', () => {
  it('finds nothing in one that is whole', () => {
    assert.deepEqual(faultsOfLock({ packages: whole }), []);
  });

  it('finds an optional package that was left out', () => {
    const { 'node_modules/tool-mac': _, ...packages } = whole;
    assert.deepEqual(faultsOfLock({ packages }), ['tool@1.0.0 may need tool-mac@1.0.0, which is missing.']);
  });

  it('does not take another version of an optional package, which npm ci would not either', () => {
    const other = { version: '0.9.0', integrity: 'sha512-x', optional: true };
    assert.deepEqual(faultsOfLock({ packages: { ...whole, 'node_modules/tool-mac': other } }), [
      'tool@1.0.0 may need tool-mac@1.0.0, which is missing.',
    ]);
  });

  it('does not take a package that only another one can see', () => {
    const { 'node_modules/tool/node_modules/tool-linux': elsewhere, ...packages } = whole;
    const faults = faultsOfLock({
      packages: { ...packages, 'node_modules/other/node_modules/tool-linux': elsewhere },
    });
    assert.deepEqual(faults, ['tool@1.0.0 may need tool-linux@1.0.0, which is missing.']);
  });

  it('finds an address that a package was downloaded from', () => {
    const packages = {
      'node_modules/a': {
        version: '2.0.0',
        integrity: 'sha512-x',
        resolved: 'https://packages.example/a.tgz',
      },
    };
    assert.deepEqual(faultsOfLock({ packages }), ['a@2.0.0 names where it was downloaded from.']);
  });

  it('finds a package that could be swapped for another', () => {
    assert.deepEqual(faultsOfLock({ packages: { 'node_modules/a': { version: '2.0.0' } } }), [
      'a@2.0.0 has no integrity.',
    ]);
  });
});
