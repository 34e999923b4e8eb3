import type { Group } from '../../../src/groups/model/group.js';

/** A group that says nothing but its name, and what is given. */
export const groupWith = ({ name = 'A group', ...more }: Partial<Group>): Group => ({
  id: name,
  name,
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
  sessions: [],
  closures: [],
  contacts: [],
  links: [],
  languages: [],
  access: [],
  source: { format: 'sayso' },
  ...more,
});
