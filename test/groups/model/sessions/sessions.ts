import type { Group, Session } from '../../../../src/groups/model/group.js';
import { groupWith } from '../group-with.js';

/** A session with what matters to a test. */
export const session = (more: Partial<Session> = {}): Session => ({
  freq: 'weekly',
  interval: 1,
  days: [],
  nth: [],
  monthDays: [],
  except: [],
  ...more,
});

/** A group that meets at these times. */
export const groupOf = (sessions: readonly Session[], more: Partial<Group> = {}): Group =>
  groupWith({ id: 'choir', name: 'Choir', sessions, ...more });
