import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';

import { onAStrictPage, type StrictPageReport } from '../support/strict-page.js';
import type { WidgetUnderTest } from './widget-under-test.js';

/** The widget does nothing that the strictest Content-Security-Policy refuses, Trusted Types included. */
export function strictCsp<E extends LitElement>({
  tag,
  describedBy,
  interactions,
}: WidgetUnderTest<E>): void {
  describe(`<${tag}> on a page with a strict policy`, () => {
    let report: StrictPageReport;
    before(async () => {
      report = await onAStrictPage(describedBy);
    });

    it('does everything that it does elsewhere', () => {
      expect(report.errors).to.deep.equal([]);
      expect(report.done).to.deep.equal(interactions.map(({ name }) => name));
    });

    it('asks for nothing that the policy refuses', () => {
      expect(report.refused).to.deep.equal([]);
    });

    it('is checked by a policy that works', () => {
      expect(report.policyWorks).to.equal(true);
    });
  });
}
