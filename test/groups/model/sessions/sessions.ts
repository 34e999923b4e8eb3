import type { Group, Session } from '../../../../src/groups/model/group.js';

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
export const groupOf = (sessions: readonly Session[], more: Partial<Group> = {}): Group => ({
  id: 'choir',
  name: 'Choir',
  summary: '',
  status: 'active',
  categories: [],
  audiences: [],
  tags: [],
  cost: { kind: 'unknown', options: [] },
  joining: { how: [] },
  attendance: [],
  places: [],
  areas: [],
  wide: false,
  sessions,
  closures: [],
  contacts: [],
  links: [],
  languages: [],
  access: [],
  source: { format: 'sayso' },
  ...more,
});
